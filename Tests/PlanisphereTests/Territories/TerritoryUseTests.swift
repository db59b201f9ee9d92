import Foundation
import Planisphere
import Testing

@Suite("Territories as a person handles them")
struct TerritoryUseTests {
    /// Two square communes of two EPCI, side by side near Paris, and a third without EPCI chosen.
    private static let communes = """
        insee,name,dept,epci_siren,postal_codes,population
        91001,Ouest,91,200000001,91000,1000
        91002,Est,91,200000001,91000,2000
        91003,Loin,91,200000002,91100,500

        """

    private static let contours: String = {
        let squares = [("91001", 2.30), ("91002", 2.34), ("91003", 2.38)].map { code, west in
            let east = ((west + 0.04) * 100).rounded() / 100
            return """
                {"type":"Feature","properties":{"code":"\(code)"},"geometry":{"type":"Polygon","coordinates":\
                [[[\(west),48.6],[\(east),48.6],[\(east),48.63],[\(west),48.63],[\(west),48.6]]]}}
                """
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[\(squares.joined(separator: ","))]}"
    }()

    private func request(_ folder: TestFolder, epcis: [String] = []) throws -> TerritoryBuildRequest {
        let communes = try folder.write("communes.csv", Self.communes)
        return TerritoryBuildRequest(
            communes: communes, contours: try folder.write("contours.geojson", Self.contours), memberships: communes,
            epcis: epcis, folder: folder.file("t"))
    }

    @Test("a folder is built, passes its check, and needs are imported, counted and exported with it")
    func whole() throws {
        let folder = try TestFolder()
        let report = try BuildTerritory.run(request(folder)).text
        #expect(report.contains(folder.file("t")))
        #expect(try CheckTerritory.run(TerritoryRequest(folder: folder.file("t"))).outcome == .done)
        let needs = try folder.write("x.csv", "texte;lieu\nUn banc;Ouest\nUn bus;91002\nUn car;Belfort\n")
        _ = try ImportNeeds.run(
            ImportRequest(files: [.file(needs)]),
            in: WorkspaceRequest(database: folder.database, territoryFolder: folder.file("t")))
        let rows = try folder.counted(by: "commune")
        #expect(rows.first { $0.codes == ["91001"] }?.needs == 1)
        #expect(rows.first { $0.codes == ["91002"] }?.needs == 1)
        #expect(rows.first { $0.codes == ["91003"] }?.state == "not-heard")
        #expect(try GeoJSONDocument(folder.export("communes")).features.filter { $0.geometryType != nil }.count == 3)
    }

    @Test("EPCI are chosen by SIREN, and what is no SIREN is refused before anything is read")
    func chosen() throws {
        let folder = try TestFolder()
        _ = try BuildTerritory.run(request(folder, epcis: ["200000001"]))
        let shown = try CheckTerritory.show(
            TerritoryRequest(folder: folder.file("t"), format: "json", speech: .english)
        ).text
        let members = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any] ?? [:]
        #expect(members["communes"] as? Int == 2)
        #expect(members["population"] as? Int == 3000)
        let failure = #expect(throws: Failure.self) {
            try BuildTerritory.run(
                TerritoryBuildRequest(
                    communes: "absent", contours: "absent", memberships: "absent", epcis: ["Belfort"],
                    folder: folder.file("u")))
        }
        #expect(failure?.name == .wrongUsage)
        #expect(!folder.exists("u"))
    }

    @Test("an existing territory is kept unless replacing it was asked for")
    func existing() throws {
        let folder = try TestFolder()
        var request = try request(folder)
        _ = try BuildTerritory.run(request)
        let before = try folder.bytes("t/communes.csv")
        let failure = #expect(throws: Failure.self) { try BuildTerritory.run(request) }
        #expect(failure?.name == .outputExists)
        request.overwrites = true
        _ = try BuildTerritory.run(request)
        #expect(try folder.bytes("t/communes.csv") == before)
    }

    @Test("a tolerance out of range, files that are not there, and files that are something else are refused by name")
    func refused() throws {
        let folder = try TestFolder()
        var tolerance = try request(folder)
        tolerance.tolerance = -1
        #expect(throws: Failure.self) { try BuildTerritory.run(tolerance) }
        var absent = try request(folder)
        absent.contours = folder.file("absent.geojson")
        let failure = #expect(throws: Failure.self) { try BuildTerritory.run(absent) }
        #expect(failure?.sentence(.french).contains("absent.geojson") == true)
        #expect(failure?.name.failureClass == .input)
        var swapped = try request(folder)
        swapped.contours = swapped.communes
        let other = #expect(throws: Failure.self) { try BuildTerritory.run(swapped) }
        #expect(other?.sentence(.french).contains("communes.csv") == true)
        #expect(!folder.exists("t"))
    }

    @Test("the embedded territory is sound and shown with its five EPCI, in both languages")
    func embedded() throws {
        for speech in [Speech.french, .english] {
            let answer = try CheckTerritory.run(TerritoryRequest(speech: speech))
            #expect(answer.outcome == .done)
            #expect(try !answer.text.contains("✗"))
            let shown = try CheckTerritory.show(TerritoryRequest(speech: speech)).text
            for name in ["Grand Belfort", "Pays de Montbéliard", "Sud Territoire", "Vosges du Sud", "Héricourt"] {
                #expect(shown.contains(name), "\(name)")
            }
        }
        #expect(try CheckTerritory.show(TerritoryRequest(speech: .english)).text.contains("299,"))
    }

    @Test("a broken figure in a folder is said with its file and line")
    func broken() throws {
        let folder = try TestFolder()
        _ = try BuildTerritory.run(request(folder))
        let text = try folder.text("t/communes.csv")
        try folder.write("t/communes.csv", text.split(separator: "2000").joined(separator: "beaucoup"))
        let failure = #expect(throws: Failure.self) {
            try CheckTerritory.run(TerritoryRequest(folder: folder.file("t")))
        }
        #expect(failure?.name == .territoryInvalid)
        #expect(failure?.sentence(.french).contains("communes.csv") == true)
        #expect(failure?.sentence(.french).contains("beaucoup") == true)
    }
}
