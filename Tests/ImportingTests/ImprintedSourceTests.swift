import ByteStreams
import Importing
import NeedsModel
import Testing

@Suite("The imprint of a file")
struct ImprintedSourceTests {
    private func imprint(_ bytes: [UInt8], chunk: Int) throws -> ImprintedSource {
        let source = ImprintedSource(BufferSource(bytes, chunk: chunk))
        #expect(try source.contents() == bytes)
        return source
    }

    @Test("is the same in whatever pieces the bytes come", arguments: [1, 7, 4_096, 65_535, 65_536, .max])
    func pieces(_ chunk: Int) throws {
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let whole = try #require(try imprint(bytes, chunk: .max).imprint)
        #expect(try imprint(bytes, chunk: chunk).imprint == whole)
        #expect(whole.byteCount == 200_000)
    }

    @Test("changes with one byte, and is none before the end was seen")
    func change() throws {
        var bytes = [UInt8](repeating: 9, count: 70_000)
        let before = try imprint(bytes, chunk: .max).imprint
        bytes[69_999] = 10
        #expect(try imprint(bytes, chunk: .max).imprint != before)
        let half = ImprintedSource(BufferSource(bytes, chunk: 100))
        try withUnsafeTemporaryAllocation(byteCount: 100, alignment: 1) { _ = try half.read(into: $0) }
        #expect(half.imprint == nil)
    }
}
