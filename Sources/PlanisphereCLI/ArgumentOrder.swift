/// Lets the options that every verb shares stand before it: `planisphere --database x.sqlite count`.
enum ArgumentOrder {
    private static let shared = ["--database", "--territory", "--lang"]

    /// The arguments with leading shared options moved behind the verb's own; unchanged when there are none.
    static func verbFirst(_ arguments: [String]) -> [String] {
        var moved: [String] = []
        var rest = arguments[...]
        while let first = rest.first {
            if shared.contains(first), rest.count >= 2 {
                moved += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if shared.contains(where: { first.hasPrefix($0 + "=") }) {
                moved.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard !moved.isEmpty, !rest.isEmpty else { return arguments }
        // Help shows the verb that stands before it; the language has been read by now.
        if rest.contains("--help") || rest.contains("-h") { return Array(rest) }
        let terminator = rest.firstIndex(of: "--") ?? rest.endIndex
        return rest[..<terminator] + moved + rest[terminator...]
    }
}
