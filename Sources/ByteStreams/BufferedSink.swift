/// Gathers small writes into large ones; numbers become text in the buffer itself. The fast way to
/// write millions of short pieces.
public final class BufferedSink: ByteSink {
    private let sink: any ByteSink
    @usableFromInline let storage: UnsafeMutableRawBufferPointer
    /// Bytes gathered. Behind a pointer, because a member of a class is checked at each access.
    @usableFromInline let count: UnsafeMutablePointer<Int>

    public init(_ sink: any ByteSink, capacity: Int = 1 << 17) {
        self.sink = sink
        storage = .allocate(byteCount: max(64, capacity), alignment: 16)
        count = .allocate(capacity: 1)
        count.initialize(to: 0)
    }

    deinit {
        storage.deallocate()
        count.deallocate()
    }

    @inlinable
    var used: Int {
        get { count.pointee }
        set { count.pointee = newValue }
    }

    /// Hands what was gathered to the sink below.
    public func flush() throws(ByteStreamError) {
        guard used > 0 else { return }
        let filled = UnsafeRawBufferPointer(rebasing: storage[..<used])
        used = 0
        try sink.write(filled)
    }

    /// Flushes, then finishes the sink below.
    public func finish() throws(ByteStreamError) {
        try flush()
        try sink.finish()
    }

    public func write(_ bytes: UnsafeRawBufferPointer) throws(ByteStreamError) {
        if bytes.count > storage.count - used {
            try flush()
            if bytes.count > storage.count { return try sink.write(bytes) }
        }
        UnsafeMutableRawBufferPointer(rebasing: storage[used...]).copyMemory(from: bytes)
        used += bytes.count
    }

    @inlinable
    public func append(byte: UInt8) throws(ByteStreamError) {
        if used == storage.count { try flush() }
        storage[used] = byte
        used += 1
    }

    public func append(_ text: StaticString) throws(ByteStreamError) {
        try write(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    public func append(_ text: String) throws(ByteStreamError) {
        var text = text
        // `withUTF8` cannot carry a typed error out of its closure.
        let outcome: Result<Void, ByteStreamError> = text.withUTF8 { bytes in
            do throws(ByteStreamError) { return .success(try write(UnsafeRawBufferPointer(bytes))) } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    public func append(integer value: Int64) throws(ByteStreamError) {
        if storage.count - used < 20 { try flush() }
        if value < 0 { put(45) }
        put(digitsOf: value.magnitude)
    }

    /// At most `decimals` digits after the point (0…9), nearest, halves away from zero; no trailing zeros,
    /// no « -0 ». A value that is not finite, or beyond ±9.2e18 once scaled, is written as « null »: callers
    /// refuse those earlier.
    ///
    /// - Parameter mark: between whole and fraction; a comma in French tables.
    public func append(
        _ value: Double, decimals: Int, mark: UInt8 = UInt8(ascii: ".")
    ) throws(ByteStreamError) {
        if storage.count - used < 24 { try flush() }
        let scale = BufferedSink.powersOfTen(decimals)
        let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
        guard let integer = Int64(exactly: scaled) else { return try append("null" as StaticString) }
        if integer < 0 { put(45) }
        let (whole, rest) = integer.magnitude.quotientAndRemainder(dividingBy: scale)
        put(digitsOf: whole)
        guard rest != 0 else { return }
        put(mark)
        var fraction = rest
        var places = decimals
        while fraction.isMultiple(of: 10) {
            fraction /= 10
            places -= 1
        }
        for place in stride(from: used + places - 1, through: used, by: -1) {
            storage[place] = 48 &+ UInt8(truncatingIfNeeded: fraction % 10)
            fraction /= 10
        }
        used += places
    }

    @inline(__always)
    private func put(_ byte: UInt8) {
        storage[used] = byte
        used += 1
    }

    private func put(digitsOf value: UInt64) {
        if value < 10 { return put(48 &+ UInt8(truncatingIfNeeded: value)) }
        var count = 0
        var rest = value
        while rest != 0 {
            rest /= 10
            count += 1
        }
        rest = value
        for place in stride(from: used + count - 1, through: used, by: -1) {
            storage[place] = 48 &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        used += count
    }

    private static func powersOfTen(_ exponent: Int) -> UInt64 {
        switch exponent {
        case 6: return 1_000_000
        case 0: return 1
        default:
            var power: UInt64 = 1
            for _ in 0..<min(max(0, exponent), 9) { power *= 10 }
            return power
        }
    }
}
