import Glibc
import Planisphere

/// What the system must allow before anything is done.
enum OpenFiles {
    /// A database with its log and readers, the files of a run, the threads’ own. Libraries below us end the process
    /// when they find none free.
    private static let needed = 24

    /// Standard input, output and error that were closed (`>&-`) lead nowhere: else the next file that is opened takes
    /// their number, and messages are written into it.
    static func guardStandardStreams() {
        for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
            // Whoever writes results learns that nobody takes them.
            let opened = open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY)
            if opened >= 0, opened != descriptor {
                dup2(opened, descriptor)
                close(opened)
            }
        }
    }

    /// Raises the soft limit as far as the system allows when too few are left.
    /// - Throws: `tooFewFiles`.
    static func ensure() throws(Failure) {
        guard free() < needed else { return }
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < limit.rlim_max {
            limit.rlim_cur = min(limit.rlim_max, 1024)
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        let left = free()
        guard left < needed else { return }
        throw Failure(.tooFewFiles, "\(left)", "\(needed)")
    }

    /// Descriptors that can still be opened, counted until they are enough.
    private static func free() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return needed }
        var free = 0
        var descriptor: Int32 = 3
        while free < needed, UInt64(descriptor) < UInt64(limit.rlim_cur) {
            if fcntl(descriptor, F_GETFD) == -1 { free += 1 }
            descriptor += 1
        }
        return free
    }
}
