import Planisphere

/// The words of the command line as texts.
enum GivenArguments {
    /// - Throws: `argumentUnreadable` for bytes that are no UTF-8. A `String` cannot hold them: the path that it made of
    ///   them would be another one, and a file would be looked for, or written, under a name that nobody gave.
    static func read() throws(Failure) -> [String] {
        var words: [String] = []
        for place in 1..<max(1, Int(CommandLine.argc)) {
            guard let bytes = CommandLine.unsafeArgv[place] else { break }
            guard let word = String(validatingCString: bytes) else {
                throw Failure(.argumentUnreadable, "\(place)", String(cString: bytes))
            }
            words.append(word)
        }
        return words
    }
}
