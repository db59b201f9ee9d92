import ByteStreams
import Testing

@testable import TerritoryFiles

@Suite("SHA-256")
struct SHA256Tests {
    @Test("the examples of FIPS 180-4 and lengths around a block come out right")
    func vectors() {
        #expect(
            SHA256.hexDigest([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            SHA256.hexDigest(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.hexDigest(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    }

    @Test("the pieces in which bytes come do not matter")
    func pieces() throws {
        for length in [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000] {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
            for chunk in [1, 7, 64, 100] {
                let source = HashingSource(BufferSource(bytes, chunk: chunk))
                let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 128, alignment: 1)
                defer { buffer.deallocate() }
                while try source.read(into: buffer) > 0 {}
                #expect(source.hexDigest == SHA256.hexDigest(bytes))
            }
        }
    }
}
