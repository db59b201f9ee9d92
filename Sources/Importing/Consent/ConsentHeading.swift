import PlainText

/// What a heading says about publication, in whatever words: « Publiable », « J'accepte que ma contribution soit publiée
/// sur la carte », « Confidentiel », « Refus de publication ».
enum ConsentHeading: Hashable {
    /// A yes allows publication.
    case allows
    /// A yes forbids it.
    case forbids
    /// It is about agreement, and which one, or which way, cannot be told.
    case unsure
    /// About something else, or nothing that a heading tells.
    case other

    init(_ label: FoldedLabel) { self = ConsentHeading.read(Words(label)) }

    private static func read(_ words: Words) -> ConsentHeading {
        if words.isEmpty { return .other }
        if words.isPublicOrPrivate { return .unsure }
        let makesPublic = words.makesPublic
        if words.isAboutTheAct { return .other }
        if words.has(ConsentWords.dataProtection) { return .unsure }
        if words.has(ConsentWords.secrecy) || words.isOnlyAbout(ConsentWords.seclusion) { return secrecy(words) }
        let agreement = words.has(ConsentWords.agreeing)
        let refusal = words.count(ConsentWords.refusing) + words.negations
        if words.has(ConsentWords.otherAgreements) { return agreement || refusal > 0 ? .unsure : .other }
        if words.has(ConsentWords.otherObjects) { return .other }
        if makesPublic, words.has(ConsentWords.seclusion) { return .unsure }
        let publication = makesPublic || words.has(ConsentWords.publishing)
        let isShown = words.has(ConsentWords.showing) && (agreement || refusal > 0)
        let isConsented = words.has(ConsentWords.consenting) || words.has(ConsentWords.contributions)
        // « Votre besoin (il sera publié) » tells, and asks nothing.
        if words.isAnnouncement, !agreement, refusal == 0 { return .other }
        guard publication || isShown && isConsented else { return agreementAlone(words, refusal) }
        // « Publication », « Diffusion sur le site »: the noun alone, when nothing strange stands beside it.
        let isAsked = !publication || makesPublic || agreement || words.has(ConsentWords.publishable)
        guard isAsked || words.strangers(beside: ConsentWords.publishing + ConsentWords.refusing) == 0 else {
            return .other
        }
        return sense(refusal)
    }

    /// One word of refusal turns the sense; of two nobody knows.
    private static func sense(_ refusals: Int) -> ConsentHeading {
        switch refusals {
        case 0: .allows
        case 1: .forbids
        default: .unsure
        }
    }

    /// « Confidentiel », « Souhaitez-vous que cela reste privé ? »: a yes is a no to publication.
    private static func secrecy(_ words: Words) -> ConsentHeading {
        if words.has(ConsentWords.otherAgreements) || words.has(["politique", "policy", "charte", "clause"]) {
            return .unsure
        }
        if words.has(ConsentWords.otherObjects) { return .other }
        let isMixed = words.has(ConsentWords.publishing) || words.has(["niveau", "degre", "level"])
        let refusals = words.negations + words.count(ConsentWords.refusing)
        if isMixed || refusals > 1 { return .unsure }
        return refusals == 0 ? .forbids : .allows
    }

    /// « Consentement », « J'autorise », « D'accord ? »: to what is not said, and nothing else is named.
    private static func agreementAlone(_ words: Words, _ refusal: Int) -> ConsentHeading {
        guard words.has(ConsentWords.consenting) || words.has(["refus", "refuse", "oppose", "opposition"]) else {
            return .other
        }
        let isNarrow = words.strangers(beside: ConsentWords.agreeing + ConsentWords.refusing) == 0
        return isNarrow ? sense(refusal) : words.isSpoken ? .unsure : .other
    }
}

/// The words of a heading.
private struct Words {
    private let words: [String]

    init(_ label: FoldedLabel) {
        var words = label.words.map(String.init)
        // « (oui/non) » and « ou non » are answers.
        for answers in Self.answers {
            while let place = words.indices.first(where: { words[$0...].starts(with: answers) }) {
                words.removeSubrange(place..<place + answers.count)
            }
        }
        if words.contains("oui"), words.contains("non") { words.removeAll { $0 == "oui" || $0 == "non" } }
        self.words = words
    }

    private static let answers = [
        ["oui", "ou", "non"], ["yes", "or", "no"], ["oui", "non"], ["yes", "no"], ["o", "n"], ["y", "n"],
        ["ou", "non"],
        ["ou", "pas"], ["or", "not"], ["sans", "reserve"], ["sans", "probleme"], ["vrai", "faux"],
    ]

    var isEmpty: Bool { words.isEmpty }

    /// The date, the link or the author of a publication.
    var isAboutTheAct: Bool { words.first.map(ConsentWords.attributes.contains) ?? true }

    /// Said by, or asked of, a person: « j'accepte », « acceptez-vous ».
    var isSpoken: Bool {
        words.contains("je") || words.contains("j") || words.contains("vous") || words.contains("i")
            || words.contains("you")
    }

    var isAnnouncement: Bool { words.contains("sera") || words.contains("seront") || words.contains("will") }

    /// « À rendre public », « Montrer au public »: what makes public stands before the word, and near.
    var makesPublic: Bool {
        words.indices.contains { place in
            ConsentWords.publicness.contains(words[place])
                && words[max(place - 4, 0)..<place].contains { Words.bears($0, ConsentWords.makingPublic) }
        }
    }

    /// « Public / privé »: which of them a yes means is not said. « Secteur public ou privé » is about something else.
    var isPublicOrPrivate: Bool {
        words.contains(where: ConsentWords.publicness.contains) && !has(ConsentWords.publishing)
            && isOnlyAbout(ConsentWords.seclusion)
    }

    func has(_ stems: [String]) -> Bool { words.contains { Words.bears($0, stems) } }

    /// One of these, and beside it only what says nothing, or agrees, or refuses.
    func isOnlyAbout(_ stems: [String]) -> Bool {
        has(stems) && strangers(beside: stems + ConsentWords.agreeing + ConsentWords.refusing) == 0
    }

    func count(_ stems: [String]) -> Int { words.count { Words.bears($0, stems) } }

    /// « ne … pas » is one.
    var negations: Int {
        let french = max(words.count { $0 == "ne" || $0 == "n" }, words.count { $0 == "pas" || $0 == "jamais" })
        let others = words.count {
            ["non", "sans", "not", "no", "never", "cannot", "don", "contre", "against"].contains($0)
        }
        // « don't … not »: the t behind the apostrophe is a word of its own.
        return french + others
    }

    /// Words that are neither of these stems nor of those that say nothing.
    func strangers(beside stems: [String]) -> Int {
        words.count { !Words.bears($0, stems) && !ConsentWords.neutral.contains($0) }
    }

    /// A stem that ends in « - » is a beginning; any other is the whole word.
    private static func bears(_ word: String, _ stems: [String]) -> Bool {
        stems.contains { stem in stem.hasSuffix("-") ? word.hasPrefix(stem.dropLast()) : word == stem }
    }
}
