import Glibc

/// A folder that is made when it is not there.
struct OutputFolder {
    let folder: String

    init(_ folder: String) throws(Failure) {
        self.folder = folder
        if mkdir(folder, 0o755) != 0, errno != EEXIST {
            throw Failure(unwritable: folder, code: errno)
        }
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw Failure(unwritable: folder, code: ENOTDIR)
        }
    }

    func path(_ name: String) -> String { folder + "/" + name }

    func subfolder(_ name: String) throws(Failure) -> OutputFolder { try OutputFolder(path(name)) }
}
