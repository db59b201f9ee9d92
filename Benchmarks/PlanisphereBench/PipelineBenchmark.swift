import Foundation

/// The whole process, on a million needs (names, typos, codes, 20 % points): import, counts and export
/// of the release binary beside `ogr2ogr`, same file, same run.
///
///     pipeline BINARY [ROWS] [FOLDER]
///
/// The peer loads the same CSV into a GeoPackage with its spatial index, and writes GeoJSON from it. It
/// does not place names, so it is measured twice: on the file as it is (four rows in five stay without
/// geometry there), and on the same needs once we have given each its point, which is what our own
/// database and export hold.
enum PipelineBenchmark {
    static let defaultRows = 1_000_000

    static func run(_ arguments: [String]) throws {
        guard let binary = arguments.first else {
            print("pipeline BINARY [ROWS] [FOLDER]")
            return
        }
        let rows = arguments.count > 1 ? Int(arguments[1]) ?? defaultRows : defaultRows
        let base = URL(fileURLWithPath: arguments.count > 2 ? arguments[2] : NSTemporaryDirectory())
        let folder = base.appendingPathComponent("planisphere-pipeline")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
        try GenerateBenchmark.run(["\(rows)", path("needs.csv")])
        let size = try FileManager.default.attributesOfItem(atPath: path("needs.csv"))[.size] as? Int ?? 0
        print("Pipeline: \(rows) needs, \(size / 1_000_000) MB of CSV, seed \(GenerateBenchmark.seed)")

        let database = ["--database", path("needs.sqlite")]
        let load = try ProcessRun(binary, ["import", path("needs.csv"), "--progress", "never"] + database)
        let bare = try ProcessRun(
            "sqlite3", [path("bare.sqlite"), "-cmd", ".mode csv", ".import \(path("needs.csv")) need"])
        let ratio = String(format: "%.2f", load.seconds / bare.seconds)
        print("  sqlite3 .import into a bare table: \(bare.line); ours takes \(ratio) times that (goal: 2.5)")
        let peerLoad = try ProcessRun("ogr2ogr", geoPackage(path("raw.gpkg"), from: path("needs.csv")))
        _ = try ProcessRun(binary, ["export", "needs", "-o", path("placed.csv")] + database)
        let placedLoad = try ProcessRun("ogr2ogr", geoPackage(path("placed.gpkg"), from: path("placed.csv")))
        report(
            "import + placement + store", load, [("the file as it is", peerLoad), ("every need placed", placedLoad)])
        let export = try ProcessRun(binary, ["export", "needs", "-o", path("needs.geojson")] + database)
        let peerExport = try ProcessRun("ogr2ogr", ["-f", "GeoJSON", path("raw.geojson"), path("raw.gpkg")])
        let placedExport = try ProcessRun("ogr2ogr", ["-f", "GeoJSON", path("placed.geojson"), path("placed.gpkg")])
        report("export to GeoJSON", export, [("the file as it is", peerExport), ("every need placed", placedExport)])
        let counts = try ProcessRun(
            binary, ["count", "--by", "commune", "--by", "theme", "--format", "csv", "-o", path("c.csv")] + database)
        print("  count --by commune --by theme, whole process: \(counts.line)")
        let map = try ProcessRun(binary, ["map", "choropleth", "-o", path("m.svg")] + database)
        print("  map choropleth, whole process: \(map.line)")
        let help = try (0..<7).map { _ in try ProcessRun(binary, ["--help"]) }.sorted { $0.seconds < $1.seconds }
        print("  --help: \(help[3].line) (goal: 0.060 s)")
    }

    private static func geoPackage(_ output: String, from input: String) -> [String] {
        [
            "-f", "GPKG", output, input, "-oo", "X_POSSIBLE_NAMES=longitude", "-oo", "Y_POSSIBLE_NAMES=latitude",
            "-a_srs", "EPSG:4326",
        ]
    }

    private static func report(_ what: String, _ ours: ProcessRun, _ peers: [(name: String, run: ProcessRun)]) {
        print("  \(what): \(ours.line) (goal: 5 times faster)")
        for peer in peers {
            let ratio = String(format: "%.1f", peer.run.seconds / ours.seconds)
            print("    ogr2ogr, \(peer.name): \(peer.run.line); ratio \(ratio)")
        }
    }
}
