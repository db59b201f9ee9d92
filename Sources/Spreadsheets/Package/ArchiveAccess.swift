import ByteStreams
import CMinizip

/// Lets minizip read our bytes: its callbacks, and what went wrong in them.
final class ArchiveAccess {
    private let bytes: any SeekableBytes
    private var offset = 0
    private(set) var failure: SpreadsheetError?

    init(_ bytes: any SeekableBytes) { self.bytes = bytes }

    /// Good as long as the receiver lives.
    var functions: zlib_filefunc64_def {
        var functions = zlib_filefunc64_def()
        functions.opaque = Unmanaged.passUnretained(self).toOpaque()
        functions.zopen64_file = { opaque, _, _ in opaque }
        functions.zread_file = { opaque, _, buffer, size in
            UInt(ArchiveAccess.of(opaque)?.read(buffer, Int(clamping: size)) ?? 0)
        }
        functions.zwrite_file = { _, _, _, _ in 0 }
        functions.ztell64_file = { opaque, _ in UInt64(ArchiveAccess.of(opaque)?.offset ?? 0) }
        functions.zseek64_file = { opaque, _, offset, origin in
            ArchiveAccess.of(opaque)?.seek(offset, origin) ?? -1
        }
        functions.zclose_file = { _, _ in 0 }
        functions.zerror_file = { opaque, _ in ArchiveAccess.of(opaque)?.failure == nil ? 0 : 1 }
        return functions
    }

    private static func of(_ opaque: UnsafeMutableRawPointer?) -> ArchiveAccess? {
        opaque.map { Unmanaged<ArchiveAccess>.fromOpaque($0).takeUnretainedValue() }
    }

    private func read(_ buffer: UnsafeMutableRawPointer?, _ size: Int) -> Int {
        guard let buffer else { return 0 }
        var filled = 0
        do throws(ByteStreamError) {
            while filled < size {
                let rest = UnsafeMutableRawBufferPointer(start: buffer + filled, count: size - filled)
                let added = try bytes.read(at: offset, into: rest)
                if added == 0 { break }
                filled += added
                offset += added
            }
        } catch {
            failure = .source(error)
        }
        return filled
    }

    private func seek(_ distance: UInt64, _ origin: Int32) -> Int {
        let start: Int
        switch origin {
        case ZLIB_FILEFUNC_SEEK_SET: start = 0
        case ZLIB_FILEFUNC_SEEK_CUR: start = offset
        default: start = bytes.count
        }
        let (sum, overflows) = start.addingReportingOverflow(Int(truncatingIfNeeded: distance))
        guard !overflows, sum >= 0 else { return -1 }
        offset = sum
        return 0
    }
}
