import NeedsModel
import Testing

@testable import TerritoryFiles

@Suite("The vocabulary's tables")
struct VocabularyFilesTests {
    private let themes = """
        version,id,code,label_fr,label_en,colour,pattern,synonyms
        1,mobilite,MO,Mobilité,Mobility,#296C9C,grid-45-bold,vélo|bus
        1,energie,EN,Énergie,Energy,#E09B05,grid-0-fine,

        """
    private let terms = "id,label_fr,label_en,synonyms\nreve,Rêve,Dream,envie\n"

    private func read(_ themes: String, _ terms: String) throws(TerritoryError) -> Vocabulary {
        try VocabularyFiles.read { (file: VocabularyFiles.File) throws(TerritoryError) in
            Array((file == .themes ? themes : terms).utf8)
        }
    }

    @Test("themes keep their order, version and synonyms")
    func good() throws {
        let vocabulary = try read(themes, terms)
        #expect(vocabulary.themes.map(\.id) == ["mobilite", "energie"])
        #expect(vocabulary.themes[0].synonyms == ["vélo", "bus"])
        #expect(vocabulary.themes[1].synonyms.isEmpty)
        #expect(vocabulary.themesVersion == "1")
    }

    @Test("two ids alike, a colour that is none, two versions and empty tables are refused")
    func bad() {
        #expect(throws: TerritoryError.duplicate(file: "themes.csv", line: 3, value: "mobilite")) {
            try read(themes.replacingFirst("energie", with: "mobilite"), terms)
        }
        #expect(throws: TerritoryError.badValue(file: "themes.csv", line: 2, column: "colour", value: "blue")) {
            try read(themes.replacingFirst("#296C9C", with: "blue"), terms)
        }
        #expect(throws: TerritoryError.badValue(file: "themes.csv", line: 3, column: "version", value: "2")) {
            try read(themes.replacingFirst("1,energie", with: "2,energie"), terms)
        }
        #expect(throws: TerritoryError.emptyFile(file: "kinds.csv")) {
            try read(themes, "id,label_fr,label_en,synonyms\n")
        }
    }
}

extension String {
    func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }

    private func replacingCharacters(in range: Range<Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
