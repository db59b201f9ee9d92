import ByteStreams
import DelimitedText
import TestSupport
import Testing

@Suite("Whatever bytes come, reading ends and never stops the program")
struct RecordReaderFuzzTests {
    private static let seed: UInt64 = 0x00C5_F00D

    /// Reads to the end; counts records and refusals.
    private func drain(_ bytes: [UInt8], chunk: Int, limits: RecordReader.Limits) -> (records: Int, errors: Int) {
        var counts = (records: 0, errors: 0)
        guard let file = try? DelimitedFile.open(BufferSource(bytes, chunk: chunk), limits: limits) else {
            return counts
        }
        while true {
            do throws(DelimitedTextError) {
                guard try file.reader.next() else { return counts }
                counts.records += 1
                for index in 0..<file.reader.fieldCount {
                    #expect(file.reader.string(index).utf8.count <= 3 * bytes.count)
                }
            } catch {
                counts.errors += 1
                // Every call goes on by a byte at least.
                guard counts.errors <= bytes.count + 1 else {
                    Issue.record("the reader does not end")
                    return counts
                }
            }
        }
    }

    @Test("random bytes")
    func randomBytes() {
        var random = SplitMix64(seed: Self.seed)
        for _ in 0..<1500 {
            let alphabet: [UInt8] = Bool.random(using: &random) ? Array("a\";,\n\r\u{0}é\t".utf8) : Array(0...255)
            let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            let limits = RecordReader.Limits(
                fieldBytes: Int.random(in: 1...64, using: &random),
                recordBytes: Int.random(in: 1...200, using: &random),
                fields: Int.random(in: 1...20, using: &random))
            _ = drain(bytes, chunk: Int.random(in: 1...50, using: &random), limits: limits)
        }
    }

    @Test("a valid file with bytes changed, left out and doubled")
    func mutations() {
        var random = SplitMix64(seed: Self.seed ^ 1)
        let valid = Array(
            "id;texte;lieu\r\n1;\"un \"\"bus\"\"\r\nle soir\";Héricourt\r\n2;vélo;Delle\r\n\r\n3;\"\";\r\n".utf8)
        for _ in 0..<1500 {
            var bytes = valid
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
                }
            }
            _ = drain(bytes, chunk: Int.random(in: 1...40, using: &random), limits: .init())
        }
    }

    @Test("the pieces in which bytes come change nothing, at any limit")
    func chunks() {
        var random = SplitMix64(seed: Self.seed ^ 2)
        let alphabet = Array("ab\";\n\r".utf8)
        for round in 0..<600 {
            let bytes = (0..<200).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
            let limits = RecordReader.Limits(fieldBytes: 40, recordBytes: .max, fields: 12)
            let whole = outcomes(bytes, chunk: .max, limits)
            #expect(outcomes(bytes, chunk: Int.random(in: 1...30, using: &random), limits) == whole, "round \(round)")
        }
    }

    private func outcomes(_ bytes: [UInt8], chunk: Int, _ limits: RecordReader.Limits) -> [String] {
        let reader = RecordReader(BufferSource(bytes, chunk: chunk), dialect: .semicolon, limits: limits)
        var all: [String] = []
        while true {
            do throws(DelimitedTextError) {
                guard try reader.next() else { return all }
                all.append("\(reader.line) \(reader.strings)")
            } catch { all.append("\(error)") }
        }
    }
}
