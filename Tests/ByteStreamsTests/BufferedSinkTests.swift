import ByteStreams
import TestSupport
import Testing

@Suite("Small writes are gathered into large ones")
struct BufferedSinkTests {
    @Test("numbers are written with the decimals asked for, without trailing zeros and without « -0 »")
    func decimals() throws {
        let cases: [(Double, Int, String)] = [
            (0, 6, "0"), (-0.0, 6, "0"), (-0.0000001, 6, "0"), (6.8628, 6, "6.8628"), (-1.5, 0, "-2"),
            (0.05, 2, "0.05"), (1234567.891, 2, "1234567.89"), (47.1234567, 6, "47.123457"), (-180, 6, "-180"),
            (.nan, 6, "null"), (1e300, 6, "null"),
        ]
        for (value, decimals, text) in cases {
            let buffer = BufferSink()
            let sink = BufferedSink(buffer)
            try sink.append(value, decimals: decimals)
            try sink.finish()
            #expect(buffer.text == text)
        }
    }

    @Test("integers are written whole, the least one too")
    func integers() throws {
        for value in [0, 7, -7, 10, 1234, .max, .min] as [Int64] {
            let buffer = BufferSink()
            let sink = BufferedSink(buffer)
            try sink.append(integer: value)
            try sink.finish()
            #expect(buffer.text == String(value))
        }
    }

    @Test("whatever the capacity, the bytes are those that were written, in order")
    func order() throws {
        var random = SplitMix64(seed: 11)
        for capacity in [64, 65, 100, 1000] {
            let buffer = BufferSink()
            let sink = BufferedSink(buffer, capacity: capacity)
            var expected = ""
            for _ in 0..<500 {
                switch Int.random(in: 0..<4, using: &random) {
                case 0:
                    let text = String(repeating: "é", count: Int.random(in: 0..<90, using: &random))
                    try sink.append(text)
                    expected += text
                case 1:
                    let number = Int64.random(in: .min ... .max, using: &random)
                    try sink.append(integer: number)
                    expected += String(number)
                case 2:
                    let thousandths = Int.random(in: 1..<999, using: &random)
                    try sink.append(Double(thousandths) / 1000, decimals: 3)
                    expected += (Double(thousandths) / 1000).description
                default:
                    try sink.append(byte: 65)
                    expected += "A"
                }
            }
            try sink.finish()
            #expect(buffer.text == expected)
        }
    }
}
