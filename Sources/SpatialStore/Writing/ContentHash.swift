import GeoTypes
import NeedsModel

/// Sixty-four bits of what was said, to see whether a row of a file says something new. It is kept in
/// databases: the same words must give the same number in every version. Eight bytes at a time,
/// multiplied and folded; it guards against change, not against malice.
struct ContentHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    var value: Int64 {
        var word = state
        word = (word ^ (word >> 32)) &* 0xD6E8_FEB8_6659_FD93
        word = (word ^ (word >> 29)) &* 0xD6E8_FEB8_6659_FD93
        return Int64(bitPattern: word ^ (word >> 32))
    }

    mutating func combine(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        // The odd constant keeps a product of zero from swallowing what came before.
        state = (product.high ^ product.low) &+ 0xE703_7ED1_A0B4_28DB &+ word
    }

    mutating func combine(_ text: String?) {
        guard var text else { return combine(UInt64.max) }
        text.withUTF8 { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            combine(UInt64(raw.count))
            var offset = 0
            while offset + 8 <= raw.count {
                combine(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
                offset += 8
            }
            guard offset < raw.count else { return }
            var last: UInt64 = 0
            while offset < raw.count {
                last = last << 8 | UInt64(raw[offset])
                offset += 1
            }
            combine(last)
        }
    }

    mutating func combine(_ number: Double?) { combine(number?.bitPattern ?? 0x7FF8_0000_0000_0001) }
}

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
        for mention in [need.concerns, need.lives, need.heard] {
            hash.combine(mention?.text)
            hash.combine(mention?.placement.point?.longitude)
            hash.combine(mention?.placement.point?.latitude)
        }
        hash.combine(need.moderation.rawValue)
        hash.combine(need.hasConsent ? 1 : 0)
        return hash.value
    }

    /// What was written for a place and what was made of it. The words of an exact point are left
    /// out: they are kept with the point.
    static func of(_ mention: PlaceMention) -> Int64 {
        var hash = ContentHash()
        let placement = mention.placement
        hash.combine(placement.point == nil ? mention.text : "")
        hash.combine(mention.context)
        hash.combine(placement.status.rawValue)
        hash.combine(placement.level.rawValue)
        hash.combine(placement.code)
        hash.combine(placement.name)
        hash.combine(placement.method.rawValue)
        hash.combine(placement.score)
        hash.combine(placement.runnerUpScore)
        hash.combine(placement.reason.id)
        hash.combine(UInt64(placement.reason.arguments.count))
        for argument in placement.reason.arguments { hash.combine(argument) }
        hash.combine(UInt64(placement.candidates.count))
        for candidate in placement.candidates {
            hash.combine(candidate.level.rawValue)
            hash.combine(candidate.code)
            hash.combine(candidate.score)
        }
        hash.combine(placement.formerCode?.rawValue)
        hash.combine(placement.formerName)
        return hash.value
    }
}

extension CalendarDate {
    /// Year × 10,000 + month × 100 + day, as stored: 20210918.
    var number: Int64 { Int64(year * 10_000 + month * 100 + day) }

    init?(number: Int64) {
        let number = Int(number)
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
