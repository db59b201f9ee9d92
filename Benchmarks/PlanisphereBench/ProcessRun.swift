import Foundation

/// One run of a program: wall time, processor time and peak memory of that process alone.
struct ProcessRun {
    let seconds: Double
    let processorSeconds: Double
    /// Of the largest child so far: meaningful for the largest, an upper bound for the others.
    let peakMegabytes: Int

    init(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // GNU time tells the peak of this very process.
        process.arguments = ["time", "-f", "%e %U %S %M", program] + arguments
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let figures = text.split(separator: "\n").last?.split(separator: " ").compactMap { Double($0) } ?? []
        guard figures.count == 4 else { throw BenchmarkError.failed(program, text) }
        seconds = figures[0]
        processorSeconds = figures[1] + figures[2]
        peakMegabytes = Int(figures[3] / 1024)
    }

    var line: String {
        String(format: "%.2f s wall, %.2f s processor, %d MB peak", seconds, processorSeconds, peakMegabytes)
    }
}

enum BenchmarkError: Error {
    case failed(String, String)
}
