import PlainText

/// The words of a text: folded for counting, with the spelling that was read. Elided articles, numbers and the small
/// words of French are left out; a plural counts with its singular.
struct SpokenWords {
    struct Word: Hashable {
        /// Without case, accents and plural.
        let folded: String
        let spelling: String
    }

    /// In the order of the text; nil stands for a small word or a pause, over which no pair reaches.
    let words: [Word?]

    init(_ text: String) {
        var words: [Word?] = []
        var folded = ""
        var spelling = ""
        func end(_ isPause: Bool) {
            if !folded.isEmpty { words.append(SpokenWords.word(folded, spelling)) }
            if isPause { words.append(nil) }
            folded = ""
            spelling = ""
        }
        for scalar in text.unicodeScalars {
            let fold =
                scalar.value < 0x80
                ? LetterFolding.fold(ascii: UInt8(truncatingIfNeeded: scalar.value))
                : LetterFolding.fold(scalar: scalar.value)
            switch fold {
            case .letter(let letter), .digit(let letter):
                folded.unicodeScalars.append(Unicode.Scalar(letter))
                spelling.unicodeScalars.append(scalar)
            case .twoLetters(let first, let second):
                folded.unicodeScalars.append(Unicode.Scalar(first))
                folded.unicodeScalars.append(Unicode.Scalar(second))
                spelling.unicodeScalars.append(scalar)
            case .nothing: if !folded.isEmpty { spelling.unicodeScalars.append(scalar) }
            case .gap(.apostrophe), .gap(.space), .gap(.hyphen): end(false)
            case .gap, .lostLetter, .foreign: end(true)
            }
        }
        end(false)
        self.words = words
    }

    /// Each word and each pair of neighbouring words, once.
    var terms: [String: String] {
        var terms: [String: String] = [:]
        for word in words.compactMap(\.self) where terms[word.folded] == nil { terms[word.folded] = word.spelling }
        for (first, second) in zip(words, words.dropFirst()) {
            guard let first, let second else { continue }
            let pair = first.folded + " " + second.folded
            if terms[pair] == nil { terms[pair] = first.spelling + " " + second.spelling }
        }
        return terms
    }

    private static func word(_ folded: String, _ spelling: String) -> Word? {
        guard folded.utf8.count > 2, !small.contains(folded), folded.utf8.contains(where: { $0 > 0x39 }) else {
            return nil
        }
        return Word(folded: singular(folded), spelling: spelling.lowercased())
    }

    /// « écoles » and « école », « jeux » and « jeu ».
    private static func singular(_ word: String) -> String {
        guard word.utf8.count > 3, let last = word.last, last == "s" || last == "x" else { return word }
        return String(word.dropLast())
    }

    /// Folded; a list of our own.
    private static let small = Set(
        """
        les des une aux est sont dans pour par sur avec que qui pas plus tout tous toute toutes mais donc car comme sans
        nous vous ils elles elle lui leur leurs notre nos votre vos mon mes ton tes son ses cette ces cet cela ceux celle
        celui celles ont avoir etre fait faire faut peut peuvent pouvoir soit tres trop bien moins aussi encore deja
        quand alors puis entre chez vers sous apres avant depuis pendant jusqu dont ici non oui rien meme autre autres
        chaque quelque quelques plusieurs certains certaines beaucoup peu assez jamais toujours souvent ainsi afin
        lors lorsque parce puisque quel quelle quels quelles quoi comment pourquoi ete etait etaient serait seraient
        sera seront avait avaient aurait auraient ait aient suis sommes etes avons avez ait est-ce cest quil quelle
        voudrais voudrait voudrions aimerais aimerait aimerions doit doivent devrait devraient vont aller vais
        the and for are was with that this from have has not but you your our their they them
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
