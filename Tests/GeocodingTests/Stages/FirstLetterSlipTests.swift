import Geocoding
import NeedsModel
import Testing

@Suite("Slips at the beginning of a name")
struct FirstLetterSlipTests {
    @Test(
        "a first letter lost, doubled or shifted is a slip like any other",
        arguments: [
            ("elfort", "90010"), ("BBelfort", "90010"), ("yBelfort", "90010"), ("ravanche", "90029"),
            ("Giromagn ycentre", "90052"), ("Belfor tcentre", "90010"), ("mairi ede Delle", "90033"),
        ])
    func read(_ text: String, _ code: String) throws {
        let placement = try PoleGazetteer.geocoder().place(text)
        #expect(placement.status == .ok)
        #expect(placement.code == code)
    }

    @Test(
        "when another commune of France is as near, it is not taken for sure", arguments: ["oncourt", "iromagny"])
    func asked(_ text: String) throws {
        #expect(try PoleGazetteer.geocoder().place(text).status != .ok)
    }

    @Test(
        "a space is not shifted to make a street, nor where another name is one slip away",
        arguments: [("à Vyaans-le-Val", "90066"), ("Mairie de Schaux", "90023")])
    func notShifted(_ text: String, _ wrong: String) throws {
        let placement = try PoleGazetteer.geocoder().place(text)
        #expect(!(placement.status == .ok && placement.code == wrong))
    }

    @Test("an ordinary word that ends like a short name is no commune", arguments: ["dessert", "selon", "libre"])
    func ordinary(_ text: String) throws {
        #expect(try PoleGazetteer.geocoder().place(text).status != .ok)
    }
}
