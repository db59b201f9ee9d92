import ByteStreams

/// A point of the drawing in whole map units (hundredths of a millimetre, tenths of a pixel).
struct DrawnPoint: Hashable {
    var x: Int
    var y: Int
}

/// Path data in whole numbers: absolute starts, relative lines, a space only where no minus separates.
struct PathData {
    private var buffer = TextBuffer()

    var bytes: [UInt8] { buffer.bytes }
    var isEmpty: Bool { buffer.count == 0 }

    /// A line through `points`; a closed one ends in `z` and does not repeat its first point. Points
    /// that fall together are written once; fewer than two distinct points write nothing.
    mutating func append(_ points: some Collection<DrawnPoint>, closed: Bool) {
        guard let first = points.first else { return }
        var previous = first
        var isStarted = false
        for point in points.dropFirst() where point != previous {
            if closed, point == first { continue }
            if !isStarted {
                buffer.append("M" as StaticString)
                buffer.append(integer: first.x)
                separated(first.y)
                buffer.append("l" as StaticString)
                buffer.append(integer: point.x - previous.x)
                isStarted = true
            } else {
                separated(point.x - previous.x)
            }
            separated(point.y - previous.y)
            previous = point
        }
        if isStarted, closed { buffer.append("z" as StaticString) }
    }

    private mutating func separated(_ value: Int) {
        if value >= 0 { buffer.append(byte: 32) }
        buffer.append(integer: value)
    }
}
