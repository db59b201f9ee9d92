/// The vocabulary of people who write a place in French: a table from folded words to roles.
struct PlaceWords: Sendable {
    private var keys: [PackedWord]
    private var roles: [WordRoles]
    private let mask: Int

    static let french = PlaceWords(FrenchPlaceWords.byRole)

    /// A word of more than sixteen letters is left out.
    init(_ lists: [(role: WordRoles, words: String)]) {
        var entries: [(word: PackedWord, role: WordRoles)] = []
        for list in lists {
            for word in list.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                if let packed = PackedWord(word) { entries.append((packed, list.role)) }
            }
        }
        var capacity = 64
        while capacity < entries.count * 3 { capacity *= 2 }
        keys = Array(repeating: .none, count: capacity)
        roles = Array(repeating: [], count: capacity)
        mask = capacity - 1
        for entry in entries {
            let slot = self.slot(of: entry.word)
            keys[slot] = entry.word
            roles[slot].formUnion(entry.role)
        }
    }

    func roles(of word: ArraySlice<UInt8>) -> WordRoles { PackedWord(word).map { roles[slot(of: $0)] } ?? [] }

    /// Where the word is; an empty place, which has no roles, when it is not in the list.
    @inline(__always)
    private func slot(of word: PackedWord) -> Int {
        var slot = Int(truncatingIfNeeded: word.spread) & mask
        while keys[slot] != .none, keys[slot] != word { slot = (slot + 1) & mask }
        return slot
    }
}
