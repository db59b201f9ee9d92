public import ByteStreams

/// Reads records one after the other in memory that does not depend on the file's size.
///
/// `next()` moves to the next record; the other members speak of the record where the reader stands.
/// The rules are those of RFC 4180, read generously: records end at CR LF, LF or CR; a quote inside an
/// unquoted field is a character; what follows a closing quote is kept (`hasStrayQuote` tells); records
/// of different lengths are given as they are (`fieldCount`).
public final class RecordReader {
    public typealias Limits = TextLimits

    /// How a record ended.
    public enum Terminator: Hashable, Sendable {
        case lineFeed, carriageReturnLineFeed, carriageReturn
        /// The last record of a file without a final line end.
        case endOfFile

        public var bytes: [UInt8] {
            switch self {
            case .lineFeed: [10]
            case .carriageReturnLineFeed: [13, 10]
            case .carriageReturn: [13]
            case .endOfFile: []
            }
        }
    }

    public let dialect: Dialect
    public let limits: Limits
    let skipsBlankLines: Bool
    let checksUTF8: Bool
    let window: ByteWindow
    let classes: ByteClasses

    @usableFromInline let state: UnsafeMutablePointer<RecordState>
    /// Where the record and the next one begin in the window.
    var recordStart = 0
    var nextStart = 0
    /// Line on which the next record begins.
    var nextLine = 1
    /// Bytes in view known to be UTF-8, and the first offset in the source known not to be.
    var validated = 0
    var invalidOffset: Int?
    var isFinished = false

    /// Line on which the record begins, from 1.
    public internal(set) var line = 0
    public internal(set) var terminator = Terminator.endOfFile
    /// Bytes of the record were no UTF-8 and were read as Windows-1252.
    public internal(set) var hasRepairs = false
    /// Where the bytes were repaired, when somebody repairs them.
    var repairs: ByteRepairs?
    /// Something stood between a closing quote and the delimiter: `"a"b,c`.
    public internal(set) var hasStrayQuote = false

    /// - Parameters:
    ///   - source: UTF-8 without byte order mark (`DelimitedFile.open` sees to both).
    ///   - skipsBlankLines: a line without any byte is no record.
    ///   - checksUTF8: false when the bytes come from a transcoder.
    public init(
        _ source: any ByteSource, dialect: Dialect, limits: Limits = Limits(), skipsBlankLines: Bool = true,
        checksUTF8: Bool = true
    ) {
        self.dialect = dialect
        self.limits = limits
        self.skipsBlankLines = skipsBlankLines
        self.checksUTF8 = checksUTF8
        window = ByteWindow(source)
        classes = ByteClasses(dialect)
        state = .allocate(capacity: 1)
        state.initialize(to: RecordState(base: window.base))
    }

    deinit {
        state.pointee.deallocate()
        state.deallocate()
    }

    /// Moves to the next record; false at the end.
    /// - Throws: when `error.endsFile` is false the record is skipped and `next()` may be called again; the fields of
    ///   one that is refused for a zero byte are there until then.
    public func next() throws(DelimitedTextError) -> Bool {
        if isFinished { return false }
        do throws(DelimitedTextError) {
            while try scan() {
                if state.pointee.length == 0, skipsBlankLines, terminator != .endOfFile { continue }
                return true
            }
            isFinished = true
            return false
        } catch {
            isFinished = error.endsFile
            // A record that holds a zero byte is whole, and can be given back to whoever corrects it.
            if case .nulByte = error { throw error }
            state.pointee.slots.count = 0
            state.pointee.length = 0
            throw error
        }
    }

    @inlinable public var fieldCount: Int { state.pointee.slots.count }

    /// The bytes of field `index` with its quotes undone, empty beyond the last. **Good until the next call
    /// of `next()`**; `string` cannot be misused.
    @inlinable
    public func unsafeField(_ index: Int) -> UnsafeRawBufferPointer {
        guard index >= 0, index < state.pointee.slots.count else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        let slot = state.pointee.slots.base[index]
        let start =
            slot.start >= 0
            ? state.pointee.base + Int(slot.start) : UnsafePointer(state.pointee.unquoted.base + Int(~slot.start))
        return UnsafeRawBufferPointer(start: start, count: Int(slot.length))
    }

    /// Field `index` with its quotes undone, empty beyond the last.
    @inlinable
    public func string(_ index: Int) -> String { String(decoding: unsafeField(index), as: UTF8.self) }

    /// All fields of the record.
    public var strings: [String] { (0..<fieldCount).map(string) }

    /// Gives `body` the record exactly as it stands in the source (in UTF-8), without its terminator.
    @inlinable
    public func withRawRecord<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: state.pointee.base, count: state.pointee.length))
    }
}
