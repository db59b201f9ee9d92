import GeoTypes
import Importing
import NeedsModel
import Testing
import Wording

@Suite("Columns x and y")
struct GridTests {
    /// Around the pole.
    private static let home = BoundingBox(west: 6.5, south: 47.3, east: 7.2, north: 47.9)

    private func imported(_ text: String, epsg: Int? = nil, home: BoundingBox? = home) throws -> Imported {
        try Imported(text, epsg: epsg, home: home)
    }

    private func isBelfort(_ coordinate: Coordinate?) -> Bool {
        guard let coordinate else { return false }
        return abs(coordinate.longitude - 6.86) < 1e-4 && abs(coordinate.latitude - 47.64) < 1e-4
    }

    /// The same place of Belfort, by PROJ (cs2cs).
    static let rows = [
        ("Lambert-93", "989717.14", "6733706.67"), ("CC47", "1989928.06", "6278292.91"),
        ("CC48", "1989911.99", "7167234.91"), ("LV95", "2556517.66", "1276754.91"), ("degrees", "6.86", "47.64"),
    ]

    @Test("Lambert-93, the conformal zones, LV95 and degrees are told by their ranges", arguments: rows)
    func ranges(_ name: String, _ x: String, _ y: String) throws {
        for (east, north) in [("x", "y"), ("X_L93", "Y_L93"), ("coord_x", "coord_y"), ("E", "N")] {
            let imported = try imported("texte;\(east);\(north)\nun bus;\(x);\(y)\n")
            #expect(isBelfort(imported.needs.first?.concerns?.coordinate), "\(name) \(east)")
        }
    }

    @Test("a named system is taken at its word, decimal commas and spaces included")
    func named() throws {
        let imported = try imported("texte;x;y\nun bus;989 717,14;6 733 706,67\n", epsg: 2154)
        #expect(isBelfort(imported.needs.first?.concerns?.coordinate))
    }

    /// The faults of the points that were left out.
    private func faults(_ imported: Imported) -> [PointFault] {
        imported.warnings.joined().compactMap { if case .pointLeftOut(let fault, _) = $0 { fault } else { nil } }
    }

    @Test("exchanged axes cost the point and are told with their distance, in metres and in degrees")
    func swapped() throws {
        for row in ["texte;x;y\nun bus;6733706;989717\n", "texte;latitude;longitude\nun bus;6,86;47,64\n"] {
            let imported = try imported(row)
            #expect(imported.needs.count == 1 && imported.needs.first?.concerns == nil)
            guard case .swapped(let kilometres)? = faults(imported).first else {
                Issue.record("\(imported.warnings)")
                continue
            }
            #expect(kilometres > 1_000)
            #expect(imported.warnings.first?.first?.sentence(.french).contains("km du territoire") == true)
        }
    }

    @Test("another system than the one named, and numbers of no system, cost the point; Brest is only far")
    func leftOut() throws {
        let wrong = try imported("texte;x;y\nun bus;989717;6733706\n", epsg: 3942)
        guard case .far? = faults(wrong).first else {
            Issue.record("\(wrong.warnings)")
            return
        }
        #expect(faults(try imported("texte;x;y\nun bus;12;400000\n")) == [.unknownGrid])
        #expect(faults(try imported("texte;x;y\nun bus;989717;\n")) == [.half])
        #expect(faults(try imported("texte;x;y\nun bus;145000;6837000\n")).isEmpty)
    }

    @Test("degrees in columns of their own win over x and y; x without y is something else")
    func beside() throws {
        let both = try imported("texte;lat;lon;x;y\nun bus;47,64;6,86;1;2\n")
        #expect(isBelfort(both.needs.first?.concerns?.coordinate))
        let alone = try imported("texte;lieu;x\nun bus;Delle;12\n")
        #expect(alone.needs.first?.concerns?.coordinate == nil)
        #expect(alone.file.columnMap?.unknown == ["x"])
        let number = try imported("n;texte;lieu\n7;un bus;Delle\n")
        #expect(number.needs.first?.sourceID == "7")
    }

    @Test("points of Réunion in the plane of Réunion are known there")
    func overseas() throws {
        let home = BoundingBox(west: 55.2, south: -21.4, east: 55.9, north: -20.8)
        let imported = try imported("texte;x;y\nun bus;338500;7691000\n", home: home)
        let place = try #require(imported.needs.first?.concerns?.coordinate)
        #expect(home.contains(place))
    }

    @Test("GeoJSON in the system of its crs member, or in a named one, is placed in degrees")
    func features() throws {
        let feature =
            #"{"type":"Feature","properties":{"texte":"un bus"},"geometry":{"type":"Point","coordinates":[989717.14,6733706.67]}}"#
        let crs = #""crs":{"type":"name","properties":{"name":"EPSG:2154"}},"#
        let old = try imported(#"{"type":"FeatureCollection",\#(crs)"features":[\#(feature)]}"#)
        #expect(isBelfort(old.needs.first?.concerns?.coordinate))
        let named = try imported(feature, epsg: 2154)
        #expect(isBelfort(named.needs.first?.concerns?.coordinate))
        let unsaid = try imported(feature)
        #expect(unsaid.needs.map(\.concerns) == [nil] && faults(unsaid) == [.outOfRange])
    }
}
