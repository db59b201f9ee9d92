import Geocoding
import NeedsModel
import Testing

@Suite("Far villages one letter away")
struct FarNamesakeTests {
    @Test(
        "the name of a small far village, one letter from a commune here, is asked about with both",
        arguments: [("Gosne", "90055", "35121"), ("Aire", "25008", "08004"), ("Le Venoy", "25608", "89438")])
    func small(_ text: String, _ here: String, _ far: String) throws {
        let placement = try PoleGazetteer.geocoder().place(text)
        #expect(placement.status == .ambiguous)
        #expect(Set(placement.candidates.map(\.code)).isSuperset(of: [here, far]))
    }

    @Test("with its own code or department the far village is outside for sure")
    func stated() throws {
        let geocoder = try PoleGazetteer.geocoder()
        #expect(geocoder.place("35140 Gosné").status == .outside)
        #expect(geocoder.place("Gosné (35)").code == "35121")
    }
}
