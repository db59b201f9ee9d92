/// From the fingerprint of a sound to the patterns that have it. Two sounds under one fingerprint cost a comparison:
/// what is found is a candidate, and its letters decide.
struct SoundTable: Sendable {
    private var keys: [UInt64]
    private var heads: [Int32]
    /// Next pattern of the same sound, −1 at the end.
    private var next: [Int32]
    private let mask: Int

    /// - Parameter sounds: fingerprint of each pattern, in their order.
    init(_ sounds: [UInt64]) {
        var capacity = 64
        while capacity < sounds.count * 2 { capacity *= 2 }
        mask = capacity - 1
        keys = Array(repeating: 0, count: capacity)
        heads = Array(repeating: -1, count: capacity)
        next = Array(repeating: -1, count: sounds.count)
        // From the last to the first, so that they come out in their order.
        for pattern in sounds.indices.reversed() {
            let slot = self.slot(of: sounds[pattern])
            keys[slot] = sounds[pattern]
            next[pattern] = heads[slot]
            heads[slot] = Int32(truncatingIfNeeded: pattern)
        }
    }

    /// First pattern of the sound, −1 for none.
    func first(_ sound: UInt64) -> Int32 {
        let slot = slot(of: sound)
        return keys[slot] == sound ? heads[slot] : -1
    }

    func pattern(after pattern: Int32) -> Int32 { next[Int(pattern)] }

    private func slot(of sound: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: sound >> 20) & mask
        while keys[slot] != 0, keys[slot] != sound { slot = (slot + 1) & mask }
        return slot
    }
}
