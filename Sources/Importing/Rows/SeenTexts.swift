/// Texts that came before, each with a small number. A hash finds them, their bytes tell them apart: two texts of one
/// hash are two texts. It holds the bytes of every different text, and some fifty bytes a text beside them.
struct SeenTexts {
    private struct Entry {
        var hash: UInt64
        var start: Int
        var length: Int
        var number: UInt32
    }

    private var entries: [Entry] = []
    private var bytes: [UInt8] = []
    /// Number of an entry, −1 for none; a power of two.
    private var slots = [Int32](repeating: -1, count: 1024)

    /// How many times the text came, this time included.
    mutating func occurrence(of text: UnsafeRawBufferPointer, hash: UInt64) -> Int {
        let entry = entry(of: text, hash)
        entries[entry].number &+= 1
        return Int(entries[entry].number)
    }

    /// The number that came with the text before; nil, and `number` is kept, the first time.
    mutating func first(_ text: UnsafeRawBufferPointer, hash: UInt64, number: Int) -> Int? {
        let before = entries.count
        let entry = entry(of: text, hash)
        if entries.count == before { return Int(entries[entry].number) }
        entries[entry].number = UInt32(clamping: number)
        return nil
    }

    /// Number of the text's entry; it is put in when it is new.
    private mutating func entry(of text: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
        if entries.count * 4 >= slots.count * 3 { grow() }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if entries[number].hash == hash, isText(entries[number], text) { return number }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(truncatingIfNeeded: entries.count)
        entries.append(Entry(hash: hash, start: bytes.count, length: text.count, number: 0))
        bytes.append(contentsOf: text)
        return entries.count - 1
    }

    private func isText(_ entry: Entry, _ text: UnsafeRawBufferPointer) -> Bool {
        entry.length == text.count && bytes[entry.start..<entry.start + entry.length].elementsEqual(text)
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: 2 * slots.count)
        let mask = slots.count - 1
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }
}
