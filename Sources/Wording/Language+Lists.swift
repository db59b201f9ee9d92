extension Language {
    /// « Delle, Grandvillars et 3 autres », “Delle, Grandvillars and 3 others”; whole when there are at most `most`.
    public func list(_ items: [String], most: Int = 12) -> String {
        guard items.count > most else { return items.joined(separator: ", ") }
        return items.prefix(most).joined(separator: ", ") + " " + Phrases.othersLeftOut(self, items.count - most)
    }
}

extension Phrases {
    static let othersLeftOut = CountedPhrase(
        one: Phrase("et {0} autre", "and {0} other"), many: Phrase("et {0} autres", "and {0} others"))
}
