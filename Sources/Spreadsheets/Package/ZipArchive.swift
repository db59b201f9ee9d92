import ByteStreams
import CMinizip

/// The archive that a workbook is: its parts by name. Nothing is ever unpacked to a disk, so a name is a key and no path.
///
/// One part is read at a time.
final class ZipArchive {
    /// A part as the archive's directory tells of it.
    struct Entry {
        let name: String
        let packed: Int
        let unpacked: Int
        let isEncrypted: Bool
        let isReadable: Bool
        fileprivate var position: unz64_file_pos
    }

    /// Entries of the directory; workbooks have some tens, with pictures some hundreds.
    private static let mostEntries = 20_000

    let file: unzFile
    let limits: SpreadsheetLimits
    /// By their names in small letters: names of parts are compared so (ECMA-376, part 2).
    private let entries: [String: Entry]
    private let access: ArchiveAccess
    /// Counts the parts that were opened: the archive has one open at a time.
    private(set) var turn = 0

    /// - Throws: `damaged` for what is no archive, or is cut off.
    init(_ bytes: any SeekableBytes, limits: SpreadsheetLimits) throws(SpreadsheetError) {
        self.limits = limits
        access = ArchiveAccess(bytes)
        guard bytes.count <= limits.fileBytes else { throw .fileTooLarge(limit: limits.fileBytes) }
        var functions = access.functions
        guard let opened = unzOpen2_64(nil, &functions) else { throw access.failure ?? .damaged(part: nil) }
        do throws(SpreadsheetError) {
            entries = try ZipArchive.directory(opened)
        } catch {
            unzClose(opened)
            throw error
        }
        file = opened
    }

    deinit { unzClose(file) }

    var names: some Collection<String> { entries.keys }

    func entry(_ name: String) -> Entry? { entries[name.lowercased()] }

    func has(_ name: String) -> Bool { entry(name) != nil }

    /// The bytes of a part, unpacked as they are read.
    func open(_ name: String) throws(SpreadsheetError) -> PartSource {
        guard var entry = entry(name) else { throw .damaged(part: name) }
        guard !entry.isEncrypted else { throw .encrypted }
        guard entry.isReadable else { throw .damaged(part: entry.name) }
        guard entry.unpacked <= limits.partBytes else { throw .partTooLarge(part: entry.name, limit: limits.partBytes) }
        let ratio = entry.unpacked / max(1, entry.packed)
        guard entry.unpacked <= limits.tightBytes || ratio <= limits.packingRatio else {
            throw .packedTooTightly(part: entry.name, ratio: ratio)
        }
        guard unzGoToFilePos64(file, &entry.position) == UNZ_OK, unzOpenCurrentFile(file) == UNZ_OK else {
            throw access.failure ?? .damaged(part: entry.name)
        }
        turn += 1
        return PartSource(self, entry)
    }

    /// What the file underneath could not do.
    var failure: SpreadsheetError? { access.failure }

    private static func directory(_ file: unzFile) throws(SpreadsheetError) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        var status = unzGoToFirstFile(file)
        while status == UNZ_OK {
            let entry = try current(file)
            // Two parts of one name: which one is meant depends on the reader.
            guard entries.updateValue(entry, forKey: entry.name.lowercased()) == nil, entries.count <= mostEntries
            else { throw .damaged(part: entry.name) }
            status = unzGoToNextFile(file)
        }
        guard status == UNZ_END_OF_LIST_OF_FILE else { throw .damaged(part: nil) }
        return entries
    }

    private static func current(_ file: unzFile) throws(SpreadsheetError) -> Entry {
        var info = unz_file_info64()
        var name = [CChar](repeating: 0, count: 1025)
        guard unzGetCurrentFileInfo64(file, &info, &name, 1024, nil, 0, nil, 0) == UNZ_OK else {
            throw .damaged(part: nil)
        }
        var position = unz64_file_pos()
        guard unzGetFilePos64(file, &position) == UNZ_OK else { throw .damaged(part: nil) }
        // Controls would reach a terminal by way of a message.
        let bytes = name.prefix { $0 != 0 }.map { $0 >= 0 && $0 < 32 || $0 == 127 ? 63 : UInt8(bitPattern: $0) }
        return Entry(
            name: String(decoding: bytes, as: UTF8.self), packed: Int(clamping: info.compressed_size),
            unpacked: Int(clamping: info.uncompressed_size), isEncrypted: info.flag & 1 != 0,
            isReadable: info.compression_method == 0 || info.compression_method == 8, position: position)
    }
}
