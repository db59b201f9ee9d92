import Foundation

/// Programs of others, with which the output is read.
enum Tool {
    static func isHere(_ name: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: $0 + "/" + name) }
    }

    @discardableResult
    static func run(_ command: String..., in scratch: Scratch) throws -> Ending {
        try RunningProgram(command, in: scratch).wait()
    }

    /// What a shell is started in to have mounts of its own, seen by nobody else; nil where the system forbids it.
    static let ownMounts: [String]? = {
        guard let scratch = try? Scratch() else { return nil }
        for words in [["unshare", "-m"], ["unshare", "-rm"]] {
            let probe = words + ["sh", "-c", "mount -t tmpfs -o size=64k tmpfs \"$0\"", scratch.folder]
            if let ending = try? RunningProgram(probe, in: scratch).wait(), ending.code == 0 { return words }
        }
        return nil
    }()
}
