import ByteStreams

/// A file of the user's, or standard input.
enum InputFile {
    static func open(_ path: String) throws(Failure) -> FileSource {
        do throws(ByteStreamError) { return try FileSource(path: path) } catch { throw Failure(error) }
    }
}
