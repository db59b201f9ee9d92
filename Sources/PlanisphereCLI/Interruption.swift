import Glibc
import Planisphere

/// Ctrl-C and `kill` end the process with the codes of the table, 130 and 143, and say what is kept.
///
/// Nothing needs to be undone: the database rolls back what was not committed when it is next
/// opened, and then puts its log away; a file that was being written is a neighbour of its final name.
enum Interruption {
    static func install() {
        signal(SIGINT, interrupted)
        signal(SIGTERM, terminated)
        // A reader that has seen enough (`| head`) ends the program without a word, as it does every Unix tool.
        signal(SIGPIPE, SIG_DFL)
        // A file that may not grow (`ulimit -f`) is a full disk, and said as one.
        signal(SIGXFSZ, SIG_IGN)
    }
}

private func interrupted(_ signal: Int32) {
    Tidying.removeUnfinishedFiles()
    Holding.tell()
    _exit(130)
}

private func terminated(_ signal: Int32) {
    Tidying.removeUnfinishedFiles()
    Holding.tell()
    _exit(143)
}
