import GeoTypes
import Importing
import NeedsModel
import Testing

@Suite("Cells with coordinates")
struct CoordinateCellTests {
    @Test(
        "a column of points takes what a place that is a point takes",
        arguments: [
            "47.5°N 6.25°E", "47°30'00\"N 6°15'00\"E", "lat=47.5 lon=6.25", "6.25|47.5", "6.25°E, 47.5°N", "47,5,6,25",
        ])
    func points(_ text: String) throws {
        #expect(
            try CellTests.need("coordonnées", text)?.concerns?.coordinate == Coordinate(longitude: 6.25, latitude: 47.5)
        )
    }

    @Test("overseas, the order is told by where France lies")
    func overseas() throws {
        let point = Coordinate(longitude: 55.45, latitude: -20.88)
        for text in ["-20.88, 55.45", "55.45, -20.88"] {
            #expect(try CellTests.need("coordonnées", text)?.concerns?.coordinate == point)
        }
    }

    @Test("columns of their own take degrees and hemispheres")
    func columns() throws {
        let imported = try Imported("texte;lieu;lat;lon\na;b;47°30'N;6,25° E\na;b;47.5 E;6.25\n")
        #expect(imported.needs.map(\.concerns?.coordinate) == [Coordinate(longitude: 6.25, latitude: 47.5), nil])
        #expect(imported.warnings.last == [.pointLeftOut(.unreadable, "47.5 E")])
    }

    @Test("two whole numbers are no point", arguments: ["90 000", "6,86"])
    func whole(_ text: String) throws {
        #expect(try CellTests.need("coordonnées", text)?.concerns == WrittenPlace("Delle"))
    }
}
