import ByteStreams
import DelimitedText
import Testing

@Suite("Encoding and delimiter are found out")
struct EncodingTests {
    static func read(_ bytes: [UInt8], chunk: Int = .max) throws -> (file: DelimitedFile, records: [[String]]) {
        let file = try DelimitedFile.open(BufferSource(bytes, chunk: chunk))
        var records: [[String]] = []
        while try file.reader.next() { records.append(file.reader.strings) }
        return (file, records)
    }

    static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    private let text = "nom;dit\r\nHéricourt;« œuf » €\r\n"
    private let records = [["nom", "dit"], ["Héricourt", "« œuf » €"]]

    @Test("UTF-8 is read with and without byte order mark", arguments: [false, true])
    func utf8(_ hasMark: Bool) throws {
        let (file, read) = try Self.read((hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8), chunk: 3)
        #expect(file.encoding == .utf8)
        #expect(file.hasByteOrderMark == hasMark)
        #expect(read == records)
    }

    @Test("UTF-16 is read in both orders, with and without byte order mark", arguments: [false, true], [false, true])
    func utf16(_ bigEndian: Bool, _ hasMark: Bool) throws {
        let text = text + "😀;b\n"
        let bytes = Self.utf16((hasMark ? "\u{FEFF}" : "") + text, bigEndian: bigEndian)
        let (file, read) = try Self.read(bytes, chunk: 5)
        #expect(file.encoding == (bigEndian ? .utf16BE : .utf16LE))
        #expect(read == records + [["😀", "b"]])
    }

    @Test("what is no UTF-8 is Windows-1252, its own signs included")
    func windows1252() throws {
        let bytes =
            Array("nom;dit\r\nH".utf8) + [0xE9] + Array("ricourt;".utf8)
            + [0xAB, 0x20, 0x9C, 0x75, 0x66, 0x20, 0xBB, 0x20, 0x80, 13, 10]
        let (file, read) = try Self.read(bytes, chunk: 7)
        #expect(file.encoding == .windows1252)
        #expect(read == records)
    }

    @Test("a letter cut at the end of the head does not make a file Windows-1252")
    func cutLetter() throws {
        for shift in 0..<3 {
            let bytes = Array(
                (String(repeating: "a", count: shift) + ";b\n" + String(repeating: "é€;x\n", count: 20_000)).utf8)
            #expect(try DelimitedFile.open(BufferSource(bytes)).encoding == .utf8)
        }
    }

    @Test(
        "the delimiter is the one that cuts the records alike",
        arguments: [
            ("a;b;c\n1,5;2,5;3,5\n", UInt8(ascii: ";")), ("a,b\n\"x;y;z\",2\n\"x;y;z\",2\n", UInt8(ascii: ",")),
            ("a\tb\nl'un, l'autre\t2\n", 9), ("a|b\n1|2\n", UInt8(ascii: "|")), ("seul\nx\ny\n", UInt8(ascii: ",")),
            ("seul\nrue du Bois, Delle\ny\n", UInt8(ascii: ";")),
            ("texte,lieu\n\"un; deux; trois\n quatre; cinq\",Delle\nsix,Delle\n", UInt8(ascii: ",")),
        ])
    func delimiters(_ text: String, _ delimiter: UInt8) throws {
        #expect(try DelimitedFile.open(BufferSource(text)).dialect.delimiter == delimiter)
    }

    @Test("the line « sep= » that Excel writes is obeyed and is no record")
    func separatorLine() throws {
        let file = try DelimitedFile.open(BufferSource("sep=|\r\na,b|c\n"))
        #expect(file.dialect == .pipe)
        #expect(try file.reader.next())
        #expect(file.reader.strings == ["a,b", "c"])
        #expect(file.reader.line == 2)
    }

    @Test(
        "bytes that are no UTF-8 are told with line and offset",
        arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE2, 0x82]])
    func invalidUTF8(_ bytes: [UInt8]) throws {
        let reader = RecordReader(BufferSource(Array("a\nb".utf8) + bytes + [10], chunk: 2), dialect: .comma)
        #expect(try reader.next())
        #expect(throws: DelimitedTextError.invalidUTF8(line: 2, byteOffset: 3)) { try reader.next() }
        #expect(try !reader.next())
    }
}
