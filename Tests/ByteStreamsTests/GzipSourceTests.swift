import ByteStreams
import Foundation
import Testing

@Suite("Compressed files")
struct GzipSourceTests {
    /// « insee,name », « 90010,Belfort », as `gzip` writes them.
    private static let table = bytes("H4sIAAAAAAAC/8vMK05N1clLzE3lsjQwMDTQcUrNScsvKuECAFYVtIoZAAAA")
    /// « Belfort » in 40,000 lines.
    private static let long = bytes(
        """
        H4sIAAAAAAAC/+3FsQkAMAgAsN2z/EWnQqH4P33CMVmSdfq+ibRt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt\
        27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt\
        27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt\
        27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt\
        27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt\
        27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt\
        27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt27Zt2176A2zLtUkA4gQA
        """)

    private static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

    private func text(_ bytes: [UInt8], chunk: Int = .max) throws -> String {
        let source = try GzipSource.opening(BufferSource(bytes, chunk: chunk), named: "x.gz")
        return String(decoding: try source.contents(), as: UTF8.self)
    }

    @Test("a compressed text is read, however it comes in pieces", arguments: [1, 7, Int.max])
    func pieces(chunk: Int) throws {
        #expect(try text(Self.table, chunk: chunk) == "insee,name\n90010,Belfort\n")
        #expect(try text(Self.long, chunk: chunk) == String(repeating: "Belfort\n", count: 40_000))
    }

    @Test("what is not compressed is given as it is, even when it is shorter than a mark")
    func plain() throws {
        for plain in ["insee,name\n", "x", ""] { #expect(try text(Array(plain.utf8)) == plain) }
    }

    @Test("members that follow one another are one text")
    func members() throws {
        #expect(try text(Self.table + Self.table) == String(repeating: "insee,name\n90010,Belfort\n", count: 2))
    }

    @Test("a stream that breaks off, is spoiled, or is followed by something else is refused with its name")
    func broken() {
        var spoiled = Self.table
        spoiled[spoiled.count - 6] ^= 1
        let tail = Self.table + Array("xyz".utf8)
        for bytes in [Array(Self.table.dropLast(5)), Array(Self.table.prefix(2)), spoiled, tail] {
            #expect(throws: ByteStreamError.badCompression(path: "x.gz")) { try text(bytes) }
        }
    }
}
