import ByteStreams
import DelimitedText
import Foundation
import GeoJSON
import GeoTypes
import Importing
import NeedsModel

/// The readers and writers beside the ones of Python's library, in processor seconds of one core.
///
///     codecs NEEDS.csv CONTOURS.geojson [PYTHON]
///
/// NEEDS: a table of needs with a header (`generate` writes one). CONTOURS: any FeatureCollection.
enum CodecsBenchmark {
    static let featureCount = 1_000_000
    static let runs = 3

    enum Failure: Error {
        case usage(String)
    }

    static func run(_ arguments: [String]) throws {
        guard arguments.count >= 2 else { throw Failure.usage("codecs NEEDS.csv CONTOURS.geojson [PYTHON]") }
        let (table, contours) = (arguments[0], arguments[1])
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("planisphere-codecs.geojson").path
        defer { try? FileManager.default.removeItem(atPath: output) }
        let tableBytes = try Double(FileSource(path: table).size ?? 0)
        let contourBytes = try Double(FileSource(path: contours).size ?? 0)

        print("Codecs: \(table) \(megabytes(tableBytes)), \(contours) \(megabytes(contourBytes)); one core")
        let fields = try median { try readFields(table) }
        report("table, bytes of each field", fields, "\(megabytes(tableBytes / fields))/s")
        let strings = try median { try readStrings(table) }
        report("table, a String for each field", strings, "\(megabytes(tableBytes / strings))/s")
        let rows = try median { try importRows(table) }
        report("table to needs", rows, "\(megabytes(tableBytes / rows))/s")
        let features = try median { try readFeatures(contours) }
        report("contours", features, "\(megabytes(contourBytes / features))/s")
        let written = try median { try writeFeatures(output) }
        report("write \(featureCount) points", written, String(format: "%.2f M/s", 1 / written))
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        print("  peak memory \(usage.ru_maxrss / 1024) MB")

        let ours = ["read-csv": strings, "read-geojson": features, "write-geojson": written]
        try runPeer(arguments.count > 2 ? arguments[2] : "python3", [table, contours, output], ours)
    }

    private static func readFields(_ path: String) throws {
        let reader = try DelimitedFile.open(FileSource(path: path)).reader
        var bytes = 0
        while try reader.next() {
            for index in 0..<reader.fieldCount { bytes += reader.unsafeField(index).count }
        }
        precondition(bytes > 0)
    }

    private static func readStrings(_ path: String) throws {
        let reader = try DelimitedFile.open(FileSource(path: path)).reader
        var bytes = 0
        while try reader.next() {
            for index in 0..<reader.fieldCount { bytes += reader.string(index).utf8.count }
        }
        precondition(bytes > 0)
    }

    private static func importRows(_ path: String) throws {
        let vocabulary = Vocabulary(themesVersion: "1", themes: [], kinds: [], audiences: [])
        let file = try NeedFile.open(path: path, options: NeedFileOptions(vocabulary: vocabulary))
        var report = ImportReport(file: file)
        while let outcome = try file.next() { report.count(outcome) }
        precondition(report.read == report.taken + report.rejected)
    }

    private static func readFeatures(_ path: String) throws {
        let reader = try FeatureReader(FileSource(path: path))
        var vertices = 0
        while let feature = try reader.next() { vertices += feature.geometry == nil ? 0 : 1 }
        precondition(vertices > 0)
    }

    private static func writeFeatures(_ path: String) throws {
        let writer = try FeatureWriter(FileSink(path: path, overwriting: true), layout: .lines)
        let (theme, voices, text) = (MemberName("theme"), MemberName("voices"), MemberName("text"))
        for number in 0..<featureCount {
            let point = Coordinate(
                longitude: 6.5 + Double(number % 9973) * 1e-5, latitude: 47.2 + Double(number % 7919) * 1e-5)
            try writer.beginFeature(id: .integer(Int64(number)), point: point)
            try writer.member(theme, "mobilite")
            try writer.member(voices, Int64(number % 9))
            try writer.member(text, "Un bus le soir, « même » l'hiver.")
            try writer.endFeature()
        }
        try writer.finish()
    }

    private static func runPeer(_ python: String, _ arguments: [String], _ ours: [String: Double]) throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../peers/codecs.py")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [python, script.path] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        print("  Python's csv and json:")
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 3, let seconds = Double(words[2]), let mine = ours[String(words[0])] else { continue }
            print(
                String(
                    format: "    %@ %.2f s, ours %.2f s, ratio %.1f", String(words[0]), seconds, mine, seconds / mine))
        }
    }

    private static func median(_ work: () throws -> Void) rethrows -> Double {
        var times: [Double] = []
        for _ in 0..<runs {
            let start = clock()
            try work()
            times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
        }
        return times.sorted()[runs / 2]
    }

    private static func report(_ name: String, _ seconds: Double, _ rate: String) {
        print(String(format: "  %@: %.2f s, %@", name, seconds, rate))
    }

    private static func megabytes(_ bytes: Double) -> String { String(format: "%.0f MB", bytes / 1e6) }
}
