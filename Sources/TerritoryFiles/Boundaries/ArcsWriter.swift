import ByteStreams
import GeoMath
import GeoTypes

/// Writes the text of `ArcsFile`.
enum ArcsWriter {
    static func bytes(_ coverage: Coverage, codes: [String]) -> [UInt8] {
        var text = TextBuffer(reserving: coverage.pointCount * 9 + coverage.areaCount * 24)
        let plane = coverage.planes.first ?? .lambert93
        text.append(ArcsFile.signature)
        text.append("\narcs " as StaticString)
        text.append(integer: coverage.arcCount)
        text.append(" areas " as StaticString)
        text.append(integer: coverage.areaCount)
        text.append(" plane " as StaticString)
        text.append(integer: plane.rawValue)
        text.append(byte: newline)
        for arc in 0..<coverage.arcCount { append(coverage.arc(arc), to: &text) }
        for area in 0..<coverage.areaCount {
            text.append(area < codes.count ? codes[area] : "")
            if coverage.planes[area] != plane {
                text.append(byte: UInt8(ascii: "@"))
                text.append(integer: coverage.planes[area].rawValue)
            }
            append(coverage.rings(of: area), to: &text)
        }
        return text.bytes
    }

    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    private static func append(_ arc: ArraySlice<GridPoint>, to text: inout TextBuffer) {
        var last: GridPoint?
        for point in arc {
            if last != nil { text.append(byte: space) }
            text.append(integer: Int(point.x) - Int(last?.x ?? 0))
            text.append(byte: space)
            text.append(integer: Int(point.y) - Int(last?.y ?? 0))
            last = point
        }
        text.append(byte: newline)
    }

    private static func append(_ polygons: [[ArraySlice<Int32>]], to text: inout TextBuffer) {
        for (part, rings) in polygons.enumerated() {
            if part > 0 { text.append(" ;" as StaticString) }
            for (index, ring) in rings.enumerated() {
                if index > 0 { text.append(" /" as StaticString) }
                for reference in ring {
                    text.append(byte: space)
                    if reference < 0 { text.append(byte: UInt8(ascii: "~")) }
                    text.append(integer: reference < 0 ? ~reference : reference)
                }
            }
        }
        text.append(byte: newline)
    }
}
