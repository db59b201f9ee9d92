import Foundation
import Testing

/// The built command line, run as people run it.
enum Program {
    /// PLANISPHERE_BINARY, else beside the test bundle, where a build leaves both.
    static let path: String = {
        let environment = ProcessInfo.processInfo.environment
        if let chosen = environment["PLANISPHERE_BINARY"], !chosen.isEmpty { return chosen }
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments.first ?? ""
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("planisphere").path
    }()

    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// Runs to the end.
    /// - Parameters:
    ///   - setup: shell commands before the program replaces the shell: `ulimit -f 64;`.
    ///   - within: what the shell itself runs in: `["unshare", "-m"]`.
    @discardableResult
    static func run(
        _ arguments: [String], in scratch: Scratch, input: String? = nil, environment: [String: String] = [:],
        setup: String = "", within: [String] = []
    ) throws -> Ending {
        try RunningProgram(
            [path] + arguments, in: scratch, input: input, environment: environment, setup: setup, within: within
        ).wait()
    }

    @discardableResult
    static func run(_ arguments: String..., in scratch: Scratch) throws -> Ending {
        try run(arguments, in: scratch)
    }
}

/// How a run ended.
struct Ending {
    /// As a shell says it: 128 + n after signal n.
    let code: Int32
    let output: String
    let messages: String

    /// For failure messages of tests.
    var summary: String { "code \(code)\n\(output.prefix(2_000))\n\(messages.prefix(2_000))" }

    func json() throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
        return try #require(value as? [String: Any], "no JSON object: \(summary)")
    }
}
