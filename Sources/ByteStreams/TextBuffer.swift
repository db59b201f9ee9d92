/// A growing UTF-8 text, and numbers written into it without a String between.
public struct TextBuffer {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public init(reserving capacity: Int) { bytes.reserveCapacity(capacity) }

    public var count: Int { bytes.count }

    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    @inline(__always)
    public mutating func append(byte: UInt8) { bytes.append(byte) }

    public mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    public mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    public mutating func append(contentsOf other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

    public mutating func append(integer value: some BinaryInteger) {
        let wide = Int64(truncatingIfNeeded: value)
        if wide < 0 { bytes.append(45) }
        append(digitsOf: wide.magnitude)
    }

    /// At most `decimals` digits after the point (0…9), nearest, halves away from zero; no trailing
    /// zeros, no « -0 ». A value that is not finite, or beyond ±9.2e18 once scaled, is written as
    /// « null »: callers refuse those earlier.
    public mutating func append(_ value: Double, decimals: Int) {
        var scale: Int64 = 1
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
        guard let integer = Int64(exactly: scaled) else {
            append("null" as StaticString)
            return
        }
        if integer < 0 { bytes.append(45) }
        let magnitude = integer.magnitude
        let unit = UInt64(scale)
        append(digitsOf: magnitude / unit)
        var fraction = magnitude % unit
        guard fraction != 0 else { return }
        bytes.append(46)
        var divisor = unit / 10
        while fraction != 0 {
            bytes.append(48 + UInt8(truncatingIfNeeded: fraction / divisor))
            fraction %= divisor
            divisor /= 10
        }
    }

    private mutating func append(digitsOf value: UInt64) {
        if value < 10 {
            bytes.append(48 + UInt8(truncatingIfNeeded: value))
            return
        }
        var rest = value
        var divisor: UInt64 = 1
        while rest / divisor >= 10 { divisor *= 10 }
        while divisor != 0 {
            bytes.append(48 + UInt8(truncatingIfNeeded: rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }
}
