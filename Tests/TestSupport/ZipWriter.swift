import CZlib

/// An archive of some parts, as small as the format allows (APPNOTE 6.3): for workbooks whose XML stands in a test.
public struct ZipWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    public init(_ parts: [(name: String, text: String)], packs: Bool = true) {
        for part in parts { add(part.name, Array(part.text.utf8), packs: packs) }
    }

    /// - Parameter flags: 1 marks the part as encrypted.
    public mutating func add(_ name: String, _ content: [UInt8], packs: Bool = true, flags: Int = 0) {
        let packed = packs ? ZipWriter.deflated(content) : content
        let sum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        var header: [UInt8] = []
        append(20, 2, to: &header)
        append(flags, 2, to: &header)
        append(packs ? 8 : 0, 2, to: &header)
        append(0, 4, to: &header)
        append(Int(sum), 4, to: &header)
        append(packed.count, 4, to: &header)
        append(content.count, 4, to: &header)
        append(name.utf8.count, 2, to: &header)
        append(0, 2, to: &header)
        directory += [0x50, 0x4B, 1, 2, 20, 0] + header
        append(0, 2 + 2 + 2 + 4, to: &directory)
        append(bytes.count, 4, to: &directory)
        directory += Array(name.utf8)
        bytes += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + packed
        count += 1
    }

    /// The archive with its directory.
    public var archive: [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        append(count, 2, to: &end)
        append(count, 2, to: &end)
        append(directory.count, 4, to: &end)
        append(bytes.count, 4, to: &end)
        append(0, 2, to: &end)
        return bytes + directory + end
    }

    private func append(_ number: Int, _ width: Int, to list: inout [UInt8]) {
        for place in 0..<width { list.append(place < 8 ? UInt8(truncatingIfNeeded: number >> (8 * place)) : 0) }
    }

    private static func deflated(_ content: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        // A negative window is a stream without a header.
        deflateInit2_(&stream, 9, Z_DEFLATED, -15, 8, 0, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = content
        return input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, UInt(input.count))) + 16) { output, filled in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                deflate(&stream, Z_FINISH)
                filled = output.count - Int(stream.avail_out)
            }
        }
    }
}
