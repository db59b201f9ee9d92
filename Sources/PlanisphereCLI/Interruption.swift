import Planisphere

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ctrl-C and `kill` end the process with the codes of the table, 130 and 143.
///
/// Nothing needs to be undone: the database rolls back what was not committed when it is next
/// opened, and a file that was being written is a neighbour of its final name. A reader that closes
/// the pipe (`| head`) ends the process as it ends every Unix tool.
enum Interruption {
    static func install() {
        signal(SIGINT) { _ in leave(130) }
        signal(SIGTERM) { _ in leave(143) }
    }

    private static func leave(_ code: Int32) {
        Tidying.removeUnfinishedFiles()
        _exit(code)
    }
}
