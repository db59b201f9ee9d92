import GeoMath
import GeoTypes
import NeedsModel
import SpatialStore
import TestSupport
import Testing

@testable import Planisphere

@Suite("Communes chosen by the polygons of a file")
struct PolygonSelectionTests {
    private let folder: TestFolder
    private let workspace: Workspace

    init() throws {
        folder = try TestFolder.empty()
        workspace = try Workspace(folder.workspace)
    }

    private static func square(_ west: Double, _ south: Double, _ side: Double) -> String {
        let (east, north) = (west + side, south + side)
        return "[[[\(west),\(south)],[\(east),\(south)],[\(east),\(north)],[\(west),\(north)],[\(west),\(south)]]]"
    }

    private static func polygon(_ west: Double, _ south: Double, _ side: Double) -> String {
        #"{"type":"Polygon","coordinates":\#(square(west, south, side))}"#
    }

    private func codes(_ geometries: String...) throws -> Set<InseeCode> {
        let features = geometries.map { #"{"type":"Feature","properties":{},"geometry":\#($0)}"# }
        try folder.write(
            "zones.geojson", #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#)
        return try PolygonSelection.communes(inside: folder.file("zones.geojson"), of: workspace.loaded)
    }

    private func refusal(_ geometries: String...) throws -> String {
        let failure = #expect(throws: Failure.self) { try codes(geometries.joined(separator: ",")) }
        #expect(failure?.name == .inputMalformed)
        let sentence = failure?.sentence(.french) ?? ""
        #expect(sentence.contains("zones.geojson"))
        return sentence
    }

    @Test("two polygons that overlap choose what one or the other does; the same twice chooses what once does")
    func union() throws {
        let (one, other) = (Self.polygon(6.7, 47.5, 0.2), Self.polygon(6.8, 47.55, 0.2))
        let (first, second) = (try codes(one), try codes(other))
        #expect(!first.isEmpty && !second.isEmpty && !first.isDisjoint(with: second))
        #expect(try codes(one, other) == first.union(second))
        #expect(try codes(one, one) == first)
        let multi =
            #"{"type":"MultiPolygon","coordinates":[\#(Self.square(6.7, 47.5, 0.2)),\#(Self.square(6.8, 47.55, 0.2))]}"#
        #expect(try codes(multi) == first.union(second))
    }

    @Test("a collection of polygons, and a collection in it, count as their polygons; points and lines are passed over")
    func collections() throws {
        let (one, other) = (Self.polygon(6.7, 47.5, 0.1), Self.polygon(6.9, 47.6, 0.1))
        let point = #"{"type":"Point","coordinates":[6.8,47.6]}"#
        let nested = #"{"type":"GeometryCollection","geometries":[\#(other),\#(point)]}"#
        let collection = #"{"type":"GeometryCollection","geometries":[\#(one),\#(nested)]}"#
        #expect(try codes(collection, point) == codes(one, other))
    }

    @Test("a centre on a border is inside; a polygon without any centre chooses nothing")
    func borders() throws {
        let centre = try #require(workspace.territory.communes.first?.centre)
        let code = try #require(workspace.territory.communes.first?.code)
        #expect(try codes(Self.polygon(centre.longitude, centre.latitude, 0.001)) == [code])
        #expect(try codes(Self.polygon(centre.longitude + 0.000_1, centre.latitude, 0.001)) == [])
    }

    @Test("every centre that SQL finds in a box is in the same box as a polygon")
    func box() throws {
        let box = BoundingBox(west: 6.75, south: 47.45, east: 6.95, north: 47.65)
        let theirs = try workspace.store.communes(centredIn: .box(box))
        #expect(theirs.count > 20)
        #expect(try codes(Self.polygon(6.75, 47.45, 0.2)) == Set(theirs))
    }

    @Test("a file without a polygon, and a polygon without a clear inside, are refused")
    func refused() throws {
        #expect(try refusal(#"{"type":"Point","coordinates":[6.8,47.6]}"#).contains("aucun polygone"))
        let bowTie = #"{"type":"Polygon","coordinates":[[[6.7,47.5],[6.9,47.7],[6.9,47.5],[6.7,47.7],[6.7,47.5]]]}"#
        #expect(try refusal(bowTie).contains("se croise lui-même vers 6,8000, 47,6000"))
        let flat = #"{"type":"Polygon","coordinates":[[[6.7,47.5],[6.8,47.6],[6.9,47.7],[6.7,47.5]]]}"#
        #expect(try refusal(flat).contains("pas d’intérieur"))
    }

    @Test("longitude and latitude exchanged, and a polygon on another continent, are refused with their distance")
    func far() throws {
        // Belfort, its numbers exchanged: in the Indian Ocean.
        let swapped = try refusal(Self.polygon(47.6, 6.8, 0.1))
        #expect(swapped.contains("km du territoire") && swapped.contains("échangées"))
        let elsewhere = try refusal(Self.polygon(2, -30, 1))
        #expect(elsewhere.contains("km du territoire") && !elsewhere.contains("échangées"))
        #expect(try codes(Self.polygon(2.3, 48.8, 0.1)) == [])
    }

    @Test("polygons in Lambert-93 are understood by an old crs member, or by the option, which wins")
    func otherSystems() throws {
        let degrees = try codes(Self.polygon(6.75, 47.45, 0.2))
        let system = try CoordinateReferenceSystem(epsg: 2154)
        // The same square with its sides cut up: a straight line of degrees is none of the plane.
        var corners: [Coordinate] = []
        let ends = [(6.75, 47.45), (6.95, 47.45), (6.95, 47.65), (6.75, 47.65), (6.75, 47.45)]
        for (from, to) in zip(ends, ends.dropFirst()) {
            for step in 0..<200 {
                let share = Double(step) / 200
                corners.append(
                    Coordinate(
                        longitude: from.0 + share * (to.0 - from.0), latitude: from.1 + share * (to.1 - from.1)))
            }
        }
        let first = try #require(corners.first)
        let ring = try (corners + [first]).map { corner in
            let position = try system.position(corner)
            return "[\(position.x),\(position.y)]"
        }
        let feature =
            #"{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[["#
            + ring.joined(separator: ",") + "]]}}"
        let file = folder.file("plan.geojson")
        let crs = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},"#
        try folder.write("plan.geojson", #"{"type":"FeatureCollection",\#(crs)"features":[\#(feature)]}"#)
        #expect(try PolygonSelection.communes(inside: file, of: workspace.loaded) == degrees)
        let wrong = #expect(throws: Failure.self) {
            try PolygonSelection.communes(inside: file, crs: "EPSG:3942", of: workspace.loaded)
        }
        #expect(wrong?.sentence(.french).contains("km du territoire") == true)
        try folder.write("plan.geojson", feature)
        #expect(try PolygonSelection.communes(inside: file, crs: "2154", of: workspace.loaded) == degrees)
        let bare = #expect(throws: Failure.self) { try PolygonSelection.communes(inside: file, of: workspace.loaded) }
        #expect(bare?.name == .inputMalformed && bare?.sentence(.french).contains("--crs") == true)
        let unknown = #expect(throws: Failure.self) {
            try PolygonSelection.communes(inside: file, crs: "Lambert", of: workspace.loaded)
        }
        #expect(unknown?.name == .wrongUsage && unknown?.sentence(.french).contains("EPSG:2154") == true)
    }

    @Test("needs outside the union are in no count, whatever overlaps")
    func counted() throws {
        let sample = try TestFolder.sample()
        func needs(_ text: String) throws -> Int {
            try sample.write("zone.geojson", text)
            return try sample.counted(by: "commune") { $0["within"] = [sample.file("zone.geojson")] }
                .reduce(0) { $0 + $1.needs }
        }
        let (one, other) = (Self.polygon(6.7, 47.5, 0.2), Self.polygon(6.8, 47.55, 0.2))
        let collection = #"{"type":"GeometryCollection","geometries":[\#(one),\#(other)]}"#
        let (first, second, both) = (try needs(one), try needs(other), try needs(collection))
        #expect(both >= max(first, second) && both < first + second)
        #expect(try needs(#"{"type":"GeometryCollection","geometries":[\#(one),\#(one)]}"#) == first)
        #expect(try needs(Self.polygon(7.5, 47.0, 0.01)) == 0)
    }
}
