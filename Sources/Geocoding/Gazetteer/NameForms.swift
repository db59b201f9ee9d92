import PlainText

/// The written forms of one name.
struct NameForms {
    private(set) var forms: [(letters: [UInt8], hash: UInt64, form: NameForm)] = []
    private var spelt: [[UInt8]] = []

    /// - Parameter text: the name, read already.
    /// - Parameter isShortened: also the beginnings and ends that people say instead of the whole.
    init(of text: FoldedText, isShortened: Bool) {
        let tokens = text.tokens
        guard !tokens.isEmpty else { return }
        let content = tokens.indices.filter { !tokens[$0].roles.isAny(.connective) || tokens[$0].isNumber }
        add(text.letters, .full)
        guard let firstContent = content.first else { return }
        add(join(text, content), .skeleton)
        if firstContent > 0 { add(join(text, Array(0..<firstContent) + content), .skeleton) }
        abbreviate(text, content)
        // « La Chapelle » where the name says « Lachapelle »: the letters are the same, only the links differ.
        if isShortened { shorten(text, content) }
    }

    /// Letters of the beginnings that people say.
    static func shortLetters(of text: FoldedText) -> [[UInt8]] {
        var forms = NameForms()
        let content = text.tokens.indices.filter { text.isContent($0) }
        forms.shorten(text, content)
        return forms.spelt
    }

    private init() {}

    /// « Gd Charmont », « Vx Charmont », « Pt de Roide », « Mt Vaudois ».
    private mutating func abbreviate(_ text: FoldedText, _ content: [Int]) {
        for (position, index) in content.enumerated() {
            let word = text.letters[text.tokens[index].start..<text.tokens[index].end]
            guard let packed = PackedWord(word), let abbreviations = Self.abbreviations[packed] else { continue }
            for abbreviation in abbreviations {
                var letters: [UInt8] = []
                for (other, token) in content.enumerated() {
                    let part = text.tokens[token]
                    if other == position {
                        letters += abbreviation
                    } else {
                        letters += text.letters[part.start..<part.end]
                    }
                }
                add(letters, .skeleton)
            }
        }
    }

    private static let abbreviations: [PackedWord: [[UInt8]]] = {
        let words = [
            ("grand", ["gd", "gr", "grd"]), ("grande", ["gde"]), ("grands", ["gds"]), ("vieux", ["vx", "vieu"]),
            ("pont", ["pt"]), ("petit", ["pt", "pet"]), ("petite", ["pte"]), ("mont", ["mt"]), ("chateau", ["chau"]),
            ("notre", ["n"]), ("dame", ["d"]),
        ]
        var table: [PackedWord: [[UInt8]]] = [:]
        for (whole, short) in words {
            if let packed = PackedWord(whole.utf8) { table[packed] = short.map { Array($0.utf8) } }
        }
        return table
    }()

    /// « Rougemont », « Pont-de-Roide »: the content before a link, or all but the last of a compound;
    /// « Charmont »: what follows an adjective. Never an adjective or « Saint » alone.
    private mutating func shorten(_ text: FoldedText, _ content: [Int]) {
        guard content.count > 1 else { return }
        for length in 1..<content.count {
            let head = Array(content[..<length])
            guard let last = head.last, !isLeading(text, last), !isUsual(text, head) else { continue }
            add(join(text, head), .short)
            spelt.append(join(text, head))
        }
        if isAdjective(text, content[0]) {
            if !isUsual(text, Array(content[1...])) { add(join(text, Array(content[1...])), .tail) }
        } else if content.count == 2, !isLeading(text, content[0]), text.tokens[content[1]].gap == .hyphen,
            content[1] == content[0] + 1,
            !text.tokens[content[1]].roles.isAny([.part, .generic]), !isLeading(text, content[1])
        {
            // « Salbert » of Évette-Salbert: the second half of two villages.
            add(join(text, [content[1]]), .tail)
        }
    }

    private func isUsual(_ text: FoldedText, _ indices: [Int]) -> Bool {
        indices.allSatisfy { text.tokens[$0].roles.isAny(.noise) }
    }

    /// Words that name nothing without the next one.
    private func isLeading(_ text: FoldedText, _ index: Int) -> Bool {
        Self.leading.contains(text.letters[text.tokens[index].start..<text.tokens[index].end])
    }

    private func isAdjective(_ text: FoldedText, _ index: Int) -> Bool {
        Self.adjectives.contains(text.letters[text.tokens[index].start..<text.tokens[index].end])
    }

    private static let adjectives = WordSet("grand grande petit petite vieux vieille haut haute bas basse pays")

    private static let leading = WordSet(
        """
        saint sainte saints saintes grand grande grands petit petite petits vieux vieille haut haute bas basse neuf
        neuve nouveau nouvelle mont pont val notre bois ile isle port font bourg ville roche mas puy pre aux
        """)

    private func join(_ text: FoldedText, _ indices: [Int]) -> [UInt8] {
        var letters: [UInt8] = []
        for index in indices { letters += text.letters[text.tokens[index].start..<text.tokens[index].end] }
        return letters
    }

    private mutating func add(_ letters: [UInt8], _ form: NameForm) {
        let hash = NameHash.hash(letters)
        if !forms.contains(where: { $0.hash == hash && $0.letters == letters }) { forms.append((letters, hash, form)) }
    }
}
