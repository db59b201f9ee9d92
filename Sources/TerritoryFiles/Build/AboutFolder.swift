import ByteStreams
import NeedsModel

/// What people decide about a territory and no official file says: its name, the names of its EPCI,
/// where labels stand. In the format of territory folders, every file optional.
struct AboutFolder {
    private(set) var manifest: Manifest?
    private(set) var epcis: [EPCI] = []
    private(set) var labels: [LabelAnchor] = []
    private(set) var digests: [SourceDigest] = []

    init() {}

    /// - Throws: `unreadable` and whatever is wrong in a file.
    init(path: String) throws(TerritoryError) {
        if let bytes = try read(.manifest, path) { manifest = try Manifest(bytes) }
        if let bytes = try read(.epcis, path) { epcis = try EPCITable.read(bytes) }
        if let bytes = try read(.labels, path) { labels = try LabelTable.read(bytes) }
        if digests.isEmpty { throw .missingFile(file: path) }
    }

    private mutating func read(_ file: TerritoryFolder.File, _ path: String) throws(TerritoryError) -> [UInt8]? {
        let name = "\(path)/\(file.rawValue)"
        do throws(ByteStreamError) {
            let bytes = try FileSource.contents(of: name)
            digests.append(SourceDigest(file: name, bytes))
            return bytes
        } catch {
            if case .notFound = error { return nil }
            throw .unreadable(file: name, error)
        }
    }
}

extension SourceDigest {
    init(file: String, _ bytes: [UInt8]) {
        self.init(file: file, byteCount: bytes.count, sha256: SHA256.hexDigest(bytes))
    }
}
