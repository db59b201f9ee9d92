import Foundation
import GeoTypes
import NeedsModel
import TestSupport
import Testing
import Wording

@testable import Planisphere

/// The same request through every verb and format: the same totals, the same states, the same words.
@Suite("Every filter through every door")
struct EveryDoorTests {
    /// A value of each parameter that the mixed collection has needs for, and pairs of them.
    static let requests: [[String: [String]]] = [
        [:], ["theme": ["mobilite"]], ["theme": ["mobilite", "sante-d-avenir"]], ["kind": ["reve"]],
        ["commune": ["90010"]], ["commune": ["25004", "25008", "25011"]], ["epci": ["CCST"]],
        ["epci": ["CCST", "PMA"]],
        ["department": ["25"]], ["within": ["Pays d'Héricourt"]], ["within": ["tout le pôle"]],
        ["near": ["Montbéliard"], "radius": ["12km"]], ["bbox": ["6.6,47.3,6.9,47.6"]], ["adjacent-to": ["25013"]],
        ["since": ["2022-02-10"]], ["until": ["2022-03-01"]], ["text": ["numéro 1", "numéro 2"]],
        ["workshop": ["atelier 1"]], ["place": ["lives"]], ["place": ["heard"], "epci": ["PMA"]],
        ["epci": ["CCST"], "department": ["25"]], ["epci": ["CCPH"], "department": ["70"], "theme": ["mobilite"]],
        ["since": ["2022-02-01"], "until": ["2022-02-28"], "epci": ["PMA"], "kind": ["besoin"]],
        ["place": ["lives"], "near": ["Montbéliard"], "radius": ["20 km"], "workshop": ["atelier 2"]],
    ]

    private static func request(_ values: [String: [String]]) -> OwnerRequest {
        var request = OwnerRequest()
        for (name, given) in values { request[name] = given }
        return request
    }

    @Test("every parameter of the owner's filter is walked here, but the one that every door refuses")
    func complete() {
        let walked = Set(Self.requests.flatMap(\.keys))
        #expect(walked == Set(OwnerRequest.parameters.map(\.name)).subtracting(["audience"]))
    }

    /// The figures of areas by code: needs (nil where there is no figure) and state.
    private struct Figures: Equatable {
        var needs: Int?
        var state: String
        var rate: Double?
    }

    private static func csv(_ bytes: [UInt8], _ dimension: String) -> [String: Figures] {
        let records = PlainTable(String(decoding: bytes, as: UTF8.self)).records.filter { record in
            !["commune", "epci", "department", "pole", "outside", "none"].contains(record[dimension] ?? "")
        }
        return Dictionary(
            records.map { record in
                (
                    record[dimension] ?? "",
                    Figures(
                        needs: record["needs"].flatMap { Int($0) }, state: record["state"] ?? "",
                        rate: record["rate_per_1000"].flatMap { Double($0) })
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    private static func members(_ list: [[String: Any]], _ key: String) -> [String: Figures] {
        Dictionary(
            list.compactMap { row in
                (row[key] as? String).map { code in
                    (
                        code,
                        Figures(
                            needs: row["needs"] as? Int, state: row["state"] as? String ?? "",
                            rate: row["rate_per_1000"] as? Double)
                    )
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test("counts, exports and maps agree number by number", arguments: requests.indices)
    func agree(_ index: Int) throws {
        let folder = try Mixed.folder.get()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let filter = Self.request(Self.requests[index])
        func count(_ by: String, _ format: String) throws -> [UInt8] {
            try CountNeeds.run(CountRequest(by: [by], filter: filter, format: format), in: workspace).bytes()
        }
        func object(_ bytes: [UInt8]) throws -> [String: Any] {
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
        }
        var totals: Set<Int> = []
        for (dimension, layer) in [("commune", "communes"), ("epci", "epci"), ("department", "departments")] {
            let table = Self.csv(try count(dimension, "csv"), dimension)
            let document = try object(count(dimension, "json"))
            let rows = Self.members(document["rows"] as? [[String: Any]] ?? [], dimension).filter {
                table[$0.key] != nil
            }
            #expect(rows == table, "\(dimension) json")
            totals.insert(document["needs"] as? Int ?? -1)
            for bytes in [
                try count(dimension, "geojson"),
                try ExportData.run(ExportRequest(layer: layer, filter: filter), in: workspace).bytes(),
            ] {
                let collection = try object(bytes)
                let features = (collection["features"] as? [[String: Any]] ?? [])
                    .compactMap { $0["properties"] as? [String: Any] }
                #expect(Self.members(features, "code") == table, "\(dimension) geojson")
                totals.insert(collection["needs"] as? Int ?? -1)
                #expect(collection["filters"] as? [String] == document["filters"] as? [String])
            }
            let exported = try ExportData.run(
                ExportRequest(layer: layer, format: "csv", filter: filter), in: workspace
            ).bytes()
            #expect(Self.csv(exported, dimension) == table, "\(dimension) export csv")
            // A rate exactly where there is a value, and no figure at all outside of the selection.
            for (code, figures) in table {
                #expect((figures.rate != nil) == (figures.state == "value"), "\(code)")
                #expect((figures.needs == nil) == (figures.state == "not-selected"), "\(code)")
            }
        }
        let needs = try ExportData.run(
            ExportRequest(layer: "needs", format: "csv", filter: filter), in: workspace
        ).bytes()
        totals.insert(PlainTable(String(decoding: needs, as: UTF8.self)).records.count)
        #expect(totals.count == 1, "\(totals)")
        try map(filter, Self.csv(count("commune", "csv"), "commune"), totals.first ?? -1, workspace)
        try regions(filter, Self.csv(count("epci", "csv"), "epci"), workspace)
        try grouped(needs, Self.csv(count("epci", "csv"), "epci"))
    }

    /// The map of the EPCI draws each state as often as the table says it.
    private func regions(_ filter: OwnerRequest, _ areas: [String: Figures], _ workspace: Workspace) throws {
        let request = MapRequest(kind: "choropleth", by: "epci", filter: filter)
        let drawn = DrawnMap(try DrawMap.run(request, in: workspace).bytes())
        for state in ["zero", "not-heard", "missing", "not-selected"] {
            #expect(drawn.paths[state] ?? 0 == areas.values.count { $0.state == state }, "\(state)")
        }
    }

    @Test("an EPCI that was heard as a whole is at zero in the table, the file and the map")
    func heardAsAWhole() throws {
        let folder = try TestFolder.empty()
        let path = try folder.write("a.csv", "texte,lieu,theme\nUn médecin,Sud Territoire,sante-d-avenir\n")
        let workspace = try Workspace(folder.workspace, for: .importing)
        defer { workspace.close() }
        _ = try ImportNeeds.run(ImportRequest(files: [.file(path)]), in: workspace).bytes()
        let filter = Self.request(["theme": ["mobilite"]])
        let table = try CountNeeds.run(CountRequest(by: ["epci"], filter: filter, format: "csv"), in: workspace).bytes()
        let areas = Self.csv(table, "epci")
        #expect(areas.values.count { $0.state == "zero" } == 1)
        #expect(areas.values.count { $0.state == "not-heard" } == 4)
        try regions(filter, areas, workspace)
    }

    @Test("no area is printed with a rate that belongs to another class", arguments: requests.indices)
    func classed(_ index: Int) throws {
        let workspace = try Workspace(try Mixed.folder.get().workspace)
        defer { workspace.close() }
        for unit in ["commune", "epci"] {
            let request = MapRequest(kind: "choropleth", by: unit, filter: Self.request(Self.requests[index]))
            let order = try MapOrder(request, workspace)
            let choropleth = try ChoroplethRequest(order)
            let data = try ChoroplethData(order)
            let figures = MapFigures(data, unit: choropleth.unit)
            let words = ChoroplethWords(
                request: choropleth, data: data, figures: figures, classes: try MapClasses(figures, choropleth))
            for rate in figures.rates {
                let places = words.places(for: rate, atLeast: words.areaDecimals)
                let printed = try #require(Double(String(format: "%.\(places)f", rate)))
                for limit in words.classes.limits { #expect((printed >= limit) == (rate >= limit), "\(rate) \(limit)") }
            }
        }
    }

    @Test("silence in a period is said of the period, in the file as on the map")
    func silentPeriod() throws {
        let workspace = try Workspace(try Mixed.folder.get().workspace)
        defer { workspace.close() }
        let filter = Self.request(["since": ["2022-03-01"]])
        let file = try ExportData.run(ExportRequest(layer: "communes", filter: filter), in: workspace).bytes()
        let text = String(decoding: file, as: UTF8.self)
        #expect(
            text.contains(Phrases.notHeardInPeriod.french) && text.contains(Phrases.notHeardInPeriodSentence.french))
        #expect(!text.contains("aucune contribution d’aucune sorte"))
    }

    @Test(
        "a code that is also a postal code is a commune to every place filter",
        arguments: [
            ["commune": ["90100"]], ["within": ["90100"]], ["near": ["90100"], "radius": ["1m"]],
        ])
    func code(_ values: [String: [String]]) throws {
        let workspace = try Workspace(try Mixed.folder.get().workspace)
        defer { workspace.close() }
        let filter = try FilterReading(workspace).read(Self.request(values))
        #expect(filter.shared.places == [.commune(try #require(InseeCode("90100")))])
    }

    /// Whoever groups the exported needs by their area finds the figures of the counts.
    private func grouped(_ needs: [UInt8], _ areas: [String: Figures]) throws {
        let records = PlainTable(String(decoding: needs, as: UTF8.self)).records
        for (code, figures) in areas {
            #expect(records.count { $0["epci_code"] == code } == figures.needs ?? 0, "\(code)")
        }
    }

    /// The map draws each state as often as the table says it, its total is the table's, and it names every filter.
    private func map(
        _ filter: OwnerRequest, _ communes: [String: Figures], _ total: Int, _ workspace: Workspace
    ) throws {
        let drawn = DrawnMap(try DrawMap.run(MapRequest(kind: "choropleth", filter: filter), in: workspace).bytes())
        for state in ["zero", "not-heard", "missing", "not-selected"] {
            #expect(drawn.paths[state] ?? 0 == communes.values.count { $0.state == state }, "\(state)")
        }
        let coloured = drawn.paths.filter { $0.key.hasPrefix("class-") }.values.reduce(0, +)
        #expect(coloured == communes.values.count { $0.state == "value" })
        #expect(drawn.paths["suppressed"] == nil)
        let words = drawn.words.joined(separator: " ") + " " + drawn.alternative
        let spoken = FilterReading(workspace).words(filter, except: ["theme", "kind", "place"])
        var square = MapRequest(kind: "choropleth", filter: filter)
        square.size = "square"
        let small = DrawnMap(try DrawMap.run(square, in: workspace).bytes())
        for phrase in spoken {
            #expect(words.contains(phrase.french), "\(phrase.french)")
            #expect(drawn.title.contains(phrase.french), "\(phrase.french)")
            #expect(small.words.joined(separator: " ").contains(phrase.french), "\(phrase.french)")
        }
        let noun = (0...1).contains(total) ? "contribution" : "contributions"
        #expect(words.contains("\(total)\u{A0}\(noun)"), "\(total)")
    }

    @Test("a filter in words has words in both languages, and begins with a capital", arguments: requests.indices)
    func words(_ index: Int) throws {
        let folder = try Mixed.folder.get()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let values = Self.requests[index]
        let phrases = FilterReading(workspace).words(Self.request(values))
        #expect(phrases.count == values.keys.count { $0 != "radius" })
        for phrase in phrases {
            for text in [phrase.french, phrase.english] {
                #expect(text.first?.isUppercase == true && !text.contains("{") && !text.contains("  "), "\(text)")
            }
        }
    }

    private enum Mixed {
        static let folder: Result<TestFolder, any Error> = Result {
            try MixedNeeds(count: 500, seed: 20_261_124).folder
        }
    }
}
