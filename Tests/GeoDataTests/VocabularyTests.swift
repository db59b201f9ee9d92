import TestSupport
import Testing

@Suite("The programme's words")
struct VocabularyTests {
    @Test("the fifteen themes of the programme, version 1, in their printed order")
    func themes() throws {
        let table = try CarriedFile.vocabulary("themes.csv")
        #expect(
            table.header == [
                "version", "id", "code", "label_fr", "label_en", "colour", "pattern", "synonyms",
            ])
        #expect(
            table.column("id") == [
                "bien-vieillir", "solidarite", "vivre-ensemble", "lieux-d-avenir", "education",
                "agriculture-de-demain", "tech-pour-le-bien-commun", "emploi-de-demain", "energie", "mobilite",
                "egalite-des-chances", "sante-d-avenir", "economie-circulaire", "economie-du-partage", "tourisme",
            ])
        #expect(
            table.column("label_fr") == [
                "Bien vieillir", "Solidarité", "Vivre ensemble", "Lieux d'avenir", "Éducation",
                "Agriculture de demain", "Tech pour le bien commun", "Emploi de demain", "Énergie", "Mobilité",
                "Égalité des chances", "Santé d'avenir", "Économie circulaire", "Économie du partage", "Tourisme",
            ])
        #expect(Set(table.column("version")) == ["1"])
    }

    @Test("a need is a révolte, a rêve or a besoin")
    func kinds() throws {
        #expect(try CarriedFile.vocabulary("kinds.csv").column("id") == ["revolte", "reve", "besoin"])
    }

    @Test("four audiences")
    func audiences() throws {
        let ids = try CarriedFile.vocabulary("audiences.csv").column("id")
        #expect(ids == ["grand-public", "jeunesse", "publics-exclus", "entreprises-ess"])
    }

    @Test(
        "no row is short, no label is empty, and no word has a space at its ends",
        arguments: ["themes.csv", "kinds.csv", "audiences.csv"])
    func wholeRows(file: String) throws {
        let table = try CarriedFile.vocabulary(file)
        for row in table.rows {
            #expect(row.count == table.header.count, "\(row)")
            for field in row {
                #expect(!field.isEmpty, "\(row)")
                for word in field.split(separator: "|", omittingEmptySubsequences: false) {
                    #expect(!word.isEmpty && word.first != " " && word.last != " ", "\(field)")
                }
            }
        }
    }

    @Test(
        "a word, however it is spelt, means one row only, and stands there once",
        arguments: ["themes.csv", "kinds.csv", "audiences.csv"])
    func oneMeaning(file: String) throws {
        var owner: [String: String] = [:]
        for record in try CarriedFile.vocabulary(file).records {
            let id = try #require(record["id"])
            let labels = Set([id, record["label_fr"] ?? "", record["label_en"] ?? ""].map(folded))
            let synonyms = (record["synonyms"] ?? "").split(separator: "|").map { folded(String($0)) }
            for word in Array(labels) + synonyms {
                #expect(owner[word] == nil, "« \(word) » is given to \(owner[word] ?? "") and to \(id)")
                owner[word] = id
            }
        }
    }

    @Test("identifiers are slugs: they stand in addresses and file names")
    func slugs() throws {
        for file in ["themes.csv", "kinds.csv", "audiences.csv"] {
            for id in try CarriedFile.vocabulary(file).column("id") {
                #expect(id.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(id)")
            }
        }
    }

    @Test("each theme has two capitals and a pattern of its own, for the eyes that cannot tell fifteen colours")
    func codesAndPatterns() throws {
        let table = try CarriedFile.vocabulary("themes.csv")
        let codes = table.column("code")
        #expect(Set(codes).count == 15)
        #expect(codes.allSatisfy { $0.count == 2 && $0.allSatisfy { ("A"..."Z").contains($0) } })
        #expect(Set(table.column("pattern")).count == 15)
    }

    @Test("the words that people write find their theme")
    func synonyms() throws {
        let expected = [
            "transports": "mobilite", "VELO": "mobilite", "bus": "mobilite", "déserts médicaux": "sante-d-avenir",
            "Logement": "lieux-d-avenir", "numerique": "tech-pour-le-bien-commun", "chômage": "emploi-de-demain",
            "circuits-courts": "agriculture-de-demain", "déchets": "economie-circulaire", "école": "education",
            "personnes agées": "bien-vieillir", "lien social": "vivre-ensemble", "isolation": "energie",
            "handicap": "egalite-des-chances", "prêt d’outils": "economie-du-partage", "randonnée": "tourisme",
            "aide alimentaire": "solidarite",
        ]
        let records = try CarriedFile.vocabulary("themes.csv").records
        for (word, theme) in expected {
            let found = records.first { record in
                (record["synonyms"] ?? "").split(separator: "|").contains { folded(String($0)) == folded(word) }
            }
            #expect(found?["id"] == theme, "\(word)")
        }
    }
}
