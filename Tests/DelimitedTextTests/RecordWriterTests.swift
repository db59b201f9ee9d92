import ByteStreams
import DelimitedText
import TestSupport
import Testing

@Suite("Tables are written for programs and for French offices")
struct RecordWriterTests {
    static func text(_ style: WritingStyle, _ body: (RecordWriter) throws -> Void) throws -> String {
        let sink = BufferSink()
        let writer = try RecordWriter(sink, style: style)
        try body(writer)
        try writer.finish()
        return sink.text
    }

    @Test("for a French office: mark, semicolon, decimal comma, CR LF")
    func french() throws {
        let text = try Self.text(.excelFrench) { writer in
            try writer.record(["nom", "lon", "n"])
            try writer.field("Belfort; ville")
            try writer.field(-6.8628, decimals: 6)
            try writer.field(-3)
            try writer.endRecord()
        }
        #expect(text == "\u{FEFF}nom;lon;n\r\n\"Belfort; ville\";-6,8628;-3\r\n")
    }

    @Test("for programs: comma, decimal point, LF; a number with a comma is quoted where comma separates")
    func programs() throws {
        let text = try Self.text(.rfc4180) { writer in
            try writer.field("a\"b\"")
            try writer.field(0.5, decimals: 2)
            try writer.field(.nan, decimals: 2)
            try writer.endRecord()
        }
        #expect(text == "\"a\"\"b\"\"\",0.5,\n")
        var style = WritingStyle.rfc4180
        style.usesDecimalComma = true
        #expect(try Self.text(style) { try $0.field(0.5, decimals: 2) } == "\"0,5\"")
    }

    @Test(
        "a text that a spreadsheet would run gets an apostrophe, which the reader takes off again",
        arguments: ["=cmd|' /C calc'!A0", "+33", "-1", "@SUM(A1)", "\tx", "\rx", "'=x", "''+x"])
    func formulas(_ formula: String) throws {
        let text = try Self.text(.rfc4180) { try $0.field(formula) }
        let bare = text.hasPrefix("\"") ? text.dropFirst() : text[...]
        #expect(bare.utf8.first == UInt8(ascii: "'"))
        #expect(FormulaGuard.unguarded("'" + formula) == formula)
    }

    @Test("an apostrophe before an ordinary word is no guard", arguments: ["'t Jong", "'", "l'été", ""])
    func apostrophes(_ text: String) throws {
        #expect(FormulaGuard.unguarded(text) == text)
        #expect(try Self.text(.rfc4180) { try $0.record([text, "x"]) } == text + ",x\n")
    }

    @Test("a record of one empty field is no blank line")
    func singleEmpty() throws {
        #expect(try Self.text(.rfc4180) { try $0.record([""]) } == "\"\"\n")
    }

    @Test("a raw record gets columns and stays as it was")
    func raw() throws {
        let reader = RecordReader(BufferSource("a, \"b\" ;\"x\"\"y\"\r\n"), dialect: .semicolon)
        #expect(try reader.next())
        let text = try Self.text(.excelFrench) { writer in
            try reader.withRawRecord { try writer.raw($0) }
            try writer.field("ok")
            try writer.endRecord(terminator: reader.terminator)
        }
        #expect(text == "\u{FEFF}a, \"b\" ;\"x\"\"y\";ok\r\n")
    }

    @Test("what is written is read back", arguments: [WritingStyle.rfc4180, .excelFrench])
    func roundTrip(_ style: WritingStyle) throws {
        let seed: UInt64 = 2021
        var random = SplitMix64(seed: seed)
        let alphabet = Array("ab;,\"'=+-@|é €\t\n\r\u{2028}")
        for round in 0..<300 {
            let table = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<Int.random(in: 1...6, using: &random)).map { _ in
                    let length = Int.random(in: 0...8, using: &random)
                    return String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
                }
            }
            let sink = BufferSink()
            let writer = try RecordWriter(sink, style: style)
            for record in table { try writer.record(record) }
            try writer.finish()
            let file = try DelimitedFile.open(
                BufferSource(sink.bytes, chunk: Int.random(in: 1...40, using: &random)), encoding: .utf8,
                delimiter: style.dialect.delimiter)
            var read: [[String]] = []
            while try file.reader.next() { read.append(file.reader.strings.map(FormulaGuard.unguarded)) }
            #expect(read == table, "seed \(seed), round \(round)")
        }
    }
}
