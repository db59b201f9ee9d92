/// By what a file is recognised whatever it is called: a digest of its bytes, and how many there are. It tells files
/// apart that nobody made to be taken for each other.
public struct FileImprint: Hashable, Sendable {
    public var digest: UInt64
    public var byteCount: Int

    public init(digest: UInt64, byteCount: Int) {
        self.digest = digest
        self.byteCount = byteCount
    }
}
