import ByteStreams

/// Where a use case writes: a file that appears whole or not at all, or standard output (« - »).
public struct Destination: Hashable, Sendable {
    public var path: String
    /// Replace an existing file.
    public var overwrites: Bool

    public init(path: String, overwrites: Bool = false) {
        self.path = path
        self.overwrites = overwrites
    }

    func open() throws(Failure) -> FileSink {
        do throws(ByteStreamError) {
            return try FileSink(path: path, overwriting: overwrites)
        } catch {
            throw Failure(error)
        }
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
        let sink = try open()
        do throws(ByteStreamError) {
            try sink.write(bytes)
            try sink.finish()
        } catch {
            throw Failure(error)
        }
    }
}
