import Foundation
import GeoMath
import GeoTypes

/// The true contours of 197 communes, when the folder of official data stands beside the checkout or
/// where `PLANISPHERE_SHARED` says.
enum SharedContours {
    static let isPresent = FileManager.default.fileExists(atPath: file.path)

    static let areas: [MultiPolygon<Position>] = (try? read()) ?? []

    private static var file: URL {
        let shared =
            ProcessInfo.processInfo.environment["PLANISPHERE_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../shared")
        return shared.appendingPathComponent("geodata/contours.geojson")
    }

    private struct Collection: Decodable {
        var features: [Item]
        struct Item: Decodable { var geometry: Area }
        struct Area: Decodable { var coordinates: [[[Double]]] }
    }

    /// Every contour of the file is a `Polygon`.
    private static func read() throws -> [MultiPolygon<Position>] {
        let collection = try JSONDecoder().decode(Collection.self, from: Data(contentsOf: file))
        return collection.features.compactMap { item in
            let rings = item.geometry.coordinates.map { ring in
                Ring(ring.map { Lambert93.project(Coordinate(longitude: $0[0], latitude: $0[1])) })
            }
            guard let exterior = rings.first else { return nil }
            return MultiPolygon([Polygon(exterior: exterior, holes: Array(rings.dropFirst()))])
        }
    }
}
