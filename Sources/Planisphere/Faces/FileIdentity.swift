import Glibc

/// What a name stands for on the disk.
enum FileIdentity {
    /// Nothing bears the name. False where that cannot be told.
    static func isMissing(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 && errno == ENOENT
    }

    /// By device and number: links are followed. False where either does not exist.
    static func isSame(_ left: String, _ right: String) -> Bool {
        var one = stat()
        var other = stat()
        guard stat(left, &one) == 0, stat(right, &other) == 0 else { return false }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }
}
