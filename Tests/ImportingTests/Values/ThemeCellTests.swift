import NeedsModel
import Testing

@testable import Importing

@Suite("Several themes in one cell")
struct ThemeCellTests {
    /// With a label that holds a comma and one that holds a slash.
    private static let matcher: VocabularyMatcher = {
        var vocabulary = TestVocabulary.vocabulary
        for (id, label) in [("lieux", "Habitat, paysages et lieux"), ("sport", "Culture / sport")] {
            vocabulary.themes.append(
                Theme(
                    id: id, code: id, labelFrench: label, labelEnglish: id, colour: "#000000", pattern: "solid",
                    synonyms: []
                ))
        }
        return VocabularyMatcher(vocabulary)
    }()

    @Test(
        "any separator, or a list as programs write it",
        arguments: [
            "Mobilité;Énergie", "Mobilité | Énergie", "Mobilité, Énergie", "Mobilité / Énergie", "Mobilité\nÉnergie",
            "Mobilité\r\nÉnergie", "[\"L\",\"Mobilité\",\"Énergie\"]", "[\"Mobilité\", \"Énergie\"]",
            "A1 - Mobilité; A2 - Énergie",
            "[SQ001] Mobilité|[SQ002] Énergie", "Mobilité,,Énergie,", "Mobilité;Énergie;Mobilité",
        ])
    func separators(_ cell: String) {
        let (ids, unknown) = Self.matcher.themes(cell)
        #expect(ids == ["mobilite", "energie"] && unknown == [])
    }

    @Test("a sign inside a label is no separator")
    func labels() {
        #expect(
            Self.matcher.themes("Mobilité, Habitat, paysages et lieux, Énergie").ids == [
                "mobilite", "lieux", "energie",
            ])
        #expect(Self.matcher.themes("Culture / sport / Énergie").ids == ["sport", "energie"])
        #expect(Self.matcher.themes("[\"L\",\"Habitat, paysages et lieux\"]").ids == ["lieux"])
    }

    @Test("words that are no theme are told as they were written")
    func unknown() {
        #expect(Self.matcher.themes("Mobilité, poésie, eau; air").unknown == ["poésie, eau", "air"])
        #expect(Self.matcher.themes("des mots, tout simplement").unknown == ["des mots, tout simplement"])
        #expect(Self.matcher.themes("[illisible]").unknown == ["[illisible]"])
    }

    @Test(
        "the themes of one need share it", arguments: [("Mobilité", 1.0), ("Mobilité;Énergie", 0.5), ("a;Énergie", 1)])
    func weights(_ cell: String, _ weight: Double) throws {
        let need = try Imported("texte|lieu|thème\nx|Delle|\(cell)\n").needs.first
        #expect(need?.themes.allSatisfy { $0.weight == weight } == true)
    }
}
