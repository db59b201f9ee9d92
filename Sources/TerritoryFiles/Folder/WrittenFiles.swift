import ByteStreams

/// `written.csv`: which files of a folder a build wrote, with their digests, so that the next build replaces and removes
/// these and no others. A file may stand there twice: what it was, and what it is about to be.
struct WrittenFiles {
    static let name = "written.csv"

    private var digests: [String: Set<String>] = [:]

    /// None when the folder has no such list.
    /// - Throws: `unreadable`, and what is wrong in the list.
    init(folder: String) throws(TerritoryError) {
        let bytes: [UInt8]
        do throws(ByteStreamError) { bytes = try FileSource.contents(of: "\(folder)/\(Self.name)") } catch {
            if case .notFound = error { return }
            throw .unreadable(file: Self.name, error)
        }
        let table = try TableReader(bytes, file: Self.name)
        while try table.next() { digests[try table.text("file"), default: []].insert(try table.text("sha256")) }
    }

    init(_ files: [(file: TerritoryFolder.File, bytes: [UInt8])]) {
        for (file, bytes) in files { digests[file.rawValue] = [SHA256.hexDigest(bytes)] }
    }

    /// Whether a file of the folder is one that a build wrote and nobody has changed since.
    func own(_ file: TerritoryFolder.File, in folder: String) throws(TerritoryError) -> Bool {
        guard let known = digests[file.rawValue] else { return false }
        do throws(ByteStreamError) {
            return known.contains(SHA256.hexDigest(try FileSource.contents(of: "\(folder)/\(file.rawValue)")))
        } catch {
            throw .unreadable(file: file.rawValue, error)
        }
    }

    /// Both lists: for the moment in which one folder becomes the other.
    func united(with other: WrittenFiles) -> WrittenFiles {
        var union = self
        for (file, digests) in other.digests { union.digests[file, default: []].formUnion(digests) }
        return union
    }

    var bytes: [UInt8] {
        var table = TableWriter(columns: ["file", "sha256"])
        for (file, digests) in digests.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            for digest in digests.sorted() { table.append([file, digest]) }
        }
        return table.bytes
    }
}
