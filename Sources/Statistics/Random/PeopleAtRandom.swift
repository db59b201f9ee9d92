/// Spreads contributions over inhabitants at random: what the counts of areas would be if everybody were as likely to
/// speak as everybody else.
struct PeopleAtRandom {
    /// Cumulated populations, in the order of the areas.
    private let ends: [UInt64]
    /// For each block of inhabitants, the area of its first one: a draw starts there instead of searching.
    private let guide: [UInt32]
    private let shift: UInt64
    let total: UInt64

    init(populations: [Int]) {
        var sum: UInt64 = 0
        ends = populations.map { population in
            sum += UInt64(max(population, 0))
            return sum
        }
        total = sum
        var shift: UInt64 = 0
        while sum >> shift > 1 << 20 { shift += 1 }
        self.shift = shift
        var area = 0
        var guide: [UInt32] = []
        if sum > 0 {
            guide.reserveCapacity(Int(sum >> shift) + 1)
            for block in 0...((sum - 1) >> shift) {
                while ends[area] <= block << shift { area += 1 }
                guide.append(UInt32(area))
            }
        }
        self.guide = guide
    }

    /// Adds `draws` contributions to `counts`, one for each draw of an inhabitant: the area is the first whose cumulated
    /// population exceeds the draw.
    func spread(_ draws: Int, into counts: inout [Int32], _ random: inout Xoshiro256) {
        guard total > 0 else { return }
        counts.withUnsafeMutableBufferPointer { counts in
            ends.withUnsafeBufferPointer { ends in
                guide.withUnsafeBufferPointer { guide in
                    for _ in 0..<draws {
                        let person = random.below(total)
                        var area = Int(guide[Int(person >> shift)])
                        while ends[area] <= person { area += 1 }
                        counts[area] &+= 1
                    }
                }
            }
        }
    }
}
