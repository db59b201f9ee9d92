import GeoTypes

/// What must hold before a geometry may be written.
enum WritableGeometry {
    static func check(_ geometry: Geometry) throws(FeatureFault) {
        switch geometry {
        case .point(let coordinate): try check([coordinate], atLeast: 1)
        case .multiPoint(let positions): try check(positions, atLeast: 0)
        case .lineString(let line): try check(line, atLeast: 2)
        case .multiLineString(let lines): for line in lines { try check(line, atLeast: 2) }
        case .polygon(let polygon): try check(polygon)
        case .multiPolygon(let multi): for polygon in multi.polygons { try check(polygon) }
        case .collection(let parts): for part in parts { try check(part) }
        }
    }

    private static func check(_ polygon: Polygon<Coordinate>) throws(FeatureFault) {
        try check(polygon.exterior.vertices, atLeast: 4)
        for hole in polygon.holes { try check(hole.vertices, atLeast: 4) }
    }

    private static func check(_ positions: [Coordinate], atLeast least: Int) throws(FeatureFault) {
        guard positions.count >= least else { throw .tooFewPositions(positions.count, needed: least) }
        for position in positions where !position.isOnEarth {
            throw .coordinateOutOfRange(longitude: "\(position.longitude)", latitude: "\(position.latitude)")
        }
    }
}
