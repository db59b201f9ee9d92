import ByteStreams
import DelimitedText
import TestSupport
import Testing

@Suite("Records are read as RFC 4180 wants them, generously")
struct RecordReaderTests {
    /// All records of a text, read in pieces of `chunk` bytes.
    static func records(_ text: String, _ dialect: Dialect = .comma, chunk: Int = .max) throws -> [[String]] {
        let reader = RecordReader(BufferSource(Array(text.utf8), chunk: chunk), dialect: dialect)
        var all: [[String]] = []
        while try reader.next() { all.append(reader.strings) }
        return all
    }

    @Test("fields are cut at the delimiter of the dialect", arguments: Dialect.candidates)
    func delimiters(_ dialect: Dialect) throws {
        let mark = String(UnicodeScalar(dialect.delimiter))
        #expect(try Self.records("a\(mark)b\n1\(mark)2", dialect) == [["a", "b"], ["1", "2"]])
    }

    @Test("CR LF, LF and CR each end a record", arguments: ["\r\n", "\n", "\r"])
    func lineEnds(_ end: String) throws {
        #expect(try Self.records("a,b\(end)c,d\(end)") == [["a", "b"], ["c", "d"]])
    }

    @Test("wherever a read stops, the records are the same", arguments: 1...9)
    func chunks(_ chunk: Int) throws {
        let text = "a,\"b \"\"c\"\"\r\nd\",e\r\n\"\",é,\"x\"y\r\n\r\n1,2"
        let expected = [["a", "b \"c\"\r\nd", "e"], ["", "é", "xy"], ["1", "2"]]
        #expect(try Self.records(text, chunk: chunk) == expected)
    }

    @Test("a quoted field keeps its delimiters, line ends and doubled quotes")
    func quotes() throws {
        #expect(try Self.records("\"a,b\nc\"\"d\",e\n") == [["a,b\nc\"d", "e"]])
    }

    @Test("a quote inside an unquoted field is a character")
    func innerQuote() throws {
        #expect(try Self.records("5\" pipe,b") == [["5\" pipe", "b"]])
    }

    @Test("what follows a closing quote is kept and told")
    func strayQuote() throws {
        let reader = RecordReader(BufferSource("\"a\"b,c\nd,e"), dialect: .comma)
        #expect(try reader.next())
        #expect(reader.strings == ["ab", "c"])
        #expect(reader.hasStrayQuote)
        #expect(try reader.next())
        #expect(!reader.hasStrayQuote)
    }

    @Test("a delimiter at the end of a record or of the file leaves an empty field")
    func trailingDelimiter() throws {
        #expect(try Self.records("a,\nb,") == [["a", ""], ["b", ""]])
    }

    @Test("records of unequal length are given as they are")
    func ragged() throws {
        #expect(try Self.records("a,b,c\n1\n1,2,3,4").map(\.count) == [3, 1, 4])
    }

    @Test("blank lines are left out, or given when asked for")
    func blankLines() throws {
        #expect(try Self.records("a\n\n\r\nb\n") == [["a"], ["b"]])
        let reader = RecordReader(BufferSource("a\n\nb"), dialect: .comma, skipsBlankLines: false)
        var lengths: [Int] = []
        while try reader.next() { reader.withRawRecord { lengths.append($0.count) } }
        #expect(lengths == [1, 0, 1])
    }

    @Test("each record tells the line on which it begins")
    func lines() throws {
        let reader = RecordReader(BufferSource("a\n\"b\nb\r\nb\rb\",c\n\nd\r\ne"), dialect: .comma)
        var lines: [Int] = []
        while try reader.next() { lines.append(reader.line) }
        #expect(lines == [1, 2, 7, 8])
    }

    @Test("the raw record and its terminator are the bytes of the file", arguments: [3, 1000])
    func raw(_ chunk: Int) throws {
        let text = "a,\"b\"\"\",c\r\n  \"x\" ,,\n\"é\"\r\"last\",1"
        let reader = RecordReader(BufferSource(Array(text.utf8), chunk: chunk), dialect: .comma)
        var bytes: [UInt8] = []
        while try reader.next() {
            reader.withRawRecord { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: reader.terminator.bytes)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test("ten thousand columns are read")
    func manyColumns() throws {
        let row = (1...10_000).map(String.init).joined(separator: ";")
        let all = try Self.records(row + "\n" + row, .semicolon, chunk: 1000)
        #expect(all.count == 2)
        #expect(all.allSatisfy { $0.count == 10_000 && $0.last == "10000" })
    }

    @Test("a field beyond the last is empty")
    func beyond() throws {
        let reader = RecordReader(BufferSource("a"), dialect: .comma)
        #expect(try reader.next())
        #expect(reader.string(7).isEmpty)
        #expect(reader.string(-1).isEmpty)
    }
}
