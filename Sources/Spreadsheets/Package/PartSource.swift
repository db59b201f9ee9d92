import CMinizip

/// One part of the archive, unpacked piece by piece; its checksum is looked at when all of it was read.
final class PartSource {
    let name: String
    /// Bytes it has when unpacked, as the directory says.
    let size: Int
    /// Bytes given so far.
    private(set) var position = 0
    private let archive: ZipArchive
    private let turn: Int
    private var isAtEnd = false

    init(_ archive: ZipArchive, _ entry: ZipArchive.Entry) {
        self.archive = archive
        name = entry.name
        size = entry.unpacked
        turn = archive.turn
    }

    /// A part opened later has closed this one.
    private var isOpen: Bool { !isAtEnd && turn == archive.turn }

    deinit { if isOpen { unzCloseCurrentFile(archive.file) } }

    /// Fills the start of the buffer; 0 means the end.
    /// - Throws: `damaged` where it breaks off, fails its checksum, or is longer than it says.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SpreadsheetError) -> Int {
        guard isOpen else { return 0 }
        let count = Int(unzReadCurrentFile(archive.file, buffer.baseAddress, UInt32(clamping: buffer.count)))
        position += max(0, count)
        guard count >= 0, position <= size else { throw archive.failure ?? .damaged(part: name) }
        if count == 0 {
            isAtEnd = true
            let status = unzCloseCurrentFile(archive.file)
            guard status == UNZ_OK, position == size else { throw archive.failure ?? .damaged(part: name) }
        }
        return count
    }
}
