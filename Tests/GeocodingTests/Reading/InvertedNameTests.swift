import Testing

@testable import Geocoding

@Suite("Names as indexes print them")
struct InvertedNameTests {
    @Test(
        "what stands in brackets behind comes first when spoken",
        arguments: [
            ("Montbéliard (Pays de)", "Pays de Montbéliard "), ("Vernoy (Le)", "Le Vernoy "),
            ("Héricourt (Pays d')", "Pays d'Héricourt "), ("Belfort (Territoire de)", "Territoire de Belfort "),
        ])
    func turned(text: String, spoken: String) {
        #expect(InvertedName.turned(text) == spoken)
    }

    @Test(
        "other brackets stay where they are",
        arguments: ["Belfort (90)", "Delle (centre)", "(Le)", "Héricourt (62)", ")", "", "Le Vernoy"])
    func untouched(text: String) {
        #expect(InvertedName.turned(text) == nil)
    }
}
