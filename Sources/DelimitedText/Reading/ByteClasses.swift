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
