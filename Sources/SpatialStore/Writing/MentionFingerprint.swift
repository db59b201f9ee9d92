import GeoTypes
import NeedsModel
import PlainText

extension ContentHash {
    /// What was written for a place and what was made of it: where to look for an equal mention, never a proof that
    /// it is one. The words of an exact point are left out: they are kept with the point.
    static func of(_ mention: borrowing PlaceMention) -> Int64 {
        var hash = ContentHash()
        if mention.placement.point == nil { hash.combine(mention.words.text) } else { hash.combine("") }
        hash.combine(mention.words.context)
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
