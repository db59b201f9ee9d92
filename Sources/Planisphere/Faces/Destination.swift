public import ByteStreams
import SpatialStore

/// Where a face writes: a file that appears whole or not at all, or standard output (« - »).
public struct Destination: Hashable, Sendable {
    public var path: String
    /// Replace an existing file.
    public var overwrites: Bool
    /// Files that the run reads, or words that may name some: never replaced.
    public var sparing: [String]
    /// The database of the run, with the files that stand beside it: never replaced, whether or not it is there yet.
    public var database: String?

    public init(path: String, overwrites: Bool = false, sparing: [String] = [], database: String? = nil) {
        self.path = path
        self.overwrites = overwrites
        self.sparing = sparing
        self.database = database
    }

    /// « lieux.csv » → « lieux.geocoded.csv », beside it; standard output for standard input.
    public static func beside(_ input: String, ending: String, overwrites: Bool) -> Destination {
        guard input != "-" else { return Destination(path: "-") }
        let folder = input.lastIndex(of: "/").map { input[...$0] } ?? ""
        let name = input[folder.endIndex...]
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return Destination(path: folder + stem + ending, overwrites: overwrites)
    }

    /// The file appears when the sink is finished; a sink that is dropped before leaves nothing.
    /// - Throws: `outputExists`, `outputUnwritable`; `outputIsInput`; `outputIsDatabase` for the needs themselves.
    public func open() throws(Failure) -> any ByteSink {
        if path != "-" { try spare() }
        do throws(ByteStreamError) {
            return try FileSink(path: path, overwriting: overwrites)
        } catch {
            throw Failure(error)
        }
    }

    /// Whatever is there stays anyway unless it may be replaced; what is not there yet has its place all the same.
    private func spare() throws(Failure) {
        if overwrites, sparing.contains(where: { FileIdentity.isSame($0, path) }) {
            throw Failure(.outputIsInput, path)
        }
        for ending in NeedsStore.companions {
            if let database, FileIdentity.isMissing(path) || overwrites,
                FileIdentity.isSamePlace(database + ending, path)
            {
                throw Failure(.outputIsDatabase, path)
            }
            if overwrites, path.hasSuffix(ending), NeedsStore.isDatabase(String(path.dropLast(ending.count))) {
                throw Failure(.outputIsDatabase, path)
            }
        }
    }
}
