import Glibc
import Planisphere

/// Ctrl-C and `kill` end the process with the codes of the table, 130 and 143.
///
/// Nothing needs to be undone: the database rolls back what was not committed when it is next
/// opened, and a file that was being written is a neighbour of its final name.
enum Interruption {
    static func install() {
        signal(SIGINT, interrupted)
        signal(SIGTERM, terminated)
        // A reader that has seen enough (`| head`) ends the program without a word, as it does every Unix tool.
        signal(SIGPIPE, SIG_DFL)
    }
}

private func interrupted(_ signal: Int32) {
    Tidying.removeUnfinishedFiles()
    _exit(130)
}

private func terminated(_ signal: Int32) {
    Tidying.removeUnfinishedFiles()
    _exit(143)
}
