import ByteStreams
import DelimitedText
import Testing

@Suite("Bytes of another encoding among UTF-8")
struct MixedEncodingTests {
    private static func read(
        _ bytes: [UInt8], chunk: Int = .max
    ) throws -> (file: DelimitedFile, records: [[String]], repaired: [Int]) {
        let file = try DelimitedFile.open(BufferSource(bytes, chunk: chunk), repairsBytes: true)
        var records: [[String]] = []
        var repaired: [Int] = []
        while try file.reader.next() {
            records.append(file.reader.strings)
            if file.reader.hasRepairs { repaired.append(file.reader.line) }
        }
        return (file, records, repaired)
    }

    /// « Rêve » as Windows-1252 writes it.
    private static let stray = [UInt8(ascii: "R"), 0xEA, UInt8(ascii: "v"), UInt8(ascii: "e")]

    @Test("one stray byte near the top leaves the file UTF-8, and its row is told", arguments: [Int.max, 1, 3, 7])
    func oneByte(_ chunk: Int) throws {
        let bytes = Array("thème;texte\n".utf8) + Self.stray + Array(";é\nmobilité;« œuf »\n".utf8)
        let (file, records, repaired) = try Self.read(bytes, chunk: chunk)
        #expect(file.encoding == .utf8)
        #expect(records == [["thème", "texte"], ["Rêve", "é"], ["mobilité", "« œuf »"]])
        #expect(repaired == [2] && file.repairedBytes == 1)
    }

    @Test("a page of Windows-1252 with a row of UTF-8 in it keeps both")
    func oneRow() throws {
        var bytes = Array("a;b\n".utf8)
        for _ in 0..<20 { bytes += Self.stray + Array(";x\n".utf8) }
        bytes += Array("Rêve – né;x\n".utf8)
        let (file, records, _) = try Self.read(bytes)
        #expect(file.encoding == .windows1252)
        #expect(records.dropFirst().dropLast().allSatisfy { $0 == ["Rêve", "x"] })
        #expect(records.last == ["Rêve – né", "x"])
    }

    @Test("capitals before a no-break space do not make a Windows-1252 file something else")
    func capitals() throws {
        let bytes = Array("a;b\n".utf8) + [0xAB] + Array("CAF".utf8) + [0xC9, 0xA0, 0xBB] + Array(";x\n".utf8)
        let (file, records, _) = try Self.read(bytes)
        #expect(file.encoding == .windows1252)
        #expect(records.last == ["«CAFÉ\u{A0}»", "x"])
    }

    @Test("letters of Windows-1252 that come after a head of plain letters are read, and their rows told")
    func late() throws {
        let bytes =
            Array("a;b\n".utf8) + Array(String(repeating: "x;y\n", count: 40_000).utf8) + Self.stray
            + Array(";z\n".utf8)
        let (file, records, repaired) = try Self.read(bytes)
        #expect(records.last == ["Rêve", "z"])
        #expect(repaired == [40_002] && file.repairedBytes == 1)
    }

    @Test("an encoding that was named is obeyed: a stray byte ends the file with its line")
    func named() throws {
        let bytes = Array("a;b\n".utf8) + Self.stray + Array(";x\n".utf8)
        let file = try DelimitedFile.open(BufferSource(bytes), encoding: .utf8, repairsBytes: true)
        #expect(try file.reader.next())
        #expect(throws: DelimitedTextError.invalidUTF8(line: 2, byteOffset: 5)) { try file.reader.next() }
    }

    @Test("a sequence that is cut at the end is a stray, and the line « sep=; » moves no place")
    func cut() throws {
        let bytes = Array("sep=;\r\né;b\r\nx;".utf8) + [0xC3]
        let (_, records, repaired) = try Self.read(bytes, chunk: 5)
        #expect(records.last == ["x", "Ã"] && repaired == [3])
    }
}
