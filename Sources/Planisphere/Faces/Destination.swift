public import ByteStreams
import SpatialStore

/// Where a face writes: a file that appears whole or not at all, or standard output (« - »).
public struct Destination: Hashable, Sendable {
    public var path: String
    /// Replace an existing file.
    public var overwrites: Bool

    public init(path: String, overwrites: Bool = false) {
        self.path = path
        self.overwrites = overwrites
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
    /// - Throws: `outputExists`, `outputUnwritable`; `outputIsDatabase` for the needs themselves, `overwrites` or not.
    public func open() throws(Failure) -> any ByteSink {
        if overwrites, path != "-", NeedsStore.isDatabase(path) { throw Failure(.outputIsDatabase, path) }
        do throws(ByteStreamError) {
            return try FileSink(path: path, overwriting: overwrites)
        } catch {
            throw Failure(error)
        }
    }
}
