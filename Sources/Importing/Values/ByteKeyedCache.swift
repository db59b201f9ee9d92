import PlainText

/// What cells mean, by their bytes: a column of a million rows has some dozens of different themes, dates
/// or workshops, and each is understood once. Long cells, and those that come when it is full, are
/// understood each time.
struct ByteKeyedCache<Value> {
    private struct Entry {
        var hash: UInt64
        var start: Int
        var length: Int
        var value: Value
    }

    private static var capacity: Int { 4096 }
    private static var longest: Int { 256 }
    private var entries: [Entry] = []
    private var keys: [UInt8] = []
    /// Places in `entries`, −1 for none; twice the capacity, so that a search ends.
    private var slots = [Int32](repeating: -1, count: 2 * capacity)

    mutating func value(
        of key: UnsafeRawBufferPointer, orMake make: (UnsafeRawBufferPointer) -> Value
    ) -> Value {
        guard key.count <= Self.longest else { return make(key) }
        let hash = ContentHash.of(key)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if entries[place].hash == hash, isKey(entries[place].start, entries[place].length, key) {
                return entries[place].value
            }
            slot = (slot + 1) & mask
        }
        let value = make(key)
        guard entries.count < Self.capacity else { return value }
        slots[slot] = Int32(entries.count)
        entries.append(Entry(hash: hash, start: keys.count, length: key.count, value: value))
        keys.append(contentsOf: key)
        return value
    }

    @inline(__always)
    private func isKey(_ start: Int, _ length: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        guard length == key.count else { return false }
        return keys.withUnsafeBytes { keys in
            for index in 0..<length where keys[start + index] != key[index] { return false }
            return true
        }
    }
}
