extension AddressQuery {
    /// The text names a street, a hamlet or an estate, so that a server may know more than the commune.
    ///
    /// Conservative: a kind of way must stand at the beginning or after a number, with a name behind it
    /// (« 12 rue de la République », « av. J. Jaurès », « ZA des Prés »), or the text must say « lieu-dit ». The
    /// name of a commune is none (« La Chapelle-sous-Chaux », « Chemin » in the Jura, « Cours », « Grandvillars »),
    /// nor is a bare kind (« la rue », « place »). Linear in the text.
    public static func looksLikeStreet(_ text: String) -> Bool {
        let words = AddressText.folded(AddressText.oneLine(text, byteLimit: 400)).split(separator: " ")
        for (index, word) in words.enumerated() where index < 24 {
            let rest = words.dropFirst(index + 1)
            if word == "lieudit" || (word == "lieu" && rest.first == "dit") {
                return rest.count > (word == "lieu" ? 1 : 0)
            }
            guard hasName(rest) else { continue }
            let isAfterNumber = index > 0 && isHouseNumber(words[..<index])
            if surely.contains(word), index == 0 || isAfterNumber || isIntroduced(words[..<index]) { return true }
            // « pl Corbis » and « all Besson » may be anything without a number in front.
            if withNumber.contains(word), isAfterNumber { return true }
            if zones.contains(word), index == 0, rest.first.map(articles.contains) == true { return true }
        }
        return false
    }

    /// A word of two letters at least that is no article follows.
    private static func hasName(_ rest: ArraySlice<Substring>) -> Bool {
        rest.contains { word in
            word.utf8.count > 1 && !articles.contains(word) && !(word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 })
        }
    }

    /// « 12 », « 12 bis », « 3 b », « 4 6 », « n 5 », at the end of what stands before the kind of way.
    private static func isHouseNumber(_ words: ArraySlice<Substring>) -> Bool {
        guard let last = words.last else { return false }
        let number = repeats.contains(last) ? words.dropLast().last : last
        guard let number, let first = number.utf8.first, first >= 48, first <= 57 else { return false }
        // « 12b », and no postal code: « 90000 rue » is no house.
        return number.utf8.count <= 5 && number.utf8.prefix { $0 >= 48 && $0 <= 57 }.count <= 4
    }

    /// « à la rue… », « au 12 rue… », « dans la rue… », « quartier de la rue… ».
    private static func isIntroduced(_ words: ArraySlice<Substring>) -> Bool {
        words.allSatisfy { articles.contains($0) || introductions.contains($0) }
    }

    /// Kinds that no commune of France begins with when a name follows.
    private static let surely: Set<Substring> = [
        "rue", "avenue", "av", "ave", "boulevard", "boul", "bd", "bld", "bvd", "impasse", "imp", "allee", "allees",
        "chemin", "che", "chem", "faubourg", "fbg", "fg", "quai", "ruelle", "venelle", "esplanade", "rond", "square",
        "lotissement", "residence", "route", "rte", "sentier", "passage", "promenade", "cite",
    ]
    private static let withNumber: Set<Substring> = [
        "place", "pl", "all", "r", "ch", "cours", "res", "lot", "sq", "pass", "montee", "cote", "clos", "cour",
        "hameau",
        "villa", "voie", "parvis", "mail", "domaine", "sentiers", "grande", "pass",
    ]
    /// « ZA des Prés », « ZI de la Justice ».
    private static let zones: Set<Substring> = [
        "za", "zi", "zac", "zae", "zone", "parc", "technopole", "hameau", "place",
    ]
    private static let repeats: Set<Substring> = ["bis", "ter", "quater", "a", "b", "c", "d"]
    private static let articles: Set<Substring> = [
        "de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "en", "sur", "sous",
    ]
    private static let introductions: Set<Substring> = [
        "dans", "vers", "pres", "angle", "coin", "adresse", "bas", "haut", "bout", "quartier", "secteur", "j", "habite",
    ]
}
