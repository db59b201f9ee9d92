import Foundation
import Glibc
import Testing

/// A child process whose results go to files, so that no pipe can fill up and block it.
///
/// It is started through `sh`, which changes to the folder, redirects, and is then replaced: signals
/// reach the program itself.
final class RunningProgram {
    private let process: pid_t
    /// Kept, so that the folder lives as long as the run.
    private let scratch: Scratch
    private let output: String
    private let messages: String
    private var feed: Int32 = -1
    private var ending: Ending?
    /// A run that takes longer is a failure of its own, not a test that never ends.
    private static let patience: TimeInterval = 180

    /// - Parameters:
    ///   - input: a file for standard input; nil is `/dev/null`.
    ///   - isFed: standard input is written by `send` instead.
    init(
        _ command: [String], in scratch: Scratch, input: String? = nil, isFed: Bool = false,
        environment: [String: String] = [:], setup: String = "", within: [String] = []
    ) throws {
        self.scratch = scratch
        let run = scratch.hidden + "/" + UUID().uuidString
        output = run + ".out"
        messages = run + ".err"
        var source = input ?? "/dev/null"
        if isFed {
            source = run + ".in"
            try #require(mkfifo(source, 0o600) == 0)
            // Read and write: opening does not wait for the other side. Close-on-exec: no other child keeps it open.
            feed = open(source, O_RDWR | O_NONBLOCK | O_CLOEXEC)
            try #require(feed >= 0)
        }
        // The file « .open » says that the program holds its side of what it is fed.
        let script = """
            cd "$1" || exit 125
            in=$2 out=$3 err=$4
            shift 4
            exec 9<"$in" >"$out" 2>"$err"
            : >"$out.open"
            \(setup)
            exec "$@" <&9 9<&-
            """
        let words = within + ["/bin/sh", "-c", script, "sh", scratch.folder, source, output, messages] + command
        var variables = ProcessInfo.processInfo.environment
        for name in variables.keys where name.hasPrefix("PLANISPHERE_") { variables[name] = nil }
        variables.merge(environment) { _, new in new }
        process = try Self.spawn(words, variables.map { "\($0)=\($1)" }.sorted())
    }

    deinit {
        if ending == nil { kill(process, SIGKILL) }
        if feed >= 0 { close(feed) }
    }

    private static func spawn(_ words: [String], _ variables: [String]) throws -> pid_t {
        var arguments = words.map { strdup($0) } + [nil]
        var environment = variables.map { strdup($0) } + [nil]
        defer { for pointer in arguments + environment { free(pointer) } }
        // The threads on which tests run may block signals, and a child inherits that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var process: pid_t = 0
        let code = posix_spawnp(&process, words[0], nil, &attributes, &arguments, &environment)
        try #require(code == 0, "\(words[0]) cannot be started: errno \(code)")
        return process
    }

    /// Writes to standard input and comes back when the program has taken all of it but what a pipe holds.
    func send(_ text: String) throws {
        var bytes = Array(text.utf8)[...]
        let limit = Date(timeIntervalSinceNow: Self.patience)
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(feed, $0.baseAddress, $0.count) }
            if count > 0 {
                bytes = bytes.dropFirst(count)
            } else {
                try #require(errno == EAGAIN, "standard input: errno \(errno)")
                try #require(try !hasEnded() && Date() < limit, "the program does not read on")
                usleep(500)
            }
        }
    }

    /// The end of standard input. Waits for the other side: a pipe that nobody has opened forgets what is in it.
    func closeInput() throws {
        let limit = Date(timeIntervalSinceNow: Self.patience)
        while !FileManager.default.fileExists(atPath: output + ".open") {
            try #require(try !hasEnded() && Date() < limit, "the program was not started")
            usleep(500)
        }
        close(feed)
        feed = -1
    }

    func signal(_ number: Int32) { kill(process, number) }

    func wait() throws -> Ending {
        let limit = Date(timeIntervalSinceNow: Self.patience)
        while try !hasEnded() {
            if Date() > limit {
                kill(process, SIGKILL)
                Issue.record("still running after \(Self.patience) s")
            }
            usleep(1_000)
        }
        return try #require(ending)
    }

    func hasEnded() throws -> Bool {
        if ending != nil { return true }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return false }
        let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
        func text(_ path: String) -> String {
            String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data(), as: UTF8.self)
        }
        ending = Ending(code: code, output: text(output), messages: text(messages))
        return true
    }
}
