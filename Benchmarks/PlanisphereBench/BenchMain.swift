import Foundation

/// `planisphere-bench SUBJECT [arguments]`: ours and a peer's figure from the same run.
@main
struct BenchMain {
    static let subjects: [(name: String, run: @Sendable ([String]) throws -> Void)] = [
        ("generate", { try GenerateBenchmark.run($0) }),
        ("pipeline", { try PipelineBenchmark.run($0) }),
        ("polygons", { try PolygonsBenchmark.run($0) }),
        ("codecs", { try CodecsBenchmark.run($0) }),
        ("sheets", { try SheetsBenchmark.run($0) }),
        ("store", { try StoreBenchmark.run($0) }),
        ("geocoding", { try GeocodingBenchmark.run($0) }),
        ("map", { try MapBenchmark.run($0) }),
    ]

    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let name = arguments.first, let subject = subjects.first(where: { $0.name == name }) else {
            print("planisphere-bench " + subjects.map(\.name).joined(separator: " | "))
            return
        }
        try subject.run(Array(arguments.dropFirst()))
    }
}
