import TestSupport

/// Rows of a CSV by their headings.
enum PlainRecords {
    static func of(_ bytes: [UInt8]) -> [[String: String]] {
        PlainTable(String(decoding: bytes, as: UTF8.self)).records
    }
}
