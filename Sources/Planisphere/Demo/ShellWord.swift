/// A word of a command that is to be copied into a shell.
enum ShellWord {
    private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+:@%,")

    /// Between quotes when it holds anything that a shell would read otherwise.
    static func quoted(_ word: String) -> String {
        guard word.isEmpty || word.contains(where: { !plain.contains($0) }) else { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
