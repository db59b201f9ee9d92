import GeoTypes
import NeedsModel
import PlainText

extension ContentHash {
    /// Everything the file says about a need but what its places became: that is `mention`'s business.
    static func of(_ need: Need) -> Int64 {
        var hash = ContentHash()
        hash.combine(need.text)
        hash.combine(need.kind)
        hash.combine(UInt64(need.themes.count))
        for theme in need.themes {
            hash.combine(theme.theme)
            hash.combine(theme.weight)
            hash.combine(theme.assignedBy)
        }
        hash.combine(need.audience)
        hash.combine(UInt64(bitPattern: Int64(need.voices)))
        hash.combine(UInt64(bitPattern: need.collectedOn?.number ?? 0))
        hash.combine(need.workshop)
        hash.combineWords(of: need.concerns)
        hash.combineWords(of: need.lives)
        hash.combineWords(of: need.heard)
        hash.combine(need.moderation.hashNumber << 1 | (need.hasConsent ? 1 : 0))
        return hash.stored
    }

    private mutating func combineWords(of mention: borrowing PlaceMention?) {
        switch mention {
        case .none: combine(1)
        case .some(let mention):
            combine(mention.text)
            guard let point = mention.placement.point else { return combine(2) }
            combine(point.longitude.bitPattern)
            combine(point.latitude.bitPattern)
        }
    }

    /// What was written for a place and what was made of it. The words of an exact point are left
    /// out: they are kept with the point.
    static func of(_ mention: borrowing PlaceMention) -> Int64 {
        var hash = ContentHash()
        if mention.placement.point == nil { hash.combine(mention.text) } else { hash.combine("") }
        hash.combine(mention.context)
        hash.combine(mention.placement.status.hashNumber << 8 | mention.placement.level.hashNumber)
        hash.combine(mention.placement.code)
        hash.combine(mention.placement.name)
        hash.combine(mention.placement.method.rawValue)
        hash.combine(mention.placement.score)
        hash.combine(mention.placement.runnerUpScore)
        hash.combine(mention.placement.reason.id)
        hash.combine(UInt64(mention.placement.reason.arguments.count))
        for argument in mention.placement.reason.arguments { hash.combine(argument) }
        hash.combine(UInt64(mention.placement.candidates.count))
        for candidate in mention.placement.candidates {
            hash.combine(candidate.level.hashNumber)
            hash.combine(candidate.code)
            hash.combine(candidate.score)
        }
        hash.combine(mention.placement.formerCode?.rawValue)
        hash.combine(mention.placement.formerName)
        return hash.stored
    }
}

// Numbers that stand in stored hashes: never change one.

extension ModerationState {
    fileprivate var hashNumber: UInt64 {
        switch self {
        case .published: 1
        case .pending: 2
        case .hidden: 3
        }
    }
}

extension PlacementStatus {
    fileprivate var hashNumber: UInt64 {
        switch self {
        case .ok: 1
        case .ambiguous: 2
        case .outside: 3
        case .notFound: 4
        case .empty: 5
        }
    }
}

extension PlacementLevel {
    fileprivate var hashNumber: UInt64 {
        switch self {
        case .commune: 1
        case .epci: 2
        case .department: 3
        case .pole: 4
        case .outside: 5
        case .none: 6
        }
    }
}
