import NeedsModel

/// What people call an EPCI, a department and the whole, worked out from their official names.
enum AreaNames {
    /// « Grand Belfort », « agglo … », « CAGB », « GBCA »: the core of the name and the initials that its
    /// form of association allows.
    static func names(of epci: EPCI) -> [String] {
        var names = [epci.name, epci.shortName] + epci.aliases
        let words = folded(epci.name)
        let core = words.filter { !formWords.contains($0) }
        let content = core.filter { !links.contains($0) }
        guard !content.isEmpty else { return names }
        names.append(core.drop { links.contains($0) }.joined(separator: " "))
        let initials = content.compactMap(\.first).map(String.init).joined()
        if initials.count >= 2 {
            let isAgglomeration = words.contains { $0.hasPrefix("agglo") } || words.first == "ca"
            if isAgglomeration {
                names += ["CA" + initials, initials + "CA"]
                if initials.count >= 2, words.last == "agglomeration" { names.append(initials + "A") }
            } else {
                names += ["CC" + initials]
            }
        }
        return names
    }

    /// « le 90 » is read from the number itself.
    static func names(of department: String) -> [String] { [department] }

    /// The whole, whatever it is called: these words mean it in every territory.
    static let whole = [
        "partout", "toutes les communes", "toutes communes", "l'ensemble des communes", "tout le pôle", "le pôle",
        "ensemble du pôle", "pôle métropolitain", "tout le pôle métropolitain", "l'ensemble du territoire",
        "ensemble du territoire", "tout le territoire", "sur tout le territoire", "partout sur le territoire",
        "territoire entier", "le territoire entier", "tout le secteur", "toute la région", "tous les territoires",
        "tous les EPCI", "toutes les intercommunalités", "un peu partout", "tout le bassin de vie",
    ]

    private static let formWords: Set<String> = [
        "cc", "ca", "cu", "communaute", "communautes", "commune", "communes", "agglomeration", "agglo", "metropole",
        "urbaine",
    ]
    private static let links: Set<String> = ["de", "du", "des", "d", "l", "la", "le", "les", "et"]

    private static func folded(_ name: String) -> [String] {
        var text = FoldedText()
        text.read(name, vocabulary: .french)
        return text.tokens.map { String(decoding: text.letters[$0.start..<$0.end], as: UTF8.self) }
    }
}
