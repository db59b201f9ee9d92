public import GeoTypes

extension JSONDocument {
    /// The value that `bytes` hold, RFC 8259. A number without fraction and exponent that fits is an `integer`.
    /// Nesting beyond 64 levels is refused. All in memory: for documents of settings and reference values, not for data.
    ///
    /// - Throws: `GeoJSONError.syntax` and its siblings, with the line.
    public static func value(of bytes: [UInt8]) throws(GeoJSONError) -> PropertyValue {
        try bytes.withUnsafeBufferPointer { buffer throws(GeoJSONError) in
            guard let base = buffer.baseAddress else { throw .empty }
            var cursor = JSONCursor(base, from: 0, to: buffer.count)
            if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { cursor.place = 3 }
            do throws(JSONFault) {
                cursor.skipSpace()
                let value = try PropertyParser.value(&cursor, depth: 64)
                cursor.skipSpace()
                guard cursor.place == buffer.count else { throw cursor.syntax(.endOfText) }
                return value
            } catch {
                let (offset, expected): (Int, JSONExpectation) =
                    switch error {
                    case .syntax(let offset, let expected): (min(offset, buffer.count), expected)
                    case .feature(let offset, _): (min(offset, buffer.count), .value)
                    }
                let start = buffer[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
                let position = TextPosition(
                    line: buffer[..<offset].count { $0 == 0x0A } + 1, column: offset - start + 1, byteOffset: offset)
                throw .syntax(position, expected: expected, found: cursor.excerpt(from: offset))
            }
        }
    }
}
