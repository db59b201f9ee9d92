/// Which patterns one search has met already: a stamp per pattern, so that a new search clears nothing.
struct SeenPatterns: Sendable {
    private var stamps: [UInt32] = []
    private var now: UInt32 = 0

    mutating func begin(_ count: Int) {
        if stamps.count < count { stamps += repeatElement(0, count: count - stamps.count) }
        now &+= 1
        guard now == 0 else { return }
        for index in stamps.indices { stamps[index] = 0 }
        now = 1
    }

    /// True the first time.
    @inline(__always)
    mutating func insert(_ pattern: Int32) -> Bool {
        let index = Int(pattern)
        guard stamps[index] != now else { return false }
        stamps[index] = now
        return true
    }
}
