import GeoTypes

/// Geometries in SpatiaLite's own form (« BLOB-Geometry »): start, byte order, SRID, bounds, type, vertices.
enum SpatialBlob {
    static let wgs84: Int32 = 4326

    /// EPSG:4326, degrees.
    static func point(_ coordinate: Coordinate) -> [UInt8] {
        var blob: [UInt8] = []
        blob.reserveCapacity(60)
        let x = coordinate.longitude
        let y = coordinate.latitude
        appendHead(to: &blob, srid: wgs84, bounds: (x, y, x, y))
        append(Int32(1), to: &blob)
        append(x, to: &blob)
        append(y, to: &blob)
        blob.append(0xFE)
        return blob
    }

    /// Where the two numbers of a point stand in its blob.
    static func pointCoordinate(_ blob: UnsafeRawBufferPointer) -> Coordinate? {
        guard blob.count == 60 else { return nil }
        return Coordinate(
            longitude: Double(
                bitPattern: UInt64(littleEndian: blob.loadUnaligned(fromByteOffset: 43, as: UInt64.self))),
            latitude: Double(bitPattern: UInt64(littleEndian: blob.loadUnaligned(fromByteOffset: 51, as: UInt64.self))))
    }

    /// Metres of the area's plane, with its SRID; nil when there is no vertex or a number is not finite.
    static func multiPolygon(_ area: PlaneArea) -> [UInt8]? {
        let shape = area.shape
        var bounds = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
        for ring in shape.polygons.flatMap(\.rings) {
            guard !ring.isDegenerate else { return nil }
            for vertex in ring.vertices {
                guard vertex.x.isFinite, vertex.y.isFinite else { return nil }
                bounds = (
                    min(bounds.0, vertex.x), min(bounds.1, vertex.y), max(bounds.2, vertex.x), max(bounds.3, vertex.y)
                )
            }
        }
        guard bounds.0.isFinite else { return nil }
        var blob: [UInt8] = []
        appendHead(to: &blob, srid: Int32(area.plane.epsg), bounds: bounds)
        append(Int32(6), to: &blob)
        append(Int32(truncatingIfNeeded: shape.polygons.count), to: &blob)
        for polygon in shape.polygons {
            blob.append(0x69)
            append(Int32(3), to: &blob)
            append(Int32(truncatingIfNeeded: polygon.rings.count), to: &blob)
            for ring in polygon.rings {
                append(Int32(truncatingIfNeeded: ring.vertices.count), to: &blob)
                for vertex in ring.vertices {
                    append(vertex.x, to: &blob)
                    append(vertex.y, to: &blob)
                }
            }
        }
        blob.append(0xFE)
        return blob
    }

    private static func appendHead(
        to blob: inout [UInt8], srid: Int32, bounds: (Double, Double, Double, Double)
    ) {
        blob.append(0x00)
        blob.append(0x01)
        append(srid, to: &blob)
        append(bounds.0, to: &blob)
        append(bounds.1, to: &blob)
        append(bounds.2, to: &blob)
        append(bounds.3, to: &blob)
        blob.append(0x7C)
    }

    private static func append(_ value: Int32, to blob: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { blob.append(contentsOf: $0) }
    }

    private static func append(_ value: Double, to blob: inout [UInt8]) {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { blob.append(contentsOf: $0) }
    }
}
