import Glibc
import Planisphere

/// Standard output for results, standard error for messages and progress.
enum Terminal {
    /// Language of help, messages and reports; set once, before anything is parsed.
    nonisolated(unsafe) static var language = Speech.french

    /// Bytes of results, at once: nothing is lost when the process ends.
    /// - Throws: when standard output does not take all of them.
    static func print(_ text: String) throws(Failure) { try Destination(path: "-").write(text + "\n") }

    /// A message; what data put into it acts on no terminal.
    static func say(_ text: String) { write(Speech.harmless(text) + "\n", to: 2) }

    /// Writes the body of an answer, says its notes, and ends as the use case ended.
    static func finish(_ answer: Answer, to destination: Destination = Destination(path: "-")) throws {
        try finish(try answer.write(to: destination))
    }

    static func finish(_ ending: Answer.Ending) throws {
        for note in ending.notes { say(language.text(note)) }
        if ending.outcome != .done { throw Outcome(ending.outcome) }
    }

    static var showsProgress: Bool { isatty(2) == 1 }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    static func flush() { fflush(nil) }

    static func exit(_ failureClass: FailureClass) -> Never {
        flush()
        _exit(failureClass.exitCode)
    }

    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { raw in
                Glibc.write(descriptor, raw.baseAddress, raw.count)
            }
            // A reader that has gone (« | head ») is no failure of ours.
            if count <= 0 { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
