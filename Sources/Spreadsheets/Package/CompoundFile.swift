import ByteStreams

/// The container of old Office files and of those with a password ([MS-CFB]): only which of them it is.
enum CompoundFile {
    static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// Looks at the names in the first sectors of its directory.
    static func refusal(_ bytes: any SeekableBytes) -> SpreadsheetError {
        let names = directoryNames(bytes)
        if names.contains("EncryptedPackage") { return .encrypted }
        if names.contains("WordDocument") { return .notAWorkbook(found: "doc") }
        if names.contains("PowerPoint Document") { return .notAWorkbook(found: "ppt") }
        return .binaryWorkbook(format: "xls")
    }

    private static func directoryNames(_ bytes: any SeekableBytes) -> [String] {
        let header = head(bytes, at: 0, count: 512)
        guard header.count == 512 else { return [] }
        let shift = Int(header[30])
        let first = (0..<4).reduce(0) { $0 | Int(header[48 + $1]) << (8 * $1) }
        guard shift == 9 || shift == 12, first < 1 << 24 else { return [] }
        let directory = head(bytes, at: (first + 1) << shift, count: 4096)
        return stride(from: 0, to: directory.count - 127, by: 128).map { start in
            let length = min(64, Int(directory[start + 64]))
            let units = stride(from: start, to: start + max(0, length - 2), by: 2).map {
                UInt16(directory[$0]) | UInt16(directory[$0 + 1]) << 8
            }
            return String(decoding: units, as: UTF16.self)
        }
    }

    private static func head(_ bytes: any SeekableBytes, at offset: Int, count: Int) -> [UInt8] {
        (try? bytes.bytes(at: offset, count: count)) ?? []
    }
}
