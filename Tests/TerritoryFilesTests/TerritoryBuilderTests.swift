import GeoMath
import GeoTypes
import NeedsModel
import Testing

@testable import TerritoryFiles

@Suite("Building a territory")
struct TerritoryBuilderTests {
    private let communes = """
        insee,name,dept,epci_siren,postal_code,population
        70001,Nord,70,200000001,70000,120
        90001,Ouest,90,200000001,90000,30
        90002,Est,90,200000002,90000,

        """

    /// Squares of about a kilometre, side by side from west to east.
    private func square(_ code: String, _ name: String, _ place: Int) -> String {
        let (west, east) = (6.8 + Double(place) * 0.01, 6.81 + Double(place) * 0.01)
        return """
            {"type":"Feature","properties":{"code":"\(code)","nom":"\(name)"},\
            "geometry":{"type":"Polygon","coordinates":\
            [[[\(west),47.6],[\(west),47.61],[\(east),47.61],[\(east),47.6],[\(west),47.6]]]}}
            """
    }

    private func build(
        contours: [String], communes: String? = nil, former: String? = nil, epcis: [String]? = nil
    ) throws -> (territory: LoadedTerritory, report: BuildReport) {
        try TestFolders.withTemporary { folder in
            try TestFolders.write(communes ?? self.communes, to: folder + "/communes.csv")
            try TestFolders.write(
                "{\"type\":\"FeatureCollection\",\"features\":[\(contours.joined(separator: ","))]}",
                to: folder + "/contours.geojson")
            if let former { try TestFolders.write(former, to: folder + "/former.csv") }
            return try TerritoryBuilder.build(
                TerritorySources(
                    communes: folder + "/communes.csv", contours: folder + "/contours.geojson",
                    memberships: folder + "/communes.csv", formerCommunes: former.map { _ in folder + "/former.csv" },
                    epcis: epcis?.compactMap { SirenCode($0) }), toleranceMetres: 25)
        }
    }

    @Test("contours in any order meet their communes, clockwise or not")
    func order() throws {
        let (loaded, report) = try build(contours: [
            square("90002", "Est", 1), square("90001", "Ouest", 0), square("70001", "Nord", 2),
        ])
        #expect(loaded.territory.communes.map(\.code.rawValue) == ["70001", "90001", "90002"])
        #expect(loaded.coverage.neighbours().map { [$0.first, $0.second] } == [[0, 2], [1, 2]])
        #expect(TerritoryCheck.report(on: loaded).isSound)
        #expect(report.inputs.count == 2)
        #expect(report.findings.count == 2)
        let isUnnamed = report.findings.allSatisfy { if case .epciWithoutName = $0 { true } else { false } }
        #expect(isUnnamed)
        #expect(loaded.territory.departments.map(\.name) == ["Haute-Saône", "Territoire de Belfort"])
    }

    @Test("a list of EPCI picks its communes; one that nobody belongs to is said")
    func epcis() throws {
        let contours = [square("90002", "Est", 1), square("90001", "Ouest", 0), square("70001", "Nord", 2)]
        let (loaded, report) = try build(contours: contours, epcis: ["200000002", "200000009"])
        #expect(loaded.territory.communes.map(\.code.rawValue) == ["90002"])
        #expect(report.findings.contains(.unknownEPCI(try #require(SirenCode("200000009")))))
        #expect(throws: TerritoryError.self) { try build(contours: contours, epcis: ["200000009"]) }
    }

    @Test("a commune merged since is dissolved into today's when the former file says so")
    func merged() throws {
        let former = "old_insee,old_name,current_insee,kind,date\n90003,Centre,90002,merged,2024-01-01\n"
        let contours = [
            square("90002", "Est", 1), square("90001", "Ouest", 0), square("70001", "Nord", 3),
            square("90003", "Centre", 2),
        ]
        let (loaded, report) = try build(contours: contours, former: former)
        let (old, new) = (try #require(InseeCode("90003")), try #require(InseeCode("90002")))
        #expect(report.findings.contains(.contourOfFormerCommune(old, name: "Centre", current: new)))
        #expect(loaded.coverage.multiPolygon(of: 2).polygons.count == 1)
        #expect((loaded.territory.communes[2].areaHectares ?? 0) > 160)
        #expect(loaded.formerCommunes.map(\.code) == [old])
        let without = try build(contours: contours).report
        #expect(without.findings.contains(.unknownContour(old, name: "Centre")))
    }

    @Test("what is missing, misnamed or broken is said and left out")
    func findings() throws {
        let (loaded, report) = try build(contours: [
            square("90001", "Autre", 0), square("70001", "Nord", 2),
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}",
        ])
        #expect(loaded.territory.communes.count == 2)
        let (west, east) = (try #require(InseeCode("90001")), try #require(InseeCode("90002")))
        #expect(report.findings.contains(.nameDiffers(west, commune: "Ouest", contour: "Autre")))
        #expect(report.findings.contains(.communeWithoutContour(east, name: "Est")))
        #expect(report.findings.contains(.badFeature(3, .noCode)))
    }

    @Test("a code of wrong form, a double row and a missing file stop the build")
    func stops() throws {
        let contours = [square("90001", "Ouest", 0)]
        #expect(throws: TerritoryError.self) {
            try build(contours: contours, communes: communes.replacingFirst("90002", with: "9000Z"))
        }
        #expect(throws: TerritoryError.self) {
            try build(contours: contours, communes: communes.replacingFirst("90002", with: "90001"))
        }
        #expect(throws: TerritoryError.missingFile(file: "/nowhere.csv")) {
            try TerritoryBuilder.build(
                TerritorySources(communes: "/nowhere.csv", contours: "/nowhere", memberships: "/nowhere.csv"),
                toleranceMetres: 25)
        }
    }
}
