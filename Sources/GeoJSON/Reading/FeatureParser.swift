import GeoTypes

/// A feature of RFC 7946 §3.2, or a bare geometry as a feature without properties. Members may come in any
/// order; of a name that stands twice the last wins; foreign members are checked and left out.
enum FeatureParser {
    /// What a JSON object turned out to be.
    enum Outcome {
        case feature(Feature)
        /// Another `type`, or none.
        case other(typeName: String?)
    }

    /// - Parameter allowsGeometry: a bare geometry counts as a feature.
    static func parse(
        _ cursor: inout JSONCursor, depth: Int, allowsGeometry: Bool
    ) throws(JSONFault) -> Outcome {
        let start = cursor.place
        guard cursor.byte == UInt8(ascii: "{") else {
            // Anything else must still be JSON, or the text cannot be followed.
            try cursor.skipValue(depth: depth)
            throw .feature(offset: start, .notAnObject(found: cursor.excerpt(from: start)))
        }
        try cursor.checkDepth(depth)
        var feature = Feature(geometry: nil)
        var typeName: String?
        try cursor.object { cursor, name throws(JSONFault) in
            if name.is("type") {
                typeName = try typeText(&cursor)
            } else if name.is("geometry") {
                feature.geometry = try GeometryParser.geometry(&cursor, depth: depth - 1)
            } else if name.is("properties") {
                feature.properties = try properties(&cursor, depth: depth - 1)
            } else if name.is("id") {
                feature.id = try identifier(&cursor)
            } else if name.is("bbox") {
                feature.boundingBox = try PropertyParser.boundingBox(&cursor)
            } else {
                try cursor.skipValue(depth: depth - 1)
            }
        }
        if typeName == "Feature" { return .feature(feature) }
        guard allowsGeometry, let typeName, geometryTypes.contains(typeName) else { return .other(typeName: typeName) }
        var again = cursor.from(start)
        let geometry = try GeometryParser.geometry(&again, depth: depth)
        return .feature(Feature(geometry: geometry, boundingBox: feature.boundingBox))
    }

    private static let geometryTypes: Set<String> = [
        "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
    ]

    private static func typeText(_ cursor: inout JSONCursor) throws(JSONFault) -> String {
        let start = cursor.place
        guard cursor.byte == UInt8(ascii: "\"") else {
            throw .feature(offset: start, .wrongType(member: "type", found: cursor.excerpt(from: start)))
        }
        return try cursor.string()
    }

    private static func properties(_ cursor: inout JSONCursor, depth: Int) throws(JSONFault) -> Properties {
        let start = cursor.place
        switch cursor.byte {
        case UInt8(ascii: "{"): return try PropertyParser.properties(&cursor, depth: depth)
        case UInt8(ascii: "n"):
            try cursor.literal("null")
            return Properties()
        default: throw .feature(offset: start, .wrongType(member: "properties", found: cursor.excerpt(from: start)))
        }
    }

    /// A number that is no integer is kept as its text.
    private static func identifier(_ cursor: inout JSONCursor) throws(JSONFault) -> Feature.Identifier? {
        let start = cursor.place
        switch cursor.byte {
        case UInt8(ascii: "\""): return .string(try cursor.string())
        case UInt8(ascii: "n"):
            try cursor.literal("null")
            return nil
        case UInt8(ascii: "-"), 48...57:
            let numeral = try cursor.numeral()
            if let integer = numeral.integer { return .integer(integer) }
            let bytes = UnsafeBufferPointer(start: cursor.base + numeral.start, count: numeral.end - numeral.start)
            return .string(String(decoding: bytes.prefix(64), as: UTF8.self))
        default: throw .feature(offset: start, .wrongType(member: "id", found: cursor.excerpt(from: start)))
        }
    }
}
