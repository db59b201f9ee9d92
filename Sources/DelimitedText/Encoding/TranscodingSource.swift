import ByteStreams

/// A source in UTF-8 over one in another encoding. Nothing is refused: a lone surrogate becomes U+FFFD,
/// the five bytes that Windows-1252 leaves open become the control characters of the same number.
final class TranscodingSource: ByteSource {
    private let window: ByteWindow
    private let encoding: TextEncoding
    /// Bytes in view that are used up.
    private var position = 0
    private var pending: [UInt8] = []

    /// - Parameter source: without its byte order mark.
    init(_ source: any ByteSource, from encoding: TextEncoding) {
        window = ByteWindow(source, capacity: 1 << 16)
        self.encoding = encoding
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        var written = 0
        while written == 0 {
            if window.count - position < 4, !window.isAtEnd {
                _ = try window.slide(discarding: position)
                position = 0
            }
            if pending.isEmpty, position == window.count, window.isAtEnd { return 0 }
            written = convert(into: buffer)
        }
        return written
    }

    private func convert(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var written = 0
        // A character that did not fit the last time; a buffer of one byte gets it byte by byte.
        while !pending.isEmpty, written < buffer.count {
            buffer[written] = pending.removeFirst()
            written += 1
        }
        while written < buffer.count, let scalar = nextScalar() {
            if scalar.value < 0x80 {
                buffer[written] = UInt8(truncatingIfNeeded: scalar.value)
                written += 1
                continue
            }
            for byte in UTF8.encode(scalar).unsafelyUnwrapped {
                if written < buffer.count {
                    buffer[written] = byte
                    written += 1
                } else {
                    pending.append(byte)
                }
            }
        }
        return written
    }

    /// Nil when the bytes in view do not hold a whole character.
    private func nextScalar() -> Unicode.Scalar? {
        let bytes = window.base
        let left = window.count - position
        guard left > 0 else { return nil }
        switch encoding {
        case .utf8, .windows1252:
            position += 1
            return Windows1252.scalar(bytes[position - 1])
        case .utf16LE, .utf16BE:
            guard left > 1 else {
                guard window.isAtEnd else { return nil }
                position += 1
                return TranscodingSource.replacement
            }
            let first = unit(bytes + position)
            guard UTF16.isLeadSurrogate(first) else {
                position += 2
                return Unicode.Scalar(first) ?? TranscodingSource.replacement
            }
            guard left > 3 else {
                guard window.isAtEnd else { return nil }
                position += 2
                return TranscodingSource.replacement
            }
            let second = unit(bytes + position + 2)
            guard UTF16.isTrailSurrogate(second) else {
                position += 2
                return TranscodingSource.replacement
            }
            position += 4
            let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
            return Unicode.Scalar(value) ?? TranscodingSource.replacement
        }
    }

    private func unit(_ bytes: UnsafePointer<UInt8>) -> UInt16 {
        encoding == .utf16LE
            ? UInt16(bytes[0]) | UInt16(bytes[1]) << 8 : UInt16(bytes[1]) | UInt16(bytes[0]) << 8
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"
}
