import ByteStreams

/// Strings as JSON wants them (RFC 8259 §7): the two signs and the control characters are escaped,
/// everything else is written as it is.
enum JSONText {
    static func quoted(_ text: String) -> [UInt8] {
        let buffer = BufferSink()
        let sink = BufferedSink(buffer, capacity: 6 * text.utf8.count + 2)
        // A buffer in memory never fails.
        try? write(text, to: sink)
        try? sink.flush()
        return buffer.bytes
    }

    static func write(_ text: String, to sink: BufferedSink) throws(ByteStreamError) {
        var text = text
        // `withUTF8` cannot carry a typed error out of its closure.
        let outcome: Result<Void, ByteStreamError> = text.withUTF8 { bytes in
            do throws(ByteStreamError) { return .success(try write(UnsafeRawBufferPointer(bytes), to: sink)) } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    /// - Parameter bytes: UTF-8; not checked.
    static func write(_ bytes: UnsafeRawBufferPointer, to sink: BufferedSink) throws(ByteStreamError) {
        try sink.append(byte: quote)
        var start = 0
        var index = 0
        while true {
            index = firstSpecial(in: bytes, from: index)
            if index > start { try sink.write(UnsafeRawBufferPointer(rebasing: bytes[start..<index])) }
            guard index < bytes.count else { break }
            try escape(bytes[index], to: sink)
            index += 1
            start = index
        }
        try sink.append(byte: quote)
    }

    /// Eight bytes at a time: a byte is special when it is below 0x20, a quote or a backslash.
    private static func firstSpecial(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var index = start
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let quotes = word ^ (ones &* 0x22)
            let slashes = word ^ (ones &* 0x5C)
            // Each term has the high bit of a byte set when that byte matches; bytes above 0x7F never do.
            let controls = (word &- ones &* 0x20) & ~word
            let hits = (controls | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & highs
            if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, bytes[index] >= 0x20, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
        return index
    }

    private static func escape(_ byte: UInt8, to sink: BufferedSink) throws(ByteStreamError) {
        switch byte {
        case 0x22: try sink.append("\\\"" as StaticString)
        case 0x5C: try sink.append("\\\\" as StaticString)
        case 0x0A: try sink.append("\\n" as StaticString)
        case 0x0D: try sink.append("\\r" as StaticString)
        case 0x09: try sink.append("\\t" as StaticString)
        case 0x08: try sink.append("\\b" as StaticString)
        case 0x0C: try sink.append("\\f" as StaticString)
        default:
            try sink.append("\\u00" as StaticString)
            try sink.append(byte: hex(byte >> 4))
            try sink.append(byte: hex(byte & 15))
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 87 + digit }

    private static let quote = UInt8(ascii: "\"")
}
