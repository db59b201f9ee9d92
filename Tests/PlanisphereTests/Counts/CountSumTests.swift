import Foundation
import NeedsModel
import Planisphere
import TestSupport
import Testing

@Suite("Counts add up")
struct CountSumTests {
    @Test("whatever is asked, the rows are the total, the levels are the total, and no secret is in it")
    func sums() throws {
        let seed: UInt64 = 20_260_401
        let mixed = try MixedNeeds(count: 400, seed: seed)
        var random = SplitMix64(seed: seed)
        let dimensions = ["commune", "epci", "department", "theme", "kind", "month"]
        for round in 0..<24 {
            let chosen = Array(dimensions.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random)))
            let model = Filter(mixed.needs, &random)
            let table = try CountDocument(chosen, model.request, complete: round.isMultiple(of: 3), in: mixed.folder)
            let matching = mixed.needs.filter { $0.isPublic && model.matches($0) }
            let label = Comment("seed \(seed), round \(round), by \(chosen)")
            #expect(table.needs == matching.count, label)
            #expect(table.voices == matching.reduce(0) { $0 + $1.voices }, label)
            #expect(table.rows.reduce(0) { $0 + $1.needs } == table.needs, label)
            #expect(table.rows.reduce(0) { $0 + $1.voices } == table.voices, label)
            #expect(table.levels.values.reduce(0, +) == table.needs, label)
            #expect(Set(table.rows.map(\.codes)).count == table.rows.count, label)
        }
    }

    @Test("table, CSV, JSON and GeoJSON say the same figures")
    func formats() throws {
        let folder = try TestFolder.sample()
        let json = try CountDocument(["epci"], in: folder)
        let csv = try folder.counted(by: "epci")
        #expect(csv.map { [$0.needs, $0.voices] } == json.rows.map { [$0.needs, $0.voices] })
        let table = String(
            decoding: try folder.output("t") { destination in
                try CountNeeds.run(CountRequest(by: ["epci"]), in: folder.workspace, to: destination)
            }, as: UTF8.self)
        let lines = table.split(separator: "\n")
        for row in csv {
            #expect(lines.contains { $0.hasPrefix(row.label) && $0.contains(" \(row.needs) ") }, "\(row.label)")
        }
        let features = try GeoJSONDocument(
            try folder.output("g") { destination in
                try CountNeeds.run(
                    CountRequest(by: ["epci"], format: "geojson"), in: folder.workspace, to: destination)
            })
        #expect(features.features.map { $0.properties["needs"] as? Int } == csv.prefix(5).map(\.needs))
    }

    @Test("the sample's total is 300 public needs, and the note says of what it is made")
    func note() throws {
        let folder = try TestFolder.sample()
        let notes = try CountNeeds.run(
            CountRequest(by: ["commune"], format: "csv"), in: folder.workspace,
            to: Destination(path: folder.file("t")))
        #expect(notes.first?.contains("300") == true)
        let figures = notes.first?.split { !$0.isNumber }.compactMap { Int($0) } ?? []
        #expect(figures.first == 300)
        #expect(figures.dropFirst().reduce(0, +) == 300)
    }

    @Test("the audience of a need leaves by no table, file or map on demand, alone, crossed or filtered by")
    func audience() throws {
        let folder = try TestFolder.sample()
        func refused(_ body: () throws -> Void) {
            let failure = #expect(throws: Failure.self) { try body() }
            #expect(failure?.name == .audienceIsSecret)
        }
        let place = Destination(path: folder.file("t"))
        refused { try CountNeeds.run(CountRequest(by: ["audience"]), in: folder.workspace, to: place) }
        refused { try CountNeeds.run(CountRequest(by: ["epci", "audience"]), in: folder.workspace, to: place) }
        var filter = OwnerRequest()
        filter["audience"] = ["jeunesse"]
        refused { try CountNeeds.run(CountRequest(by: [], filter: filter), in: folder.workspace, to: place) }
        refused {
            try ExportData.run(ExportRequest(layer: "needs", filter: filter), in: folder.workspace, to: place)
        }
        refused {
            try DrawMap.run(MapRequest(kind: "choropleth", filter: filter), in: folder.workspace, to: place)
        }
        #expect(!folder.exists("t"))
    }

    @Test("crossed dimensions list what they hold, and with --complete every combination, so that the sum stays")
    func complete() throws {
        let folder = try TestFolder.sample()
        let sparse = try folder.counted(by: "epci", "kind")
        let full = try folder.counted(by: "epci", "kind", complete: true)
        #expect(sparse.allSatisfy { $0.needs > 0 })
        #expect(full.filter { $0.needs > 0 }.count == sparse.count)
        #expect(full.count.isMultiple(of: 3))
        #expect(full.count >= 15)
        #expect(full.reduce(0) { $0 + $1.needs } == 300)
        #expect(Set(full.map(\.codes)).count == full.count)
    }

    @Test("a dimension that is asked twice counts once")
    func twice() throws {
        let folder = try TestFolder.sample()
        let once = try CountDocument(["epci"], in: folder)
        let twice = try CountDocument(["epci", "epci"], complete: true, in: folder)
        #expect(twice.members["by"] as? [String] == ["epci"])
        #expect(twice.rows.map(\.needs) == once.rows.map(\.needs))
    }

    @Test("a dimension, a format or a dialect that there is not is refused with those that there are")
    func unknown() throws {
        let folder = try TestFolder.empty()
        let requests = [
            (CountRequest(by: ["canton"]), "canton", "department"),
            (CountRequest(by: ["theme"], format: "xlsx"), "xlsx", "geojson"),
            (CountRequest(by: ["theme"], format: "csv", dialect: "excel-en"), "excel-en", "excel-fr"),
        ]
        for (request, value, choice) in requests {
            let failure = #expect(throws: Failure.self) {
                try CountNeeds.run(request, in: folder.workspace, to: Destination(path: folder.file("t")))
            }
            #expect(failure?.name == .unknownValue)
            #expect(failure?.sentence(.english).contains(value) == true)
            #expect(failure?.sentence(.english).contains(choice) == true)
        }
        let failure = #expect(throws: Failure.self) {
            try CountNeeds.run(
                CountRequest(by: ["theme"], format: "geojson"), in: folder.workspace,
                to: Destination(path: folder.file("t")))
        }
        #expect(failure?.name == .needsPlaceDimension)
    }
}

/// A random filter and what it means, said a second time.
private struct Filter {
    var request = OwnerRequest()
    private var theme: String?
    private var kind: String?
    private var workshop: String?
    private var since: CalendarDate?

    init(_ needs: [PlacedNeed], _ random: inout SplitMix64) {
        guard let example = needs.randomElement(using: &random) else { return }
        if Int.random(in: 0..<3, using: &random) == 0 {
            theme = example.themes.first?.theme ?? Theme.unclassifiedID
            request["theme"] = [theme ?? ""]
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            kind = example.kind
            request["kind"] = [example.kind]
        }
        if Int.random(in: 0..<4, using: &random) == 0, let name = example.workshop {
            workshop = name
            request["workshop"] = [name]
        }
        if Int.random(in: 0..<4, using: &random) == 0, let date = example.collectedOn {
            since = date
            request["since"] = [date.description]
        }
    }

    func matches(_ need: PlacedNeed) -> Bool {
        (theme == nil
            || (need.themes.isEmpty ? [Theme.unclassifiedID] : need.themes.map(\.theme)).contains(theme ?? ""))
            && (kind == nil || need.kind == kind) && (workshop == nil || need.workshop == workshop)
            && isLateEnough(need)
    }

    private func isLateEnough(_ need: PlacedNeed) -> Bool {
        guard let since else { return true }
        return need.collectedOn.map { $0 >= since } ?? false
    }
}
