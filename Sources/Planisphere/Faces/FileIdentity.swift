import Glibc

/// What a name stands for on the disk.
enum FileIdentity {
    /// Nothing bears the name. False where that cannot be told.
    static func isMissing(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 && errno == ENOENT
    }

    /// A pipe or a device, which has no ending and is never replaced.
    static func isStream(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
    }

    /// By device and number: links are followed. False where either does not exist.
    static func isSame(_ left: String, _ right: String) -> Bool {
        var one = stat()
        var other = stat()
        guard stat(left, &one) == 0, stat(right, &other) == 0 else { return false }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }

    /// One file, or the place of one that is not there yet: the same name in the same folder.
    static func isSamePlace(_ left: String, _ right: String) -> Bool {
        isSame(left, right) || name(of: left) == name(of: right) && isSame(folder(of: left), folder(of: right))
    }

    /// Everything before the name; « . » for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        let folder = path[..<slash]
        return folder.isEmpty ? "/" : String(folder)
    }

    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The first folder of the path that is not there; nil when all of them are.
    static func firstMissingFolder(of path: String) -> String? {
        path.indices.filter { path[$0] == "/" && $0 > path.startIndex }.map { String(path[..<$0]) }.first(
            where: isMissing)
    }
}
