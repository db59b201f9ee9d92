/// Where bytes go, in order.
public protocol ByteSink: AnyObject {
    func write(_ bytes: UnsafeRawBufferPointer) throws(ByteStreamError)
    /// Everything written is where it shall be; nothing may be written after.
    func finish() throws(ByteStreamError)
}

extension ByteSink {
    public func write(_ bytes: [UInt8]) throws(ByteStreamError) {
        // `withUnsafeBytes` cannot carry a typed error out of its closure.
        let outcome: Result<Void, ByteStreamError> = bytes.withUnsafeBytes { raw in
            do throws(ByteStreamError) { return .success(try write(raw)) } catch { return .failure(error) }
        }
        try outcome.get()
    }

    public func write(_ text: String) throws(ByteStreamError) { try write(Array(text.utf8)) }
}

/// Keeps all bytes in memory.
public final class BufferSink: ByteSink {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public func write(_ raw: UnsafeRawBufferPointer) { bytes.append(contentsOf: raw) }
    public func finish() {}

    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
