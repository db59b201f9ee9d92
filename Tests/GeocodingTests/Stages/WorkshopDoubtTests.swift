import Geocoding
import NeedsModel
import Testing

@Suite("Homonyms and the EPCI of the workshop")
struct WorkshopDoubtTests {
    private func place(_ text: String, in epci: String, department: String? = nil) throws -> Placement {
        try PoleGazetteer.geocoder().place(PlaceQuery(text, department: department, workshop: SirenCode(epci)))
    }

    @Test("a name of another EPCI that the workshop's EPCI has too is asked about, with both")
    func homonymInWorkshop() throws {
        let placement = try place("Courcelles", in: "200065647")
        #expect(placement.status == .ambiguous)
        #expect(placement.candidates.map(\.code).contains("90027"))
        #expect(placement.candidates.map(\.code).contains("25170"))
    }

    @Test("a slip for such a name is asked about as well")
    func slip() throws {
        let placement = try place("Courceles", in: "200065647")
        #expect(placement.status == .ambiguous)
        #expect(Set(placement.candidates.map(\.code)).isSuperset(of: ["90027", "25170"]))
    }

    @Test("in its own EPCI, or with its department, the name is sure")
    func settled() throws {
        #expect(try place("Courcelles", in: "249000241").code == "90027")
        #expect(try place("Courcelles", in: "200065647", department: "90").code == "90027")
    }

    @Test("a name without a homonym there stays sure, whatever the workshop")
    func noHomonym() throws {
        for epci in ["200065647", "200069060", "247000722", "249000241"] {
            #expect(try place("Belfort", in: epci).code == "90010")
        }
    }
}
