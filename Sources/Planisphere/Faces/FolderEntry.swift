import Glibc

/// What lies in a folder of the user's.
struct FolderEntry {
    let name: String
    let isFolder: Bool

    /// Names that do not begin with a dot, at most a thousand, in no order; empty where there is no folder.
    static func all(of folder: String) -> [FolderEntry] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var entries: [FolderEntry] = []
        while entries.count < 1000, let entry = readdir(handle) {
            // A name that is no UTF-8 cannot be given on a command line either.
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard let name = String(validating: bytes, as: UTF8.self), !name.hasPrefix(".") else { continue }
            entries.append(FolderEntry(name: name, isFolder: Int32(entry.pointee.d_type) == Int32(DT_DIR)))
        }
        return entries
    }
}
