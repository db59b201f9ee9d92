import ByteStreams
import Foundation
import Importing
import NeedsModel
import Spreadsheets

/// Workbooks beside pandas and LibreOffice's converter.
///
///     sheets NEEDS.csv ROWS FOLDER [PYTHON]
///
/// The first ROWS rows of a table of needs become a workbook of either kind, by openpyxl and by our own hand; then each
/// reader reads both. Elapsed seconds, the peers' start left out where they have one; peak memory of the reader alone.
enum SheetsBenchmark {
    enum Failure: Error {
        case usage(String)
    }

    static func run(_ arguments: [String]) throws {
        if arguments.first == "read", arguments.count == 3 { return try readAlone(arguments[1], arguments[2]) }
        guard arguments.count >= 3 else { throw Failure.usage("sheets NEEDS.csv ROWS FOLDER [PYTHON]") }
        let python = arguments.count > 3 ? arguments[3] : "python3"
        let folder = URL(fileURLWithPath: arguments[2])
        print("Sheets: \(arguments[1]) rows of needs; whole processes, elapsed seconds")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../peers/sheets.py").path
        _ = try output([python, script, "write", arguments[0], arguments[1], folder.path])
        for kind in ["xlsx", "ods"] {
            let path = folder.appendingPathComponent("needs.\(kind)").path
            guard FileManager.default.fileExists(atPath: path) else { continue }
            print("  \(kind), \(try FileSource(path: path).size ?? 0) bytes")
            var ours: [String: Double] = [:]
            for task in ["cells", "needs"] {
                let words = try output([CommandLine.arguments[0], "sheets", "read", task, path]).split(separator: " ")
                guard words.count == 3, let rows = Double(words[0]), let seconds = Double(words[1]) else { continue }
                ours[task] = seconds
                print(
                    String(
                        format: "    %@: %.2f s, %.0f rows/s, peak %@ MB", task, seconds, rows / seconds,
                        String(words[2])))
            }
            for line in try output([python, script, "read", path, folder.path]).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard words.count == 3, let seconds = Double(words[1]), let mine = ours["cells"] else { continue }
                print(
                    String(
                        format: "    %@: %.2f s, peak %@ MB; ours %.2f s, ratio %.1f", String(words[0]), seconds,
                        String(words[2]), mine, seconds / mine))
            }
        }
    }

    /// One reading in a process of its own, so that its peak of memory is its own.
    private static func readAlone(_ task: String, _ path: String) throws {
        let start = Date()
        var rows = 0
        if task == "cells" {
            guard let file = SeekableFile(try FileSource(path: path)) else { throw Failure.usage(path) }
            let reader = try SheetReader(file)
            var bytes = 0
            while try reader.next() {
                rows += 1
                for index in 0..<reader.fieldCount { bytes += reader.unsafeField(index).count }
            }
            precondition(bytes > 0)
        } else {
            let vocabulary = Vocabulary(themesVersion: "1", themes: [], kinds: [], audiences: [])
            let file = try NeedFile.open(path: path, options: NeedFileOptions(vocabulary: vocabulary))
            while try file.next() != nil { rows += 1 }
        }
        let seconds = Date().timeIntervalSince(start)
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        print(String(format: "%d %.4f %d", rows, seconds, usage.ru_maxrss / 1024))
    }

    private static func output(_ command: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
