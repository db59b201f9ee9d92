/// Hashes that came before, each with a small number. Twelve bytes for each of at most twice as many places
/// as there are hashes, so that a file of a million rows costs some twenty megabytes.
///
/// Two different contents with one hash would be taken for equal: one chance in 37 million for a million rows.
struct SeenHashes {
    private var keys: [UInt64]
    private var values: [UInt32]
    private(set) var count = 0

    init() {
        keys = Array(repeating: 0, count: 1024)
        values = Array(repeating: 0, count: 1024)
    }

    /// Zero stands for « nothing » in the table.
    private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

    /// How many times the hash came, this time included.
    mutating func occurrence(of hash: UInt64) -> Int {
        let place = place(of: Self.key(hash))
        if keys[place] == 0 { insert(Self.key(hash), 0, at: place) }
        let found = self.place(of: Self.key(hash))
        values[found] &+= 1
        return Int(values[found])
    }

    /// The number that came with the hash before; nil, and `number` is kept, the first time.
    mutating func first(_ hash: UInt64, number: Int) -> Int? {
        let place = place(of: Self.key(hash))
        if keys[place] != 0 { return Int(values[place]) }
        insert(Self.key(hash), UInt32(clamping: number), at: place)
        return nil
    }

    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: key) & mask
        while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func insert(_ key: UInt64, _ value: UInt32, at place: Int) {
        keys[place] = key
        values[place] = value
        count += 1
        if count * 4 > keys.count * 3 { grow() }
    }

    private mutating func grow() {
        let old = (keys: keys, values: values)
        keys = Array(repeating: 0, count: 2 * old.keys.count)
        values = Array(repeating: 0, count: keys.count)
        for (key, value) in zip(old.keys, old.values) where key != 0 {
            let place = place(of: key)
            keys[place] = key
            values[place] = value
        }
    }
}
