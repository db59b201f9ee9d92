import GeoJSON
public import Wording

extension RejectedRow {
    /// « Ligne 12, date : « 20211 » n'est pas une date… »
    public func sentence(_ language: Language) -> String {
        guard let column else { return Phrases.rejectedWholeRow(language, ["\(line)", reasonSentence(language)]) }
        return Phrases.rejectedRow(language, ["\(line)", column, reasonSentence(language)])
    }

    /// The reason alone, with the value in it: what stands beside line, column and value in a table.
    public func reasonSentence(_ language: Language) -> String {
        let phrase = Phrases.rejection(reason.id)
        switch reason {
        case .tooManyFields(let found, let expected):
            return phrase(language, [value, language.integer(found), language.integer(expected)])
        case .farFromTerritory(let kilometres), .swappedAxes(let kilometres):
            return phrase(language, [value, language.integer(kilometres)])
        case .repeatedID(let firstLine): return phrase(language, [value, "\(firstLine)"])
        case .fieldTooLarge(let limit), .rowTooLarge(let limit):
            return phrase(language, [value, language.integer(limit)])
        case .notAPoint(let geometry): return phrase(language, [geometry])
        case .invalidFeature(let fault): return phrase(language, [value, fault.sentence(language)])
        default: return phrase(language, [value])
        }
    }
}

extension FeatureFault {
    func sentence(_ language: Language) -> String {
        switch self {
        case .notAnObject(let found): Phrases.featureFault("not-an-object")(language, [found])
        case .missingMember(let name): Phrases.featureFault("missing-member")(language, [name])
        case .wrongType(let member, let found): Phrases.featureFault("wrong-type")(language, [member, found])
        case .unknownGeometryType(let name): Phrases.featureFault("unknown-geometry")(language, [name])
        case .invalidPosition(let found): Phrases.featureFault("invalid-position")(language, [found])
        case .coordinateOutOfRange(let longitude, let latitude):
            Phrases.featureFault("coordinate-out-of-range")(language, [longitude, latitude])
        case .unclosedRing: Phrases.featureFault("unclosed-ring")(language)
        case .tooFewPositions(let count, let needed):
            Phrases.featureFault("too-few-positions")(language, ["\(count)", "\(needed)"])
        case .numberNotFinite(let text): Phrases.featureFault("number-not-finite")(language, [text])
        case .invalidBoundingBox: Phrases.featureFault("invalid-bbox")(language)
        case .invalidText: Phrases.featureFault("invalid-text")(language)
        case .tooDeep: Phrases.featureFault("too-deep")(language)
        case .tooManyMembers: Phrases.featureFault("too-many-members")(language)
        case .syntax(let expected, let found): Phrases.featureFault("syntax")(language, [expected, found])
        }
    }
}
