import Foundation
import GeoMath
import GeoTypes
import NeedsModel
import Planisphere
import SVGMap
import Statistics
import TerritoryFiles

/// One choropleth of 197 communes and 308 contributions, from counts in memory to bytes of SVG: classes,
/// intervals, labels, legend and description included.
///
///     map [TERRITORY] [PYTHON]
///
/// TERRITORY: a territory folder (default the embedded one). PYTHON: an interpreter that has geopandas and
/// matplotlib (default `python3`). One core.
enum MapBenchmark {
    static let contributions = 308
    static let seed: UInt64 = 308
    static let runs = 51
    /// Milliseconds that the project promises, and what it aims at.
    static let goal = 20.0
    static let aim = 8.0

    static func run(_ arguments: [String]) throws {
        let embedded = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../GeoData/territory").path
        let loaded = try TerritoryFolder.read(path: arguments.first ?? embedded)
        let data = data(loaded)
        print(
            "Choropleth: \(loaded.territory.communes.count) communes, \(loaded.coverage.pointCount) vertices, "
                + "\(contributions) contributions, seed \(seed), median of \(runs)")
        var ours = 0.0
        for format in PageFormat.all {
            let request = ChoroplethRequest(format: format)
            var bytes: [UInt8] = []
            let milliseconds = try median { bytes = try Choropleth.svg(request, data) } * 1e3
            print("  ours, \(format.id): \(rounded(milliseconds)) ms, \(bytes.count / 1000) kB")
            if format == .a4 { ours = milliseconds }
        }
        let verdict = ours < aim ? "reached, and the aim of \(Int(aim)) ms" : (ours < goal ? "reached" : "MISSED")
        print("  goal: under \(Int(goal)) ms: \(verdict); peak memory \(peakMegabytes()) MB")
        try runPeer(arguments.count > 1 ? arguments[1] : "python3", loaded, data, ours: ours)
    }

    /// Contributions spread over the inhabitants.
    private static func data(_ loaded: LoadedTerritory) -> ChoroplethData {
        let communes = loaded.territory.communes
        var random = SeededGenerator(seed: seed)
        var ends: [Int] = []
        for commune in communes { ends.append((ends.last ?? 0) + (commune.population ?? 0)) }
        var counts: [InseeCode: Tally] = [:]
        for _ in 0..<contributions {
            let inhabitant = random.below(max(ends.last ?? 1, 1))
            guard let index = ends.firstIndex(where: { $0 > inhabitant }) else { continue }
            let known = counts[communes[index].code]?.needs ?? 0
            counts[communes[index].code] = Tally(
                needs: known + 1, voices: known + 1, sources: known + 1, occasions: known + 1)
        }
        return ChoroplethData(
            territory: loaded.territory, coverage: loaded.coverage, communes: counts,
            anyContribution: counts.mapValues(\.needs),
            clustering: DesignEffect(
                contributions: contributions, squaredSizes: contributions, sources: contributions),
            collection: "données inventées", furniture: MapFurniture(loaded.labels))
    }

    private struct PeerReport: Decodable {
        var seconds: Double
        var reading: Double
        var kilobytes: Int
        var peakMB: Int
    }

    /// The peer gets the same polygons and rates, draws fills and a legend, and neither labels nor intervals.
    private static func runPeer(
        _ python: String, _ loaded: LoadedTerritory, _ data: ChoroplethData, ours: Double
    ) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("planisphere-map-\(seed).geojson")
        defer { try? FileManager.default.removeItem(at: file) }
        let features = loaded.territory.communes.indices.map { index -> String in
            let commune = loaded.territory.communes[index]
            let count = data.communes[commune.code]?.needs ?? 0
            let rate = 1000 * Double(count) / Double(max(commune.population ?? 1, 1))
            let polygons = loaded.coverage.multiPolygon(of: index).polygons.map { polygon in
                let rings = polygon.rings.map { ring in
                    "[" + ring.vertices.map { "[\($0.x),\($0.y)]" }.joined(separator: ",") + "]"
                }
                return "[" + rings.joined(separator: ",") + "]"
            }
            return
                #"{"type":"Feature","properties":{"rate":\#(rate)},"geometry":{"type":"MultiPolygon","coordinates":["#
                + polygons.joined(separator: ",") + "]}}"
        }
        let text = #"{"type":"FeatureCollection","features":["# + features.joined(separator: ",\n") + "]}"
        try Data(text.utf8).write(to: file)

        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../peers/map.py")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [python, script.path, file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard let report = try? JSONDecoder().decode(PeerReport.self, from: output) else {
            print("  geopandas + matplotlib: absent (\(python) gave no answer)")
            return
        }
        let milliseconds = report.seconds * 1e3
        print(
            "  geopandas + matplotlib: \(rounded(milliseconds)) ms from frames in memory "
                + "(+ \(rounded(report.reading * 1e3)) ms to read), \(report.kilobytes) kB: "
                + "×\(Int(milliseconds / ours)); peak memory \(report.peakMB) MB")
    }

    private static func median(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let seconds = try (0..<runs).map { _ in try clock.measure(work) / .seconds(1) }
        return seconds.sorted()[runs / 2]
    }

    private static func rounded(_ number: Double) -> String { String(format: "%.1f", number) }

    private static func peakMegabytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) / 1024
    }
}
