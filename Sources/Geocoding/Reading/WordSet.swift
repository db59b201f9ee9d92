/// A set of folded words that costs one look at memory to ask: open addressing, half empty.
struct WordSet: Sendable {
    private var keys: [PackedWord]
    private let mask: Int

    /// - Parameter words: parted by blanks and line ends; one of more than sixteen letters is left out.
    init(_ words: String) {
        let packed = words.utf8.split { $0 == 0x20 || $0 == 0x0A }.compactMap { PackedWord($0) }
        var capacity = 16
        while capacity < packed.count * 2 { capacity *= 2 }
        keys = Array(repeating: .none, count: capacity)
        mask = capacity - 1
        for word in packed { keys[slot(of: word)] = word }
    }

    func contains(_ word: ArraySlice<UInt8>) -> Bool {
        guard let packed = PackedWord(word), packed != .none else { return false }
        return keys[slot(of: packed)] == packed
    }

    @inline(__always)
    private func slot(of word: PackedWord) -> Int {
        var slot = Int(truncatingIfNeeded: word.spread) & mask
        while keys[slot] != .none, keys[slot] != word { slot = (slot + 1) & mask }
        return slot
    }
}
