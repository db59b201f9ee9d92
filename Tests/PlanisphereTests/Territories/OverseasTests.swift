import GeoMath
import GeoTypes
import Geocoding
import NeedsModel
import SpatialStore
import TerritoryFiles
import Testing

@testable import Planisphere

@Suite("Lands overseas, each on its own plane")
struct OverseasTests {
    /// A town hall well inside of its commune, as degrees.
    static let townHalls: [(land: String, plane: OfficialPlane, code: String, place: Coordinate)] = [
        ("974", .reunion, "97411", Coordinate(longitude: 55.4505, latitude: -20.8789)),
        ("974", .reunion, "97418", Coordinate(longitude: 55.5500, latitude: -20.9100)),
        ("976", .mayotte, "97611", Coordinate(longitude: 45.2279, latitude: -12.7806)),
        ("976", .mayotte, "97615", Coordinate(longitude: 45.2830, latitude: -12.7990)),
        ("90", .lambert93, "90052", Coordinate(longitude: 6.8275, latitude: 47.7440)),
    ]

    @Test("a point is found in its commune by the index and by SpatiaLite", arguments: townHalls.indices)
    func point(_ index: Int) throws {
        let (land, plane, code, place) = Self.townHalls[index]
        for lands in [[land], ["974", "976", "90"]] {
            let folder = lands.count == 1 ? try OverseasFiles.build(land) : try OverseasFiles.build("974", "976", "90")
            let workspace = try Workspace(folder.workspace, for: .importing)
            defer { workspace.close() }
            let insee = try #require(InseeCode(code))
            #expect(CommuneLocator(workspace.loaded)?.locate(place) == .inside(insee))
            #expect(try workspace.store.commune(containing: place) == insee)
            #expect(try workspace.store.commune(containing: plane.project(place), on: plane) == insee)
            for other in OfficialPlane.allCases where other != plane {
                #expect(try workspace.store.commune(containing: plane.project(place), on: other) == nil)
            }
        }
    }

    @Test("a point at sea is metres from the coast; one on another land is as far as it is on the Earth")
    func outside() throws {
        let folder = try OverseasFiles.build("974")
        let workspace = try Workspace(folder.workspace, for: .importing)
        defer { workspace.close() }
        let locator = try #require(CommuneLocator(workspace.loaded))
        let atSea = locator.locate(Coordinate(longitude: 55.45, latitude: -20.86))
        guard case .outside(let nearest, let metres) = atSea else {
            Issue.record("\(atSea)")
            return
        }
        #expect(nearest.rawValue == "97411")
        // 0.005° of latitude, and the coast slopes a little.
        #expect(metres > 500 && metres < 560)
        guard case .outside(_, let far) = locator.locate(Coordinate(longitude: 6.86, latitude: 47.64)) else {
            Issue.record("Belfort is in Réunion")
            return
        }
        #expect(far > 8_500_000 && far < 9_500_000)
        #expect(try workspace.store.commune(containing: Coordinate(longitude: 6.86, latitude: 47.64)) == nil)
        #expect(try workspace.store.commune(containing: Coordinate(longitude: 0, latitude: 0)) == nil)
    }

    @Test("communes are adjacent on their land, and near in metres on the ellipsoid")
    func relations() throws {
        let folder = try OverseasFiles.build("974", "976", "90")
        let workspace = try Workspace(folder.workspace, for: .importing)
        defer { workspace.close() }
        func neighbours(_ code: String) throws -> [String] {
            try workspace.store.communes(adjacentTo: #require(InseeCode(code))).map(\.rawValue)
        }
        #expect(try neighbours("97411") == ["97408", "97418"])
        #expect(try neighbours("97611") == ["97610"])
        #expect(try neighbours("97608") == ["97615"])
        #expect(try neighbours("90052") == ["90065"])
        let centres = Dictionary(
            uniqueKeysWithValues: workspace.territory.communes.map { ($0.code.rawValue, $0.centre) })
        let (one, other) = (try #require(centres["97411"]), try #require(centres["97418"]))
        let metres = Geodesic.distance(one, other)
        #expect(metres > 5_000 && metres < 12_000)
        let nearer = try workspace.store.communes(centredIn: .near(one, radius: metres - 1)).map(\.rawValue)
        let farther = try workspace.store.communes(centredIn: .near(one, radius: metres + 1)).map(\.rawValue)
        #expect(!nearer.contains("97418") && farther.contains("97418"))
    }

    @Test(
        "needs with coordinates are counted, drawn and exported there",
        arguments: [("974", "UTM 40S"), ("976", "UTM 38S")])
    func whole(_ land: String, _ plane: String) throws {
        let folder = try OverseasFiles.build(land)
        let (code, place) = land == "974" ? ("97411", "-20.8789;55.4505") : ("97611", "-12.7806;45.2279")
        let needs = try folder.write("x.csv", "texte;latitude;longitude\nUn bus;\(place)\nUn banc;\(place)\n")
        _ = try ImportNeeds.run(ImportRequest(files: [.file(needs)]), in: folder.workspace)
        #expect(try folder.counted(by: "commune").first { $0.codes == [code] }?.needs == 2)
        let map = String(
            decoding: try folder.output("carte.svg") {
                try DrawMap.run(MapRequest(kind: "choropleth"), in: folder.workspace, to: $0)
            }, as: UTF8.self)
        #expect(map.contains(plane))
        #expect(!map.contains("outre-mer"))
        let communes = try GeoJSONDocument(folder.export("communes")).features.filter { $0.geometryType != nil }
        #expect(communes.count == (land == "974" ? 3 : 4))
    }

    @Test("a territory overseas is sound, and its folder says its plane")
    func folder() throws {
        let folder = try OverseasFiles.build("974")
        #expect(try CheckTerritory.run(TerritoryRequest(folder: folder.file("t"))).outcome == .done)
        #expect(try TerritoryFolder.read(path: folder.file("t")).coverage.usedPlanes == [.reunion])
    }
}
