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
        for entry in FolderEntry.all(of: prefix.isEmpty ? "." : prefix) {
            if entry.name.hasSuffix(".sqlite") {
                found.append(prefix + entry.name)
            } else if entry.isFolder {
                found += FolderEntry.all(of: prefix + entry.name).filter { $0.name.hasSuffix(".sqlite") }
                    .map { prefix + entry.name + "/" + $0.name }
            }
        }
        return Array(found.sorted().prefix(5))
    }
}
