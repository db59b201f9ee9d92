import ByteStreams

extension NamedInput {
    /// A file of the user's; « - » is standard input, which is read once.
    public static func file(_ path: String) -> NamedInput {
        NamedInput(
            path, isMissing: { path != "-" && FileIdentity.isMissing(path) },
            opening: {
                let file = try FileSource(path: path)
                return Opened(source: file, size: file.size)
            })
    }
}
