import Testing
import Wording

@Suite("French agrees with its numbers and its names")
struct AgreementTests {
    static let counted: [(CountedPhrase, [String])] = [
        (Phrases.rowsRead, ["0 ligne lue", "1 ligne lue", "2 lignes lues"]),
        (Phrases.rowsImported, ["0 importée", "1 importée", "2 importées"]),
        (
            Phrases.importWithoutConsent,
            [
                "0 sans accord de publication : publié nulle part.",
                "1 sans accord de publication : publié nulle part.",
                "2 sans accord de publication : publiés nulle part.",
            ]
        ),
        (Phrases.placedAt("none"), ["0 non placé", "1 non placé", "2 non placés"]),
        (Phrases.placedAt("commune"), ["0 dans une commune", "1 dans une commune", "2 dans une commune"]),
        (Phrases.areaCount, ["0 besoin.", "1 besoin.", "2 besoins."]),
        (
            Phrases.reviewWithoutPlace,
            [
                "0 besoin reste sans lieu.", "1 besoin reste sans lieu.", "2 besoins restent sans lieu.",
            ]
        ),
        (Phrases.Maps.contributions, ["0 contribution", "1 contribution", "2 contributions"]),
    ]

    @Test("0 and 1 are singular in French, 2 is plural", arguments: counted.indices)
    func counts(_ index: Int) {
        let (phrase, sentences) = Self.counted[index]
        for (count, sentence) in sentences.enumerated() { #expect(plain(phrase(.french, count)) == sentence) }
    }

    @Test("every counted phrase of the table has two forms, and both say the number")
    func forms() throws {
        let source = try Checkout.sources(below: "Sources/Wording")
        let pieces = source.split(separator: "CountedPhrase(").dropFirst().filter { $0.contains("one: ") }
        #expect(pieces.count > 20)
        for piece in pieces {
            let halves = piece.split(separator: "many: ").map { $0.prefix { $0 != ";" } }
            guard halves.count >= 2, halves[0].contains("Phrase("), halves[1].hasPrefix("Phrase(") else { continue }
            #expect(halves[0].contains("{0}") && halves[1].contains("{0}"), "\(piece.prefix(120))")
        }
    }

    @Test("a form in a sentence agrees with the number beside it")
    func insideSentences() {
        let phrase = Phrase("{0} {0:besoin public|besoins publics}", "{0} public {0:need|needs}")
        #expect(
            ["0", "1", "1,9", "2", "1\u{202F}200", "n. d."].map { plain(phrase(.french, [$0])) } == [
                "0 besoin public", "1 besoin public", "1,9 besoin public", "2 besoins publics", "1 200 besoins publics",
                "n. d. besoins publics",
            ])
        #expect(
            ["0", "1", "2", "1,200"].map { phrase(.english, [$0]) } == [
                "0 public needs", "1 public need", "2 public needs", "1,200 public needs",
            ])
    }

    @Test(
        "de and à meet a name as they do in speech",
        arguments: [
            ("Andelnans", "d’Andelnans", "à Andelnans"), ("Échenans", "d’Échenans", "à Échenans"),
            ("Héricourt", "d’Héricourt", "à Héricourt"), ("Haguenau", "de Haguenau", "à Haguenau"),
            ("Le Hohneck", "du Hohneck", "au Hohneck"), ("Les Errues", "des Errues", "aux Errues"),
            ("La Chapelle-sous-Rougemont", "de La Chapelle-sous-Rougemont", "à La Chapelle-sous-Rougemont"),
            ("Belfort", "de Belfort", "à Belfort"), ("Œuilly", "d’Œuilly", "à Œuilly"),
        ])
    func names(_ name: String, _ of: String, _ at: String) {
        #expect(Phrase("Le nom est celui de {0}.", "{0}")(.french, [name]) == "Le nom est celui \(of).")
        #expect(Phrase("Étude {0}, de {1} à 9", "{0}{1}")(.french, [name, "7"]) == "Étude \(name), de 7 à 9")
        #expect(Phrase("Placé à {0}.", "{0}")(.french, [name]) == "Placé \(at).")
    }

    @Test("spaces that may not break stand where French printing wants them")
    func spaces() {
        let phrase = Phrase("« {0} » : à {1} km de 10 000 m² ; pourquoi ? {2} %, 3 mai", "“{0}”")
        #expect(
            phrase.french
                == "«\u{A0}{0}\u{A0}»\u{A0}: à {1}\u{A0}km de 10\u{202F}000\u{A0}m²\u{202F}; pourquoi\u{202F}? {2}\u{A0}%, 3 mai"
        )
        #expect(phrase.english == "“{0}”")
    }

    @Test("a list is whole, or says how many it leaves out")
    func lists() {
        #expect(Language.french.list(["Delle", "Lure"], most: 2) == "Delle, Lure")
        #expect(plain(Language.french.list(["Delle", "Lure", "Vézelois"], most: 2)) == "Delle, Lure et 1 autre")
        #expect(Language.english.list(["a", "b", "c", "d"], most: 2) == "a, b and 2 others")
    }

    private func plain(_ text: String) -> String { PlainSpaces.of(text) }
}

/// For comparing sentences without typing their no-break spaces.
enum PlainSpaces {
    static func of(_ text: String) -> String {
        String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    }
}
