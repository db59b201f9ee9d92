import CSpatiaLite
import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Search without regard to case and accents: `contains_folded(text, needle)` in SQL, where `needle`
/// is folded already.
enum TextSearch {
    static func register(in database: Database) throws {
        let code = sqlite3_create_function_v2(
            database.sqliteConnection, "contains_folded", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
            { context, _, arguments in
                guard let arguments, let text = arguments[0], let needle = arguments[1] else { return }
                let found = TextSearch.bytes(of: needle).isEmpty || TextSearch.contains(text, needle)
                sqlite3_result_int(context, found ? 1 : 0)
            }, nil, nil, nil)
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    /// Lower case, without accents, ligatures taken apart.
    static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var text = text
        text.withUTF8 { fold(UnsafeRawBufferPointer($0)) { bytes.append($0) } }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func contains(_ text: OpaquePointer, _ needle: OpaquePointer) -> Bool {
        let needle = bytes(of: needle)
        let text = bytes(of: text)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 2 + 1) { folded in
            var count = 0
            fold(text) { byte in
                folded[count] = byte
                count += 1
            }
            return occurs(needle, in: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(folded)[..<count]))
        }
    }

    private static func occurs(_ needle: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer) -> Bool {
        guard let first = needle.first, let start = needle.baseAddress, let base = text.baseAddress else { return true }
        var offset = 0
        while offset + needle.count <= text.count {
            let room = text.count - needle.count - offset + 1
            guard let hit = memchr(base + offset, Int32(first), room) else { return false }
            if memcmp(hit, start, needle.count) == 0 { return true }
            offset = base.distance(to: UnsafeRawPointer(hit)) + 1
        }
        return false
    }

    private static func bytes(of value: OpaquePointer) -> UnsafeRawBufferPointer {
        let address = sqlite3_value_text(value)
        return UnsafeRawBufferPointer(start: address, count: Int(sqlite3_value_bytes(value)))
    }

    /// Never gives more than twice the bytes of `text`.
    @inline(__always)
    private static func fold(_ text: UnsafeRawBufferPointer, into emit: (UInt8) -> Void) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte < 0x80 {
                emit(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                continue
            }
            guard index < text.count, byte == 0xC3 || byte == 0xC5 || byte == 0xCC || byte == 0xCD else {
                emit(byte)
                continue
            }
            let second = text[index]
            index += 1
            switch byte {
            case 0xC3: latin(second, emit)
            case 0xC5 where second == 0x92 || second == 0x93: pair(0x6F, 0x65, emit)
            case 0xC5 where second == 0xB8: emit(0x79)
            // Combining accents U+0300…U+036F: a decomposed « é » is found as well.
            case 0xCC: break
            case 0xCD where second <= 0xAF: break
            default: pair(byte, second, emit)
            }
        }
    }

    private static func pair(_ first: UInt8, _ second: UInt8, _ emit: (UInt8) -> Void) {
        emit(first)
        emit(second)
    }

    /// The letters of U+00C0…U+00FF, from the second byte of their UTF-8.
    private static func latin(_ second: UInt8, _ emit: (UInt8) -> Void) {
        // Capitals stand 32 before their small letters; × and ÷ are no pair.
        let small = second < 0xA0 && second != 0x97 ? second + 0x20 : second
        switch small {
        case 0xA0...0xA5: emit(0x61)
        case 0xA6: pair(0x61, 0x65, emit)
        case 0xA7: emit(0x63)
        case 0xA8...0xAB: emit(0x65)
        case 0xAC...0xAF: emit(0x69)
        case 0xB1: emit(0x6E)
        case 0xB2...0xB6, 0xB8: emit(0x6F)
        case 0xB9...0xBC: emit(0x75)
        case 0xBD, 0xBF: emit(0x79)
        default: pair(0xC3, small, emit)
        }
    }
}
