/// Open addressing from written forms to the names they may stand for. A hash finds the place of a form, its letters
/// prove it.
struct NameTable: Sendable {
    struct Posting: Sendable {
        var name: Int32
        var form: NameForm
        /// Next posting of the same form, −1 at the end.
        var next: Int32
    }

    private struct Entry: Sendable {
        var hash: UInt64
        var start: Int32
        var count: Int32
        var head: Int32
    }

    /// Number of an entry, −1 for none.
    private var slots: [Int32]
    private var entries: [Entry] = []
    private var letters: [UInt8] = []
    private(set) var postings: [Posting] = []
    private var mask: Int

    init(expecting forms: Int) {
        var capacity = 256
        while capacity < forms * 2 { capacity *= 2 }
        slots = Array(repeating: -1, count: capacity)
        mask = capacity - 1
        entries.reserveCapacity(forms)
        postings.reserveCapacity(forms)
        letters.reserveCapacity(forms * 12)
    }

    /// Postings of one form come out in the order in which they went in; a name is kept once, under
    /// its best form.
    /// - Parameter hash: `NameHash` of the letters.
    mutating func insert(_ spelling: ArraySlice<UInt8>, _ hash: UInt64, name: Int, form: NameForm) {
        if (entries.count + 1) * 2 > slots.count { grow() }
        let slot = self.slot(of: hash) { $0 == spelling }
        let posting = Posting(name: Int32(truncatingIfNeeded: name), form: form, next: -1)
        guard slots[slot] >= 0 else {
            slots[slot] = Int32(truncatingIfNeeded: entries.count)
            entries.append(
                Entry(
                    hash: hash, start: Int32(truncatingIfNeeded: letters.count),
                    count: Int32(truncatingIfNeeded: spelling.count),
                    head: Int32(truncatingIfNeeded: postings.count)))
            letters += spelling
            postings.append(posting)
            return
        }
        var cursor = Int(entries[Int(slots[slot])].head)
        while true {
            if postings[cursor].name == posting.name {
                postings[cursor].form = min(postings[cursor].form, form)
                return
            }
            guard postings[cursor].next >= 0 else { break }
            cursor = Int(postings[cursor].next)
        }
        postings[cursor].next = Int32(postings.count)
        postings.append(posting)
    }

    /// First posting of the letters, −1 when no name is written so.
    func head(_ spelling: ArraySlice<UInt8>) -> Int32 { head(NameHash.hash(spelling)) { $0 == spelling } }

    /// - Parameters:
    ///   - hash: of the letters that are looked for.
    ///   - isSpelt: whether they are these; asked of forms that have the hash only.
    @inline(__always)
    func head(_ hash: UInt64, where isSpelt: (ArraySlice<UInt8>) -> Bool) -> Int32 {
        let entry = slots[slot(of: hash, where: isSpelt)]
        return entry >= 0 ? entries[Int(entry)].head : -1
    }

    /// Where the form is, or would be.
    @inline(__always)
    private func slot(of hash: UInt64, where isSpelt: (ArraySlice<UInt8>) -> Bool) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, isSpelt(letters[Int(entry.start)..<Int(entry.start + entry.count)]) { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        mask = slots.count - 1
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash >> 20) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }
}
