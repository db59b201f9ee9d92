extension AddressQuery {
    /// The text names a street, a hamlet or an estate, so that a server may know more than the commune.
    ///
    /// Conservative: a kind of way must stand where an address has it, with a name behind it (« 12 rue de la
    /// République », « av. J. Jaurès », « ZA des Prés »), or the text must say « lieu-dit ». The name of a commune
    /// is none (« Chemin », « Cours », « Rue (Somme) »), nor is a bare kind (« la rue », « sur place »). A street
    /// without its kind (« 12 Thiers ») is not seen. Linear in the text.
    public static func looksLikeStreet(_ text: String) -> Bool {
        let words = AddressText.folded(addressPart(text)).split(separator: " ")
        for (index, word) in words.enumerated() where index < 24 {
            let rest = words.dropFirst(index + 1)
            if word == "lieudit" || (word == "lieu" && rest.first == "dit") {
                return rest.count > (word == "lieu" ? 1 : 0)
            }
            if index > 0, word == "granderue" || word == "petiterue", isHouseNumber(words[..<index]) { return true }
            guard hasName(rest) else { continue }
            let isAfterNumber = isHouseNumber(words[..<index])
            let isLeading = index == 0 || isAfterNumber
            if StreetWords.unmistakable.contains(word), isLeading || isIntroduced(words[..<index]) { return true }
            if StreetWords.leading.contains(word), isLeading, !StreetWords.departures.contains(rest.first ?? "") {
                return true
            }
            if StreetWords.numbered.contains(word), isAfterNumber { return true }
        }
        return false
    }

    /// Without what stands in brackets (« Rue (Somme) » is a commune), and with words that a hyphen joins made one:
    /// « La Rue-Saint-Pierre » and « Chemin-d'Aisey » are communes, « 12-14 » stays two numbers.
    private static func addressPart(_ text: String) -> String {
        var depth = 0
        var kept = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in AddressText.oneLine(text, limit: 200).unicodeScalars {
            if scalar == "(" { depth += 1 }
            if depth == 0, !hyphens.contains(scalar) || !last.properties.isAlphabetic { kept.append(scalar) }
            if depth > 0, scalar == ")" { depth -= 1 }
            last = scalar
        }
        return String(kept)
    }

    private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}"]

    /// A word of two letters at least that is no article follows.
    private static func hasName(_ rest: ArraySlice<Substring>) -> Bool {
        rest.contains { word in
            word.utf8.count > 1 && !StreetWords.articles.contains(word)
                && !(word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 })
        }
    }

    /// « 12 », « 12 bis », « 3 b », « 4 6 », « n 5 », at the end of what stands before the kind of way.
    private static func isHouseNumber(_ words: ArraySlice<Substring>) -> Bool {
        guard let last = words.last else { return false }
        let number = StreetWords.repeats.contains(last) ? words.dropLast().last : last
        guard let number, let first = number.utf8.first, first >= 48, first <= 57 else { return false }
        // « 12b », and no postal code: « 90000 rue » is no house.
        return number.utf8.count <= 5 && number.utf8.prefix { $0 >= 48 && $0 <= 57 }.count <= 4
    }

    /// « à la rue… », « au 12 rue… », « dans la rue… », « quartier de la rue… ».
    private static func isIntroduced(_ words: ArraySlice<Substring>) -> Bool {
        words.allSatisfy(StreetWords.introductions.contains)
    }
}
