import ByteStreams
import GeoData
import TerritoryFiles

/// Writes the CSV of invented needs that the pipeline is measured on: `generate ROWS FILE`.
enum GenerateBenchmark {
    static let seed: UInt64 = 20_260

    static func run(_ arguments: [String]) throws {
        guard arguments.count == 2, let rows = Int(arguments[0]) else {
            print("generate ROWS FILE")
            return
        }
        let loaded = try TerritoryFolder.read(path: EmbeddedData.located().territory)
        var generator = try NeedGenerator(loaded, seed: seed)
        try generator.write(rows: rows, to: FileSink(path: arguments[1], overwriting: true))
    }
}
