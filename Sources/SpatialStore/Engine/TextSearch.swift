import CSpatiaLite
import GRDB
import PlainText

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

    static func folded(_ text: String) -> String { SearchFolding.folded(text) }

    private static func contains(_ text: OpaquePointer, _ needle: OpaquePointer) -> Bool {
        let needle = bytes(of: needle)
        let text = bytes(of: text)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 1) { folded in
            let count = SearchFolding.fold(text, into: UnsafeMutableRawBufferPointer(folded))
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
}
