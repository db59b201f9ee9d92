/// The vocabulary of people who write a place in French: a table from folded words to roles.
struct PlaceWords: Sendable {
    private var keys: [UInt64]
    private var roles: [WordRoles]
    private let mask: Int
    private let longest: Int

    static let french = PlaceWords(FrenchPlaceWords.byRole)

    init(_ lists: [(role: WordRoles, words: String)]) {
        var entries: [(hash: UInt64, role: WordRoles)] = []
        var longest = 0
        for list in lists {
            for word in list.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                entries.append((NameHash.hash(word), list.role))
                longest = max(longest, word.count)
            }
        }
        var capacity = 64
        while capacity < entries.count * 3 { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        roles = Array(repeating: [], count: capacity)
        mask = capacity - 1
        self.longest = longest
        for entry in entries {
            var slot = Int(truncatingIfNeeded: entry.hash >> 20) & mask
            while keys[slot] != 0, keys[slot] != entry.hash { slot = (slot + 1) & mask }
            keys[slot] = entry.hash
            roles[slot].formUnion(entry.role)
        }
    }

    func roles(of word: ArraySlice<UInt8>) -> WordRoles {
        guard word.count <= longest else { return [] }
        let hash = NameHash.hash(word)
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while keys[slot] != 0 {
            if keys[slot] == hash { return roles[slot] }
            slot = (slot + 1) & mask
        }
        return []
    }
}
