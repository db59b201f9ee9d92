import GeoTypes

/// JSON values as they stand in `properties` and in foreign members.
enum PropertyParser {
    /// More members in one object are refused: each look-up is linear.
    static let memberLimit = 4096

    static func value(_ cursor: inout JSONCursor, depth: Int) throws(JSONFault) -> PropertyValue {
        switch cursor.byte {
        case UInt8(ascii: "\""): return .string(try cursor.string())
        case UInt8(ascii: "{"): return .object(try properties(&cursor, depth: depth))
        case UInt8(ascii: "["):
            try cursor.checkDepth(depth)
            var values: [PropertyValue] = []
            try cursor.array { cursor throws(JSONFault) in values.append(try value(&cursor, depth: depth - 1)) }
            return .array(values)
        case UInt8(ascii: "t"):
            try cursor.literal("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try cursor.literal("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try cursor.literal("null")
            return .null
        default:
            let numeral = try cursor.numeral()
            if let integer = numeral.integer { return .integer(integer) }
            return .number(try numeral.value(in: cursor))
        }
    }

    static func properties(_ cursor: inout JSONCursor, depth: Int) throws(JSONFault) -> Properties {
        try cursor.checkDepth(depth)
        var members: [Properties.Member] = []
        try cursor.object { cursor, name throws(JSONFault) in
            guard members.count < memberLimit else { throw .feature(offset: name.offset, .tooManyMembers) }
            guard name.bytes.count <= cursor.textLimit else {
                throw .feature(offset: name.offset, .textTooLarge(limit: cursor.textLimit))
            }
            members.append(
                Properties.Member(name: try name.text(), value: try value(&cursor, depth: depth - 1)))
        }
        return Properties(members)
    }

    static func boundingBox(_ cursor: inout JSONCursor) throws(JSONFault) -> BoundingBox? {
        let start = cursor.place
        if cursor.byte == UInt8(ascii: "n") {
            try cursor.literal("null")
            return nil
        }
        guard cursor.byte == UInt8(ascii: "[") else { throw .feature(offset: start, .invalidBoundingBox) }
        var edges: [Double] = []
        try cursor.array { cursor throws(JSONFault) in
            guard edges.count < 6 else { throw .feature(offset: start, .invalidBoundingBox) }
            edges.append(try cursor.number())
        }
        switch edges.count {
        case 4: return BoundingBox(west: edges[0], south: edges[1], east: edges[2], north: edges[3])
        // With heights between (RFC 7946 §5).
        case 6: return BoundingBox(west: edges[0], south: edges[1], east: edges[3], north: edges[4])
        default: throw .feature(offset: start, .invalidBoundingBox)
        }
    }
}
