import NeedsModel
import PlainText

extension PersonalDataRule {
    /// « je m'appelle Camille », « mon nom est … », « moi c'est Camille », « je suis Camille ».
    static let selfNaming = PersonalDataRule(.selfNaming, at: "jJmMiI") { text, index in
        // « je », « j' », « mon », « moi », « my », « I'm »: one look spares most words the list.
        let second = text[index + 1]
        guard
            !second.isWord || second | 0x20 == UInt8(ascii: "e") || second | 0x20 == UInt8(ascii: "o")
                || second | 0x20 == UInt8(ascii: "y")
        else { return nil }
        for opening in SelfNaming.openings where text.reads(opening.words, at: index) {
            let start = text.spaceEnd(index + opening.words.utf8CodeUnitCount)
            let name = start < text.count && text[start] == UInt8(ascii: ":") ? text.spaceEnd(start + 1) : start
            guard let end = SelfNaming.name(text, at: name, isKnown: opening.needsFirstName) else { return nil }
            return index..<end
        }
        return nil
    }
}

private enum SelfNaming {
    /// How people say their name; some say other things as well, and then only a first name counts.
    static let openings: [(words: StaticString, needsFirstName: Bool)] = [
        ("je m'appelle", false), ("je m appelle", false), ("je mappelle", false), ("j'm'appelle", false),
        ("je me nomme", false), ("je me prenomme", false), ("mon nom est", false), ("mon nom c'est", false),
        ("mon prenom est", false), ("mon prenom c'est", false), ("my name is", false), ("moi c'est", true),
        ("moi, c'est", true), ("je suis", true), ("i am", true), ("i'm", true), ("mon nom", true), ("mon prenom", true),
    ]

    /// End of one name, or of two when the second has a capital as well.
    static func name(_ text: ScannedText, at start: Int, isKnown: Bool) -> Int? {
        var end = text.letterEnd(start)
        guard end > start else { return nil }
        let word = text.word(start..<end)
        if isKnown {
            guard text[start].isCapital, FirstNames.contains(word) else { return nil }
        } else {
            // « Personne » may be a name, « personne » is nobody.
            let isTitled = text[start].isCapital && text[start + 1].isLowercaseLetter
            guard end - start >= 2 || text[start].isCapital, isTitled || !stops.contains(word) else { return nil }
        }
        for _ in 0..<2 {
            let sign = text[end]
            guard sign == 0x20 || sign == UInt8(ascii: "-"), text[end + 1].isCapital else { break }
            end = text.letterEnd(end + 1)
        }
        return end
    }

    private static let stops: Set<String> = [
        "pas", "plus", "comme", "et", "toujours", "encore", "jamais", "moi", "bien", "aussi", "personne", "sur", "dans",
        "sous", "de", "sali", "inscrit", "connu", "le", "la", "un", "une", "important", "associe",
    ]
}
