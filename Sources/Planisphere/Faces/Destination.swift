public import ByteStreams
import SpatialStore

/// Where a face writes: a file that appears whole or not at all, or standard output (« - »).
public struct Destination: Hashable, Sendable {
    public var path: String
    /// Replace an existing file.
    public var overwrites: Bool
    /// Files that the run reads, or words that may name some: never replaced.
    public var sparing: [String]

    public init(path: String, overwrites: Bool = false, sparing: [String] = []) {
        self.path = path
        self.overwrites = overwrites
        self.sparing = sparing
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
        if overwrites, path != "-", sparing.contains(where: { FileIdentity.isSame($0, path) }) {
            throw Failure(.outputIsInput, path)
        }
        if overwrites, path != "-", NeedsStore.isDatabase(path) { throw Failure(.outputIsDatabase, path) }
        do throws(ByteStreamError) {
            return try FileSink(path: path, overwriting: overwrites)
        } catch {
            throw Failure(error)
        }
    }
}
