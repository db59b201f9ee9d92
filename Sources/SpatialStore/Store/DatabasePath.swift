#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What SQLite is told to open. It reads a name that begins with `file:` as an address with options of its own; a path
/// is always a path.
enum DatabasePath {
    static func plain(_ path: String) -> String { path.hasPrefix("file:") ? "./" + path : path }

    /// An address that says that nobody changes the file, so that neither a lock nor a log is looked for beside it.
    static func fixed(_ path: String) -> String {
        var address = "file:"
        for byte in path.utf8 {
            let character = Character(UnicodeScalar(byte))
            if character.isASCII, character.isLetter || character.isNumber || "-._~/".contains(character) {
                address.append(character)
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                address += "%" + (hex.count < 2 ? "0" : "") + hex
            }
        }
        return address + "?immutable=1"
    }

    /// The folder takes no files, so nobody can have begun a log there, and there is none from before: a disk that is
    /// mounted for reading, a folder of somebody else's.
    static func isBeyondWriting(_ path: String) -> Bool {
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
        return access(folder, W_OK) != 0 && access(path, W_OK) != 0 && access(path + "-wal", F_OK) != 0
    }
}
