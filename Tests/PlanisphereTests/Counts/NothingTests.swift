import Foundation
import Planisphere
import Testing

@Suite("Zero, not heard and missing are three different things")
struct NothingTests {
    /// Belfort is heard on mobility, Delle on another subject, Abbévillers has no population, and of the rest nobody
    /// has heard.
    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        let territory = folder.file("territoire")
        try FileManager.default.copyItem(atPath: Checkout.path("GeoData/territory"), toPath: territory)
        let communes = try Checkout.text("GeoData/territory/communes.csv").split(separator: "\n").map { line in
            var cells = line.split(separator: ",", omittingEmptySubsequences: false)
            if cells.first == "25004", cells.count > 5 { cells[5] = "" }
            return cells.joined(separator: ",")
        }
        try folder.write("territoire/communes.csv", communes.joined(separator: "\n") + "\n")
        let needs = try folder.write(
            "x.csv", "texte;lieu;thème\nUn bus;Belfort;mobilité\nUn banc;Delle;tourisme\nUn car;Abbévillers;mobilité\n")
        _ = try ImportNeeds.run(
            ImportRequest(files: [.file(needs)]),
            in: WorkspaceRequest(database: folder.database, territoryFolder: territory))
        return folder
    }

    private static let states = ["90010": "value", "90033": "zero", "25004": "missing", "90001": "not-heard"]

    private func request(_ format: String) -> CountRequest {
        var filter = OwnerRequest()
        filter["theme"] = ["mobilite"]
        return CountRequest(by: ["commune"], filter: filter, format: format)
    }

    @Test("in CSV, JSON and GeoJSON by their stable names; a rate only where there is one")
    func states() throws {
        let folder = try folder()
        let csv = try folder.counted(by: "commune") { $0["theme"] = ["mobilite"] }
        let json = try JSONSerialization.jsonObject(
            with: Data(folder.output("j") { try CountNeeds.run(request("json"), in: folder.workspace, to: $0) }))
        let rows = (json as? [String: Any])?["rows"] as? [[String: Any]] ?? []
        let features = try GeoJSONDocument(
            folder.output("g") { try CountNeeds.run(request("geojson"), in: folder.workspace, to: $0) }
        ).features
        for (code, state) in Self.states {
            #expect(csv.first { $0.codes == [code] }?.state == state, "\(code)")
            let row = rows.first { $0["commune"] as? String == code }
            #expect(row?["state"] as? String == state, "\(code)")
            #expect((row?["population"] is NSNull) == (state == "missing"), "\(code)")
            #expect((row?["rate_per_1000"] is NSNull) == (state != "value"), "\(code)")
            let feature = features.first { $0.id == code }
            #expect(feature?.properties["state"] as? String == state, "\(code)")
            #expect((feature?.properties["class"] is NSNull) == (state != "value"), "\(code)")
        }
        #expect(csv.filter { $0.state == "not-heard" }.count == 194)
        #expect(
            Set(features.filter { Self.states[$0.id] != nil }.compactMap { $0.properties["fill"] as? String }).count
                == 4)
    }

    @Test("in the table by words, in both languages")
    func words() throws {
        let folder = try folder()
        let expected: [(Speech, [String: String])] = [
            (.french, ["Delle": "zéro", "Andelnans": "non entendue", "Abbévillers": "donnée absente"]),
            (.english, ["Delle": "zero", "Andelnans": "not heard", "Abbévillers": "no data"]),
        ]
        for (speech, words) in expected {
            let bytes = try folder.output("t") { destination in
                var request = request("table")
                request.speech = speech
                try CountNeeds.run(request, in: folder.workspace, to: destination)
            }
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            for (commune, word) in words {
                #expect(lines.contains { $0.hasPrefix(commune + " ") && $0.contains(word) }, "\(commune): \(word)")
            }
        }
    }

    @Test("a total with an unknown population in it has no rate")
    func epciWithoutPopulation() throws {
        let folder = try folder()
        let rows = try CountDocument(["epci"], in: folder).rows
        let montbeliard = try #require(rows.first(where: { $0.codes == ["200065647"] }))
        #expect(montbeliard.members["population"] is NSNull)
        #expect(montbeliard.members["rate_per_1000"] is NSNull)
        let belfort = try #require(rows.first(where: { $0.codes == ["200069052"] }))
        #expect(belfort.members["population"] as? Int ?? 0 > 90_000)
    }
}
