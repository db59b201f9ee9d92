public import GeoJSON
public import Wording

extension FeatureFault {
    /// How the feature breaks the rules; without a point.
    public var clause: Sentence {
        switch self {
        case .notAnObject(let found): words("not-an-object", found)
        case .missingMember(let name): words("missing-member", name)
        case .wrongType(let member, let found): words("wrong-type", member, found)
        case .unknownGeometryType(let name): words("unknown-geometry", name)
        case .invalidPosition(let found): words("invalid-position", found)
        case .coordinateOutOfRange(let longitude, let latitude): words("coordinate-out-of-range", longitude, latitude)
        case .unclosedRing: words("unclosed-ring")
        case .tooFewPositions(let count, let needed):
            Sentence(Phrases.tooFewPositions, count, Sentence(needed))
        case .numberNotFinite(let text): words("number-not-finite", text)
        case .invalidBoundingBox: words("invalid-bbox")
        case .invalidText: words("invalid-text")
        case .tooDeep: words("too-deep")
        case .tooManyMembers: words("too-many-members")
        case .textTooLarge(let limit): Sentence(Phrases.featureFault("text-too-large"), Sentence(limit))
        case .featureTooLarge(let limit): Sentence(Phrases.featureFault("feature-too-large"), Sentence(limit))
        case .zeroCharacter: words("zero-character")
        case .syntax(let expected, let found) where found.isEmpty:
            Sentence(Phrases.featureFault("syntax-at-end"), expected.words)
        case .syntax(let expected, let found):
            Sentence(Phrases.featureFault("syntax"), expected.words, Sentence(verbatim: found))
        }
    }

    private func words(_ id: String, _ values: String...) -> Sentence {
        Sentence(Phrases.featureFault(id), filledBy: values.map { Sentence(verbatim: $0) })
    }
}
