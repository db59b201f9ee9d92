import ByteStreams
import Foundation
import GeoData
import Geocoding
import NeedsModel
import TerritoryFiles

/// Messy places: how many are right, asked about, missed or wrong but sure, and how fast; then rapidfuzz and SQLite
/// FTS5 trigram on the same rows.
///
///     geocoding [LABELLED.tsv | -] [PYTHON] [ROWS]
///
/// LABELLED: `kind, text, postcode, department, workshop, insee, status, codes` parted by tabs (default: the cases of
/// the tests, beside this file in the checkout). PYTHON: an interpreter that has rapidfuzz (default `python3`).
/// ROWS: distinct messy rows for the speed, all made from a seed (default 1,000,000).
enum GeocodingBenchmark {
    static let seed: UInt64 = 20_261
    static let rows = 1_000_000
    /// Rows that the peers are given: they would take minutes for all.
    static let peerRows = 20_000
    /// Seconds for a million distinct rows on two cores that the project promises.
    static let goal = 1.5

    static func run(_ arguments: [String]) throws {
        let data = try EmbeddedData.located()
        let loaded = try TerritoryFolder.read(path: data.territory)
        let france = try FileSource.contents(of: "\(data.gazetteer)/france.bin")
        let foreign = String(decoding: try FileSource.contents(of: "\(data.gazetteer)/foreign.txt"), as: UTF8.self)
        let places =
            loaded.places
            + localPlaces(
                String(
                    decoding: try FileSource.contents(of: "\(data.gazetteer)/places.csv"), as: UTF8.self))
        func build() throws -> Gazetteer {
            Gazetteer(
                territory: loaded.territory, formerCommunes: loaded.formerCommunes, places: places,
                france: try FranceGazetteer(decoding: france),
                foreign: try ForeignPlace.list(foreign, file: "foreign.txt"))
        }
        var gazetteer = try build()
        let load = try (0..<9).map { _ in try seconds { gazetteer = try build() } }.sorted()[4]
        print("Geocoding: gazetteer of \(loaded.territory.communes.count) communes loaded in \(format(load * 1000)) ms")
        let geocoder = Geocoder(gazetteer)
        try wholeFrance(try FranceGazetteer(decoding: france))

        let labelled = arguments.first == "-" ? nil : arguments.first
        for path in labelled.map({ [$0] }) ?? defaultCases() { try accuracy(path, geocoder) }

        let count = arguments.dropFirst(2).first.flatMap { Int($0) } ?? rows
        var maker = MessyPlaces(communes: loaded.territory.communes, seed: seed)
        let messy = maker.make(count)
        let queries = messy.map { PlaceQuery($0.text) }
        for threads in [1, 2] {
            let time = (0..<3).map { _ in seconds { _ = geocoder.placeAll(queries, threads: threads) } }.sorted()[1]
            let each = time * 1e6 / Double(count)
            print("  ours, \(threads) thread(s): \(count) distinct rows in \(format(time)) s, \(format(each)) µs each")
            if threads == 2, count == rows { print("  goal \(goal) s: \(time < goal ? "reached" : "MISSED")") }
        }
        let repeated = queries.prefix(1000).flatMap { Array(repeating: $0, count: 100) }
        let time = seconds { _ = geocoder.placeAll(Array(repeated), threads: 2) }
        print("  ours, 1,000 rows a hundred times each: \(format(time * 1e6 / 100_000)) µs each")
        try peers(
            Array(messy.prefix(peerRows)), geocoder, loaded.territory, python: arguments.dropFirst().first ?? "python3")
    }

    /// The gazetteer of the whole of France as a territory.
    private static func wholeFrance(_ france: FranceGazetteer) throws {
        let communes = france.communes().map {
            Commune(
                code: $0.code, name: $0.name, department: $0.code.department, epci: nil, postalCodes: [],
                population: $0.population, areaHectares: nil, centre: $0.centre)
        }
        let departments = Set(communes.map(\.department)).sorted().map { Department(code: $0, name: $0.rawValue) }
        let territory = Territory(
            id: "france", name: "France entière", aliases: [], communes: communes, epcis: [], departments: departments,
            vintages: .init(population: "", codes: "", boundaries: "", memberships: ""), sources: [])
        let load = (0..<9).map { _ in seconds { _ = Gazetteer(territory: territory, france: france) } }.sorted()[4]
        print("  gazetteer of the \(communes.count) communes of France as a territory: \(format(load * 1000)) ms")
    }

    // MARK: Accuracy

    private static func defaultCases() -> [String] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Tests/GeocodingTests/Evaluation").standardized.path
        return ["hand-one.tsv", "hand-two.tsv"].map { "\(folder)/\($0)" }
            .filter { FileManager.default.fileExists(atPath: $0) }
    }

    private static func accuracy(_ path: String, _ geocoder: Geocoder) throws {
        var tallies: [String: (all: Int, right: Int, asked: Int, wrong: Int, missed: Int)] = [:]
        let text = String(decoding: try FileSource.contents(of: path), as: UTF8.self)
        for line in text.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 8, cells[0] != "point" else { continue }
            var query = PlaceQuery(cells[1])
            query.postalCode = cells[2].isEmpty ? nil : cells[2]
            query.department = cells[3].isEmpty ? nil : cells[3]
            query.workshop = SirenCode(cells[4])
            query.inseeCode = cells[5].isEmpty ? nil : cells[5]
            let placement = geocoder.place(query)
            let codes = cells[7].split(separator: "|").map(String.init)
            let isRight =
                placement.status.rawValue == cells[6]
                && (codes.isEmpty || placement.status == .ambiguous || codes.contains(placement.code ?? ""))
            tallies[cells[0], default: (0, 0, 0, 0, 0)].all += 1
            if isRight {
                tallies[cells[0]]?.right += 1
            } else {
                switch placement.status {
                case .ok: tallies[cells[0]]?.wrong += 1
                case .ambiguous: tallies[cells[0]]?.asked += 1
                default: tallies[cells[0]]?.missed += 1
                }
            }
        }
        print("  \((path as NSString).lastPathComponent): kind, cases, right, asked needlessly, wrong but sure, missed")
        for (kind, tally) in tallies.sorted(by: { $0.key < $1.key }) {
            print("    \(kind), \(tally.all), \(tally.right), \(tally.asked), \(tally.wrong), \(tally.missed)")
        }
        let sum = tallies.values.reduce((0, 0, 0)) { ($0.0 + $1.all, $0.1 + $1.right, $0.2 + $1.wrong) }
        print(
            "    all, \(sum.0), \(format(100 * Double(sum.1) / Double(max(sum.0, 1)))) % right, \(sum.2) wrong but sure"
        )
    }

    // MARK: Peers

    private struct PeerReport: Decodable {
        var peer: String
        var absent: String?
        var seconds: Double?
        var right: Int?
        var wrong: Int?
        var nonsense: Int?
        var peakMB: Int
    }

    private static func peers(
        _ messy: [MessyPlaces.Row], _ geocoder: Geocoder, _ territory: Territory, python: String
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("planisphere-geocoding-\(seed)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let names = territory.communes.map { "\($0.code.rawValue)\t\($0.name)" }.joined(separator: "\n")
        try Data(names.utf8).write(to: folder.appendingPathComponent("names.tsv"))
        let rows = messy.map { "\($0.code)\t\($0.text)" }.joined(separator: "\n")
        try Data(rows.utf8).write(to: folder.appendingPathComponent("rows.tsv"))

        let queries = messy.map { PlaceQuery($0.text) }
        var placements: [Placement] = []
        let ours = seconds { placements = geocoder.placeAll(queries, threads: 1) }
        let right = zip(messy, placements).filter { $0.0.code == $0.1.code ?? "" }.count
        let wrong = zip(messy, placements).filter { $0.1.status == .ok && $0.0.code != $0.1.code ?? "" }.count
        print(
            "  the same \(messy.count) rows, one thread: ours \(right) right, \(wrong) wrong but sure, "
                + "\(format(Double(messy.count) / ours / 1000)) k rows/s; memory \(peakMegabytes()) MB with all rows held"
        )
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../peers/geocoding.py")
        for peer in ["rapidfuzz", "fts5"] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [python, script.path, folder.path, peer]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            guard let report = try? JSONDecoder().decode(PeerReport.self, from: output), let time = report.seconds
            else {
                print("  \(peer): absent")
                continue
            }
            print(
                "  \(report.peer): \(report.right ?? 0) right, \(report.wrong ?? 0) wrong but sure, "
                    + "\(report.nonsense ?? 0) % of nonsense gets a commune, "
                    + "\(format(Double(messy.count) / time / 1000)) k rows/s, ours ×\(format(time / ours)); "
                    + "peak memory \(report.peakMB) MB")
        }
    }

    private static func localPlaces(_ text: String) -> [NamedPlace] {
        text.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 3, let code = InseeCode(cells[2]) else { return nil }
            return NamedPlace(name: cells[0], kind: cells[1], commune: code)
        }
    }

    private static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try work()
        let elapsed = start.duration(to: .now).components
        return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    }

    private static func format(_ value: Double) -> String { String(format: "%.2f", value) }

    private static func peakMegabytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
    }
}
