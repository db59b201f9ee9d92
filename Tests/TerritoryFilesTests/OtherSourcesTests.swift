import ByteStreams
import Foundation
import GeoMath
import GeoTypes
import NeedsModel
import Testing

@testable import TerritoryFiles

@Suite("Building a territory from files as offices give them")
struct OtherSourcesTests {
    private static let communes = """
        insee,name,dept,epci_siren,population,lon,lat
        90001,Ouest,90,200000001,30,6.805,47.605
        90002,Est,90,200000002,40,6.815,47.605

        """

    /// Two squares of about a kilometre, in degrees, written by `vertex`.
    private static func contours(crs: String = "", _ vertex: (Coordinate) throws -> (Double, Double)) rethrows -> String
    {
        let features = try [("90001", 6.80), ("90002", 6.81)].map { code, west in
            let corners = [(0.0, 0.0), (0.01, 0), (0.01, 0.01), (0, 0.01), (0, 0)]
            let ring = try corners.map { corner in
                let (x, y) = try vertex(Coordinate(longitude: west + corner.0, latitude: 47.6 + corner.1))
                return "[\(x),\(y)]"
            }
            return #"{"type":"Feature","properties":{"code":"\#(code)"},"geometry":{"type":"Polygon","coordinates":[["#
                + ring.joined(separator: ",") + "]]}}"
        }
        return #"{"type":"FeatureCollection",\#(crs)"features":[\#(features.joined(separator: ","))]}"#
    }

    private func build(
        contours: String, communes: String = communes,
        _ change: (inout TerritorySources, String) throws -> Void = { _, _ in }
    ) throws -> (territory: LoadedTerritory, report: BuildReport) {
        try TestFolders.withTemporary { folder in
            try TestFolders.write(communes, to: folder + "/communes.csv")
            try TestFolders.write(contours, to: folder + "/contours.geojson")
            var sources = TerritorySources(
                communes: folder + "/communes.csv", contours: folder + "/contours.geojson",
                memberships: folder + "/communes.csv")
            try change(&sources, folder)
            return try TerritoryBuilder.build(sources, toleranceMetres: 10)
        }
    }

    @Test("contours in Lambert-93, CC48 or LV95 give the territory that degrees give", arguments: [2154, 3948, 2056])
    func planes(epsg: Int) throws {
        let degrees = try build(contours: Self.contours { ($0.longitude, $0.latitude) }).territory
        let system = try CoordinateReferenceSystem(epsg: epsg)
        let crs = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::\#(epsg)"}},"#
        for member in [crs, ""] {
            let text = try Self.contours(crs: member) { place in
                let position = try system.position(place)
                return (position.x, position.y)
            }
            let built = try build(contours: text) { sources, _ in if member.isEmpty { sources.crs = "EPSG:\(epsg)" } }
            // The Swiss plane goes back to degrees within some decimetres, and vertices are whole metres.
            for area in 0..<2 {
                let (one, other) = (
                    degrees.coverage.multiPolygon(of: area), built.territory.coverage.multiPolygon(of: area)
                )
                #expect(abs(Planar.area(of: one) - Planar.area(of: other)) < 4_000)
                #expect(epsg == 2056 || one == other)
            }
        }
    }

    @Test("exchanged axes are refused with their distance from the centre of the table, and from the land without one")
    func swapped() throws {
        let text = Self.contours { ($0.latitude, $0.longitude) }
        let bare = Self.communes.split(separator: "\n").map { line in
            line.split(separator: ",").prefix(5).joined(separator: ",") + "\n"
        }.joined()
        for communes in [Self.communes, bare] {
            do {
                _ = try build(contours: text, communes: communes)
                Issue.record("exchanged axes were drawn")
            } catch TerritoryError.contourElsewhere(_, let code, let distance, let epsg) {
                #expect(code.rawValue == "90001" && epsg == 4326)
                #expect(distance.isSwapped && distance.kilometres > 4_000)
            }
        }
        do {
            _ = try build(contours: Self.contours { ($0.longitude * 100_000, $0.latitude * 100_000) })
            Issue.record("metres were drawn as degrees")
        } catch TerritoryError.notDegrees(let file, _, _) {
            #expect(file.hasSuffix("contours.geojson"))
        }
        #expect(throws: TerritoryError.self) {
            try build(contours: Self.contours { ($0.longitude, $0.latitude) }) { sources, _ in
                sources.crs = "Lambert"
            }
        }
    }

    @Test("EPCI have the names of their file, and postal codes and delivery names come from La Poste's")
    func names() throws {
        let (loaded, report) = try build(contours: Self.contours { ($0.longitude, $0.latitude) }) { sources, folder in
            try TestFolders.write(
                "siren,name,kind\n200000001,CC de l’Ouest,CC\n200000002,CA de l’Est,CA\n200000003,Ailleurs,CC\n",
                to: folder + "/epci.csv")
            try TestFolders.write(
                """
                insee,postal_code,delivery_name,old_name
                90001,90100,OUEST,
                90001,90110,OUEST,SAINT JEAN SUR ROUTE
                90003,90120,CENTRE,CENTRE
                90002,90200,EST,EST
                75056,75001,PARIS,

                """, to: folder + "/postal.csv")
            try TestFolders.write(
                "old_insee,old_name,current_insee,kind,date\n90003,Centre,90002,merged,2024-01-01\n",
                to: folder + "/former.csv")
            sources.epciNames = folder + "/epci.csv"
            sources.postalCodes = folder + "/postal.csv"
            sources.formerCommunes = folder + "/former.csv"
        }
        #expect(loaded.territory.epcis.map(\.name) == ["CC de l’Ouest", "CA de l’Est"])
        #expect(loaded.territory.communes.map(\.postalCodes) == [["90100", "90110"], ["90200", "90120"]])
        #expect(loaded.places.map(\.name) == ["Saint Jean sur Route"])
        #expect(loaded.places.first?.commune.rawValue == "90001")
        let unnamed = report.findings.filter { if case .epciWithoutName = $0 { true } else { false } }
        #expect(unnamed.isEmpty)
    }

    @Test("compressed tables and contours give the same bytes, and the digests of the compressed files")
    func compressed() throws {
        let plain = try build(contours: Self.contours { ($0.longitude, $0.latitude) })
        let packed = try build(contours: Self.contours { ($0.longitude, $0.latitude) }) { sources, folder in
            for file in ["communes.csv", "contours.geojson"] {
                let gzip = Process()
                gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
                gzip.arguments = ["gzip", "-n", folder + "/" + file]
                try gzip.run()
                gzip.waitUntilExit()
            }
            sources.communes += ".gz"
            sources.contours += ".gz"
            sources.memberships += ".gz"
        }
        for (file, bytes) in TerritoryFolder.files(of: plain.territory) {
            #expect(TerritoryFolder.files(of: packed.territory).first { $0.0 == file }?.1 == bytes)
        }
        #expect(packed.report.inputs.count == plain.report.inputs.count)
        #expect(packed.report.inputs.map(\.sha256) != plain.report.inputs.map(\.sha256))
    }

    @Test("a compressed file that is damaged is refused by name")
    func damaged() throws {
        do {
            _ = try build(contours: "") { sources, _ in
                try Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2]).write(
                    to: URL(fileURLWithPath: sources.contours))
            }
            Issue.record("a damaged file was read")
        } catch TerritoryError.unreadable(let file, .badCompression(let path)) {
            #expect(file == path && file.hasSuffix("contours.geojson"))
        }
    }
}
