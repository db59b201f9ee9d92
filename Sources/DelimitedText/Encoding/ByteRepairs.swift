/// Where bytes that were no UTF-8 became letters, so that the row that holds them can be told.
///
/// A class, because who repairs and who reads look at the same one; neither is for two threads.
final class ByteRepairs {
    /// All of them, in the file as far as it was read.
    private(set) var count = 0
    /// Offsets in the text that came out, ascending. A file of nothing else must not fill the memory.
    private var offsets: [Int] = []
    private var taken = 0
    /// Bytes of the text that the reader never sees: the line « sep=; ».
    var skipped = 0
    private static let remembered = 1 << 16

    func note(at offset: Int) {
        count += 1
        if offsets.count < ByteRepairs.remembered { offsets.append(offset) }
    }

    /// Whether there are any before this offset that were not asked for yet.
    func take(before end: Int) -> Bool {
        let start = taken
        while taken < offsets.count, offsets[taken] < end + skipped { taken += 1 }
        if taken == offsets.count, count < ByteRepairs.remembered {
            offsets.removeAll(keepingCapacity: true)
            let found = taken > start
            taken = 0
            return found
        }
        return taken > start
    }
}
