import Foundation
import GeoTypes

extension PolygonsBenchmark {
    private struct PeerReport: Decodable {
        var peer: String
        var seconds: Double?
        var build: Double?
        var counts: [Int]?
        var peakMB: Int
        var absent: String?
    }

    static func runPeers(
        _ python: String, _ areas: [MultiPolygon<Position>], _ positions: [Position], _ counts: [Int], ours: Double
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("planisphere-polygons-\(seed)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try positions.withUnsafeBytes { Data($0) }.write(to: folder.appendingPathComponent("points.f64"))
        let lists = areas.map { $0.polygons.map { $0.rings.map { $0.vertices.map { [$0.x, $0.y] } } } }
        try JSONEncoder().encode(lists).write(to: folder.appendingPathComponent("areas.json"))

        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../peers/polygons.py")
        for peer in ["prepared", "strtree", "geopandas", "spatialite"] {
            // A process each, so that the peak of one is not counted for the next.
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [python, script.path, folder.path, peer]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            guard let report = try? JSONDecoder().decode(PeerReport.self, from: output) else {
                print("  \(peer): absent (\(python) gave no answer)")
                continue
            }
            guard let seconds = report.seconds else {
                print("  \(report.peer): absent (\(report.absent ?? "-"))")
                continue
            }
            let agreement = report.counts == counts ? "same counts" : "DIFFERENT COUNTS"
            let build = report.build.map { " after \(rounded($0, 2)) s to build" } ?? ""
            print(
                "  \(report.peer): \(rounded(seconds, 3)) s\(build), ours \(rounded(ours, 4)) s: ×\(Int(seconds / ours));"
                    + " \(agreement); peak memory \(report.peakMB) MB")
        }
    }
}
