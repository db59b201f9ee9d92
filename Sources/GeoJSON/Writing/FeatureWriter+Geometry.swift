import ByteStreams
import GeoTypes

extension FeatureWriter {
    func write(_ geometry: Geometry) throws(ByteStreamError) {
        try sink.append("{\"type\":\"" as StaticString)
        try sink.append(geometry.typeName)
        if case .collection(let parts) = geometry {
            try sink.append("\",\"geometries\":" as StaticString)
            try list(parts) { part throws(ByteStreamError) in try write(part) }
            return try sink.append(byte: UInt8(ascii: "}"))
        }
        try sink.append("\",\"coordinates\":" as StaticString)
        switch geometry {
        case .point(let coordinate): try write(coordinate)
        case .multiPoint(let positions), .lineString(let positions): try write(positions)
        case .multiLineString(let lines): try list(lines) { line throws(ByteStreamError) in try write(line) }
        case .polygon(let polygon): try write(polygon)
        case .multiPolygon(let multi):
            try list(multi.polygons) { polygon throws(ByteStreamError) in try write(polygon) }
        case .collection: break
        }
        try sink.append(byte: UInt8(ascii: "}"))
    }

    @inline(__always)
    func write(_ coordinate: Coordinate) throws(ByteStreamError) {
        try sink.append(byte: UInt8(ascii: "["))
        try sink.append(coordinate.longitude, decimals: 6)
        try sink.append(byte: UInt8(ascii: ","))
        try sink.append(coordinate.latitude, decimals: 6)
        try sink.append(byte: UInt8(ascii: "]"))
    }

    func write(_ box: BoundingBox) throws(ByteStreamError) {
        try sink.append(byte: UInt8(ascii: "["))
        for (index, edge) in [box.west, box.south, box.east, box.north].enumerated() {
            if index > 0 { try sink.append(byte: UInt8(ascii: ",")) }
            try sink.append(edge, decimals: 6)
        }
        try sink.append(byte: UInt8(ascii: "]"))
    }

    private func write(_ polygon: Polygon<Coordinate>) throws(ByteStreamError) {
        try sink.append(byte: UInt8(ascii: "["))
        try write(polygon.exterior, counterClockwise: true)
        for hole in polygon.holes {
            try sink.append(byte: UInt8(ascii: ","))
            try write(hole, counterClockwise: false)
        }
        try sink.append(byte: UInt8(ascii: "]"))
    }

    private func write(_ ring: Ring<Coordinate>, counterClockwise: Bool) throws(ByteStreamError) {
        let area = RingWinding.doubledArea(of: ring.vertices)
        let isRight = area == 0 || (area > 0) == counterClockwise
        if isRight { try write(ring.vertices) } else { try write(ring.vertices.reversed()) }
    }

    private func write(_ positions: some Sequence<Coordinate>) throws(ByteStreamError) {
        try sink.append(byte: UInt8(ascii: "["))
        var isFirst = true
        for position in positions {
            if !isFirst { try sink.append(byte: UInt8(ascii: ",")) }
            isFirst = false
            try write(position)
        }
        try sink.append(byte: UInt8(ascii: "]"))
    }

    private func list<Item>(
        _ items: [Item], _ body: (Item) throws(ByteStreamError) -> Void
    ) throws(ByteStreamError) {
        try sink.append(byte: UInt8(ascii: "["))
        for (index, item) in items.enumerated() {
            if index > 0 { try sink.append(byte: UInt8(ascii: ",")) }
            try body(item)
        }
        try sink.append(byte: UInt8(ascii: "]"))
    }
}
