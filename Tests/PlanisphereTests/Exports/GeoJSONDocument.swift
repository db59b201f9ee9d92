import Foundation
import Testing

/// A GeoJSON file read by Foundation, and walked by the letter of RFC 7946.
struct GeoJSONDocument {
    struct Feature {
        var id: String
        var properties: [String: Any]
        var geometryType: String?
        var coordinates: Any?
        var bbox: [Double]?

        /// Polygons, each a list of rings, each a list of positions.
        var polygons: [[[[Double]]]] {
            switch geometryType {
            case "Polygon": [coordinates as? [[[Double]]] ?? []]
            case "MultiPolygon": coordinates as? [[[[Double]]]] ?? []
            default: []
            }
        }

        /// Every position, in the order of the file.
        var positions: [[Double]] {
            geometryType == "Point" ? [coordinates as? [Double] ?? []] : polygons.joined().joined().map { $0 }
        }
    }

    let members: [String: Any]
    let features: [Feature]
    let text: String

    init(_ bytes: [UInt8]) throws {
        text = String(decoding: bytes, as: UTF8.self)
        members = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
        features = (members["features"] as? [[String: Any]] ?? []).map(Feature.init)
    }

    var bbox: [Double]? { members["bbox"] as? [Double] }
}

extension GeoJSONDocument.Feature {
    init(_ members: [String: Any]) {
        let geometry = members["geometry"] as? [String: Any]
        id = (members["id"] as? String) ?? (members["id"] as? Int).map(String.init) ?? ""
        properties = members["properties"] as? [String: Any] ?? [:]
        geometryType = geometry?["type"] as? String
        coordinates = geometry?["coordinates"]
        bbox = members["bbox"] as? [Double]
    }

    /// Twice the signed area in square degrees: above 0 is counter-clockwise.
    static func turn(_ ring: [[Double]]) -> Double {
        zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }
    }
}
