import Glibc

/// A database that is not there: said with the one that was probably meant, and never made by a verb that reads.
enum MissingDatabase {
    /// - Throws: `databaseMissing`, or `databaseMissingNear` with databases that lie near.
    static func refuse(_ path: String) throws(Failure) {
        var status = stat()
        guard stat(path, &status) != 0, errno == ENOENT else { return }
        let near = near(path)
        throw near.isEmpty
            ? Failure(.databaseMissing, path, Parameter.named("database"))
            : Failure(.databaseMissingNear, path, near.joined(separator: ", "), Parameter.named("database"))
    }

    /// Files ending in `.sqlite` in the same folder and in the folders directly in it, by name, five at most.
    private static func near(_ path: String) -> [String] {
        let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : ""
        let prefix = folder.isEmpty ? (path.hasPrefix("/") ? "/" : "") : folder + "/"
        var found: [String] = []
        for entry in entries(of: prefix.isEmpty ? "." : prefix) {
            if entry.name.hasSuffix(".sqlite") {
                found.append(prefix + entry.name)
            } else if entry.isFolder {
                found += entries(of: prefix + entry.name).filter { $0.name.hasSuffix(".sqlite") }
                    .map { prefix + entry.name + "/" + $0.name }
            }
        }
        return Array(found.sorted().prefix(5))
    }

    /// Names that do not begin with a dot, at most a thousand.
    private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var entries: [(name: String, isFolder: Bool)] = []
        while entries.count < 1000, let entry = readdir(handle) {
            // A name that is no UTF-8 cannot be given on a command line either.
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard let name = String(validating: bytes, as: UTF8.self), !name.hasPrefix(".") else { continue }
            entries.append((name, Int32(entry.pointee.d_type) == Int32(DT_DIR)))
        }
        return entries
    }
}
