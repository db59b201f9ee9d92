import Geocoding
import NeedsModel
import Testing
import Wording

@Suite("Postal codes elsewhere in France")
struct OutsideCodeTests {
    private func place(_ text: String) throws -> Placement { try PoleGazetteer.geocoder().place(text) }

    @Test("a code elsewhere names its communes")
    func names() throws {
        let placement = try place("68210")
        #expect(placement.status == .outside)
        #expect(placement.candidates.count > 20)
        #expect(placement.candidates.contains { $0.code == "68068" && $0.name == "Dannemarie" })
        #expect(placement.reason.sentence(.french).contains("\(placement.candidates.count) communes"))
    }

    @Test("a code of one commune elsewhere is that commune")
    func one() throws {
        #expect(try place("68000").code == "68066")
        #expect(try place("75001").code == "75056")
    }

    @Test("a code that contradicts a name elsewhere is noticed", arguments: ["68210 Colmar", "35140 Rennes"])
    func contradiction(_ text: String) throws {
        let placement = try place(text)
        #expect(placement.status == .ambiguous)
        #expect(placement.reason.id == "contradiction")
        #expect(placement.candidates.count > 1)
    }

    @Test(
        "a code that fits, a CEDEX, or the code of a town as a whole contradicts nothing",
        arguments: [
            ("68000 Colmar", "68066"), ("68025 Colmar Cedex", "68066"), ("75000 Paris", "75056"),
            ("69003 Lyon", "69123"), ("35140 Gosné", "35121"), ("13008 Marseille", "13055"),
        ])
    func fits(_ text: String, _ code: String) throws {
        let placement = try place(text)
        #expect(placement.status == .outside)
        #expect(placement.code == code)
    }

    @Test("a code that serves communes here and elsewhere is asked about with all of them")
    func border() throws {
        let placement = try place("25250")
        #expect(placement.status == .ambiguous)
        #expect(placement.candidates.contains { $0.level == .outside })
        #expect(placement.candidates.contains { $0.level == .commune })
    }
}
