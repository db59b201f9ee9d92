/// Where a field's bytes are: from the record's start, or `~start` in the buffer of undone quotes.
@usableFromInline
struct FieldSlot {
    @usableFromInline let start: Int32
    @usableFromInline let length: Int32

    init(start: Int, length: Int) {
        self.start = Int32(truncatingIfNeeded: start)
        self.length = Int32(truncatingIfNeeded: length)
    }
}

/// Which bytes stop the scanning loops, as two tables of 256.
final class ByteClasses {
    /// Delimiter, CR, LF, NUL.
    let outside: UnsafeMutablePointer<Bool>
    /// Quote, CR, LF, NUL.
    let inside: UnsafeMutablePointer<Bool>

    init(_ dialect: Dialect) {
        outside = .allocate(capacity: 256)
        inside = .allocate(capacity: 256)
        outside.initialize(repeating: false, count: 256)
        inside.initialize(repeating: false, count: 256)
        for byte in [0, 10, 13, dialect.delimiter] { outside[Int(byte)] = true }
        for byte in [0, 10, 13, dialect.quote] { inside[Int(byte)] = true }
    }

    deinit {
        outside.deallocate()
        inside.deallocate()
    }
}
