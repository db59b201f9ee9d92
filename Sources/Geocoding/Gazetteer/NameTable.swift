/// Open addressing from the fingerprint of a written form to the names it may stand for.
struct NameTable: Sendable {
    struct Posting: Sendable {
        var name: Int32
        var form: NameForm
        /// Next posting of the same form, −1 at the end.
        var next: Int32
    }

    private var keys: [UInt64]
    private var heads: [Int32]
    private(set) var postings: [Posting] = []
    private var count = 0
    private var mask: Int

    init(expecting forms: Int) {
        var capacity = 256
        while capacity < forms * 2 { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        heads = Array(repeating: -1, count: capacity)
        mask = capacity - 1
        postings.reserveCapacity(forms)
    }

    /// Postings of one form come out in the order in which they went in; a name is kept once, under
    /// its best form.
    mutating func insert(_ hash: UInt64, name: Int, form: NameForm) {
        if (count + 1) * 2 > keys.count { grow() }
        let slot = self.slot(of: hash)
        let posting = Posting(name: Int32(truncatingIfNeeded: name), form: form, next: -1)
        guard keys[slot] == hash else {
            keys[slot] = hash
            heads[slot] = Int32(postings.count)
            postings.append(posting)
            count += 1
            return
        }
        var cursor = Int(heads[slot])
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

    /// First posting of the form, −1 when no name has it.
    @inline(__always)
    func head(_ hash: UInt64) -> Int32 {
        let slot = self.slot(of: hash)
        return keys[slot] == hash ? heads[slot] : -1
    }

    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldHeads) = (keys, heads)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        heads = Array(repeating: -1, count: oldKeys.count * 2)
        mask = keys.count - 1
        for (key, head) in zip(oldKeys, oldHeads) where key != 0 {
            let slot = self.slot(of: key)
            keys[slot] = key
            heads[slot] = head
        }
    }
}
