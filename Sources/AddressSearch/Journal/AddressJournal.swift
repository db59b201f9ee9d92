import ByteStreams
import DelimitedText
import Glibc

/// The answers of a run on disk, so that a run that was cut off asks only for what is missing.
///
/// A CSV file that grows by whole batches; a line that was cut off is dropped when the file is opened again.
/// Only `found` and `notFound` are kept. It holds addresses, which are private: only its owner may read it.
/// Memory: 16 bytes and the table's slack for each of at most `entryLimit` answers; what comes beyond is
/// written and not remembered. For one process at a time.
public final class AddressJournal {
    public let path: String
    /// Answers that it can give back.
    public var count: Int { index.count }

    private let descriptor: Int32
    private let entryLimit: Int
    /// Hash of server and query → where its line begins. A line is compared before it is believed.
    private var index: [UInt64: Int64] = [:]
    private var end: Int64 = 0

    /// Opens the file or makes it.
    /// - Throws: `notAJournal` when the file holds something else (it is left as it is), `damagedJournal`, `stream`.
    public init(path: String, entryLimit: Int = 2_000_000) throws(AddressSearchError) {
        self.path = path
        self.entryLimit = max(0, entryLimit)
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else {
            throw .stream(errno == EISDIR ? .isDirectory(path: path) : .notWritable(path: path, code: errno))
        }
        descriptor = opened
        try load()
    }

    deinit { close(descriptor) }

    /// Removes the file: the run came to its end.
    public func remove() { unlink(path) }

    /// What the server answered in an earlier run or batch; nil when it was not asked. One read of the disk.
    public func answer(to query: AddressQuery, of server: AddressServer) throws(AddressSearchError) -> AddressAnswer? {
        guard let place = index[Self.hash(query, server.endpoint)] else { return nil }
        // Another query of the same hash is simply asked.
        guard let line = JournalLine(bytes: try line(at: place)), line.query == query, line.server == server.endpoint
        else { return nil }
        return line.answer
    }

    /// Writes the answers of a batch at once; `failed` ones are left out, to be asked again.
    public func append(
        _ queries: some Collection<AddressQuery>, _ answers: [AddressAnswer], of server: AddressServer
    ) throws(AddressSearchError) {
        var text: [UInt8] = []
        var fresh: [(hash: UInt64, place: Int64)] = []
        for (query, answer) in zip(queries, answers) {
            guard let line = JournalLine(query, server, answer).bytes() else { continue }
            fresh.append((Self.hash(query, server.endpoint), end + Int64(text.count)))
            text += line
        }
        try write(text)
        for entry in fresh { remember(entry.hash, entry.place) }
    }

    // MARK: - Opening

    private func load() throws(AddressSearchError) {
        let header = JournalLine.header
        let head = try read(at: 0, upTo: header.count)
        // Nothing, or a first write that was cut off.
        if head.count < header.count, header.starts(with: head) {
            try cut(to: 0)
            return try write(header)
        }
        guard head == header else { throw .notAJournal(path: path) }
        let source: FileSource
        do throws(ByteStreamError) { source = try FileSource(path: path) } catch { throw .stream(error) }
        let reader = RecordReader(source, dialect: .comma, skipsBlankLines: false)
        do throws(DelimitedTextError) {
            while try reader.next() {
                guard reader.terminator != .endOfFile else { break }
                let place = end
                end += Int64(reader.withRawRecord { $0.count } + reader.terminator.bytes.count)
                guard place > 0 else { continue }
                guard let line = JournalLine(reader) else { throw .tooManyFields(line: reader.line, limit: 0) }
                remember(Self.hash(line.query, line.server), place)
            }
        } catch {
            switch error {
            case .source(let error): throw .stream(error)
            // Our cells hold no line end, so an open quote is a last line that was cut off.
            case .unclosedQuote: break
            default: throw .damagedJournal(path: path, line: reader.line)
            }
        }
        try cut(to: end)
    }

    private func remember(_ hash: UInt64, _ place: Int64) {
        if index.count < entryLimit || index[hash] != nil { index[hash] = place }
    }

    /// FNV-1a over the four texts with a separator that none of them holds.
    private static func hash(_ query: AddressQuery, _ server: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for text in [server, query.text, query.postalCode ?? "", query.cityCode ?? ""] {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 10) &* 0x100_0000_01B3
        }
        return hash
    }

    // MARK: - Disk

    private func line(at place: Int64) throws(AddressSearchError) -> [UInt8] {
        // Twice: most lines are short.
        for size in [1 << 10, 1 << 16] {
            let bytes = try read(at: place, upTo: size)
            if let lineEnd = bytes.firstIndex(of: 10) { return Array(bytes[...lineEnd]) }
        }
        return []
    }

    private func read(at place: Int64, upTo size: Int) throws(AddressSearchError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + count }, size - count, off_t(place) + count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                guard got > 0 else { break }
                count += got
            }
        }
        guard code == 0 else { throw .stream(.readFailed(path: path, code: code)) }
        return bytes
    }

    private func write(_ bytes: [UInt8]) throws(AddressSearchError) {
        var done = 0
        while done < bytes.count {
            let got = bytes.withUnsafeBytes { raw in
                pwrite(descriptor, raw.baseAddress.map { $0 + done }, raw.count - done, off_t(end) + done)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw .stream(.writeFailed(path: path, code: errno)) }
            done += got
        }
        end += Int64(bytes.count)
    }

    private func cut(to size: Int64) throws(AddressSearchError) {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw .stream(.writeFailed(path: path, code: errno)) }
        end = size
    }
}
