import ByteStreams

enum FileSourceContents {
    static func read(_ path: String) throws -> [UInt8] { try FileSource.contents(of: path) }
}
