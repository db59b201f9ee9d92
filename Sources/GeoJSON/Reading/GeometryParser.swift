import GeoTypes

/// A geometry of RFC 7946 §3.1. Empty coordinates are read as no geometry (§3.1).
enum GeometryParser {
    static func geometry(_ cursor: inout JSONCursor, depth: Int) throws(JSONFault) -> Geometry? {
        if cursor.byte == UInt8(ascii: "n") {
            try cursor.literal("null")
            return nil
        }
        let start = cursor.place
        guard cursor.byte == UInt8(ascii: "{") else {
            throw .feature(offset: start, .wrongType(member: "geometry", found: cursor.excerpt(from: start)))
        }
        try cursor.checkDepth(depth)
        var kind: Kind?
        var coordinates: Int?
        var parts: Int?
        var geometry: Geometry?
        var isRead = false
        try cursor.object { cursor, name throws(JSONFault) in
            if name.is("type") {
                kind = try Kind(&cursor)
            } else if name.is("coordinates") {
                coordinates = cursor.place
                // The usual order lets the coordinates be read at once.
                isRead = kind != nil && kind != .collection
                if let kind, isRead {
                    geometry = try coordinatesOf(kind, &cursor)
                } else {
                    try cursor.skipValue(depth: depth - 1)
                }
            } else if name.is("geometries") {
                parts = cursor.place
                try cursor.skipValue(depth: depth - 1)
            } else {
                try cursor.skipValue(depth: depth - 1)
            }
        }
        guard let kind else { throw .feature(offset: start, .missingMember("type")) }
        if kind == .collection {
            guard let parts else { throw .feature(offset: start, .missingMember("geometries")) }
            return try collection(cursor, from: parts, depth: depth)
        }
        if isRead { return geometry }
        guard let coordinates else { throw .feature(offset: start, .missingMember("coordinates")) }
        var again = cursor.from(coordinates)
        return try coordinatesOf(kind, &again)
    }

    enum Kind {
        case point, multiPoint, lineString, multiLineString, polygon, multiPolygon, collection

        init(_ cursor: inout JSONCursor) throws(JSONFault) {
            let start = cursor.place
            guard cursor.byte == UInt8(ascii: "\"") else {
                throw .feature(offset: start, .wrongType(member: "type", found: cursor.excerpt(from: start)))
            }
            let name = try cursor.string()
            switch name {
            case "Point": self = .point
            case "MultiPoint": self = .multiPoint
            case "LineString": self = .lineString
            case "MultiLineString": self = .multiLineString
            case "Polygon": self = .polygon
            case "MultiPolygon": self = .multiPolygon
            case "GeometryCollection": self = .collection
            default: throw .feature(offset: start, .unknownGeometryType(String(name.prefix(40))))
            }
        }
    }

    private static func collection(
        _ outer: JSONCursor, from start: Int, depth: Int
    ) throws(JSONFault) -> Geometry? {
        var cursor = outer.from(start)
        guard cursor.byte == UInt8(ascii: "[") else {
            throw .feature(offset: start, .wrongType(member: "geometries", found: cursor.excerpt(from: start)))
        }
        var parts: [Geometry] = []
        try cursor.array { cursor throws(JSONFault) in
            if let part = try geometry(&cursor, depth: depth - 2) { parts.append(part) }
        }
        return parts.isEmpty ? nil : .collection(parts)
    }

    private static func coordinatesOf(_ kind: Kind, _ cursor: inout JSONCursor) throws(JSONFault) -> Geometry? {
        let start = cursor.place
        guard cursor.byte == UInt8(ascii: "[") else {
            throw .feature(offset: start, .wrongType(member: "coordinates", found: cursor.excerpt(from: start)))
        }
        switch kind {
        case .point:
            if isEmptyArray(&cursor) { return nil }
            return .point(try position(&cursor))
        case .multiPoint: return try positions(&cursor).nonEmpty.map(Geometry.multiPoint)
        case .lineString: return try line(&cursor, needed: 2).nonEmpty.map(Geometry.lineString)
        case .multiLineString:
            var lines: [[Coordinate]] = []
            try cursor.array { cursor throws(JSONFault) in
                if let line = try line(&cursor, needed: 2).nonEmpty { lines.append(line) }
            }
            return lines.nonEmpty.map(Geometry.multiLineString)
        case .polygon: return try polygon(&cursor).map(Geometry.polygon)
        case .multiPolygon:
            var polygons: [Polygon<Coordinate>] = []
            try cursor.array { cursor throws(JSONFault) in
                if let polygon = try polygon(&cursor) { polygons.append(polygon) }
            }
            return polygons.nonEmpty.map { .multiPolygon(MultiPolygon($0)) }
        case .collection: return nil
        }
    }

    private static func polygon(_ cursor: inout JSONCursor) throws(JSONFault) -> Polygon<Coordinate>? {
        try expectArray(cursor)
        var rings: [Ring<Coordinate>] = []
        try cursor.array { cursor throws(JSONFault) in
            let start = cursor.place
            let vertices = try line(&cursor, needed: 4)
            guard vertices.first == vertices.last else {
                throw .feature(offset: start, .unclosedRing(positions: vertices.count))
            }
            if !vertices.isEmpty { rings.append(Ring(vertices)) }
        }
        guard let exterior = rings.first else { return nil }
        return Polygon(exterior: exterior, holes: Array(rings.dropFirst()))
    }

    /// No position, or at least `needed`.
    private static func line(_ cursor: inout JSONCursor, needed: Int) throws(JSONFault) -> [Coordinate] {
        let start = cursor.place
        let line = try positions(&cursor)
        guard line.isEmpty || line.count >= needed else {
            // An open triangle is told as what it is.
            if needed == 4, line.first != line.last {
                throw .feature(offset: start, .unclosedRing(positions: line.count))
            }
            throw .feature(offset: start, .tooFewPositions(line.count, needed: needed))
        }
        return line
    }

    private static func positions(_ cursor: inout JSONCursor) throws(JSONFault) -> [Coordinate] {
        try expectArray(cursor)
        var list: [Coordinate] = []
        try cursor.array { cursor throws(JSONFault) in list.append(try position(&cursor)) }
        return list
    }

    /// Longitude and latitude; further numbers are read and left out.
    @inline(__always)
    private static func position(_ cursor: inout JSONCursor) throws(JSONFault) -> Coordinate {
        let start = cursor.place
        var numbers = 0
        var coordinate = Coordinate(longitude: 0, latitude: 0)
        guard cursor.byte == UInt8(ascii: "[") else { throw invalidPosition(cursor, start) }
        try cursor.array { cursor throws(JSONFault) in
            let byte = cursor.byte
            // Null, text, lists and objects are JSON and no coordinates.
            if byte == UInt8(ascii: "n") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "[")
                || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "t") || byte == UInt8(ascii: "f")
            {
                throw invalidPosition(cursor, start)
            }
            let number = try cursor.number()
            if numbers == 0 { coordinate.longitude = number } else if numbers == 1 { coordinate.latitude = number }
            numbers += 1
        }
        guard numbers >= 2 else { throw invalidPosition(cursor, start) }
        guard coordinate.isOnEarth || cursor.acceptsAnyPosition else {
            throw .feature(
                offset: start,
                .coordinateOutOfRange(longitude: "\(coordinate.longitude)", latitude: "\(coordinate.latitude)"))
        }
        return coordinate
    }

    private static func invalidPosition(_ cursor: JSONCursor, _ start: Int) -> JSONFault {
        .feature(offset: start, .invalidPosition(found: cursor.excerpt(from: start)))
    }

    private static func expectArray(_ cursor: JSONCursor) throws(JSONFault) {
        guard cursor.byte == UInt8(ascii: "[") else { throw invalidPosition(cursor, cursor.place) }
    }

    private static func isEmptyArray(_ cursor: inout JSONCursor) -> Bool {
        var ahead = cursor
        ahead.place += 1
        ahead.skipSpace()
        guard ahead.byte == UInt8(ascii: "]") else { return false }
        cursor.place = ahead.place + 1
        return true
    }
}

extension Array {
    fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
