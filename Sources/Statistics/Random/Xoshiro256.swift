/// xoshiro256++: the one source of chance, so that a printed seed gives the same figures on every machine. Each replicate
/// has a stream of its own, hence the order in which replicates are made does not matter.
/// Source: Blackman & Vigna 2021, ACM TOMS 47.
public struct Xoshiro256 {
    private var a: UInt64
    private var b: UInt64
    private var c: UInt64
    private var d: UInt64

    /// State from four outputs of SplitMix64 started at seed + stream × 0xD1342543DE82EF95.
    public init(seed: UInt64, stream: UInt64) {
        var start = SplitMix64(state: seed &+ stream &* 0xD134_2543_DE82_EF95)
        a = start.next()
        b = start.next()
        c = start.next()
        d = start.next()
    }

    public mutating func next() -> UInt64 {
        let sum = a &+ d
        let result = (sum << 23 | sum >> 41) &+ a
        let shifted = b << 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = d << 45 | d >> 19
        return result
    }

    /// Uniform on 0..<`bound`, without bias. `bound` 0 answers 0.
    /// Source: Lemire 2019, ACM TOMACS 29.
    public mutating func below(_ bound: UInt64) -> UInt64 {
        guard bound > 0 else { return 0 }
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let threshold = (0 &- bound) % bound
            while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
        }
        return product.high
    }

    /// Fisher–Yates from the last element down.
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        guard elements.count > 1 else { return }
        elements.withUnsafeMutableBufferPointer { buffer in
            for last in stride(from: buffer.count - 1, to: 0, by: -1) {
                buffer.swapAt(last, Int(below(UInt64(last + 1))))
            }
        }
    }
}
