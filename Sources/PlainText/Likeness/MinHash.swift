/// Small numbers drawn from a text so that two texts get the same number as often as they share runs of letters
/// (Broder, « On the resemblance and containment of documents », 1997). Four of them make a band; texts that are
/// eight tenths alike share at least one of the 25 bands in all but one case of a million, texts with nothing in common
/// one in some thousands.
struct MinHash {
    static let bands = 25
    private static let rows = 4

    /// Odd factors and summands, from a counter that is mixed: the same on every machine.
    private static let draws: [(factor: UInt32, summand: UInt32)] = (0..<UInt32(bands * rows)).map {
        (mixed($0 &* 2 &+ 1) | 1, mixed($0 &* 2 &+ 2))
    }

    /// A number for each band.
    static func bands(of shingles: Shingles) -> [UInt64] {
        var least = [UInt32](repeating: .max, count: bands * rows)
        least.withUnsafeMutableBufferPointer { least in
            draws.withUnsafeBufferPointer { draws in
                for run in shingles.runs {
                    let run = mixed(run)
                    for draw in 0..<draws.count {
                        let value = run &* draws[draw].factor &+ draws[draw].summand
                        if value < least[draw] { least[draw] = value }
                    }
                }
            }
        }
        return (0..<bands).map { band in
            var hash = ContentHash()
            hash.combine(band)
            for row in 0..<rows { hash.combine(UInt64(least[band * rows + row])) }
            return hash.value
        }
    }

    @inline(__always)
    private static func mixed(_ number: UInt32) -> UInt32 {
        var number = number
        number = (number ^ number >> 16) &* 0x85EB_CA6B
        number = (number ^ number >> 13) &* 0xC2B2_AE35
        return number ^ number >> 16
    }
}
