/// The two families of workbooks, by the ending of their files.
public enum WorkbookKind: String, Hashable, Sendable, CaseIterable {
    case officeOpen = "xlsx"
    case openDocument = "ods"

    /// What the parts of an archive say, whatever its name; refuses what is no workbook, and what is locked or has macros.
    static func of(_ archive: ZipArchive) throws(SpreadsheetError) -> WorkbookKind {
        if archive.has("[Content_Types].xml") {
            if archive.has("word/document.xml") { throw .notAWorkbook(found: "docx") }
            if archive.has("ppt/presentation.xml") { throw .notAWorkbook(found: "pptx") }
            if archive.has("xl/workbook.bin") { throw .binaryWorkbook(format: "xlsb") }
            if archive.names.contains(where: { $0.hasSuffix("vbaproject.bin") }) { throw .macros }
            return .officeOpen
        }
        guard archive.has("mimetype") || archive.has("META-INF/manifest.xml") else { throw .notAWorkbook(found: nil) }
        if archive.has("encrypted-package") { throw .encrypted }
        try checkType(archive)
        if archive.names.contains(where: { $0.hasPrefix("basic/") || $0.hasPrefix("scripts/") && !$0.hasSuffix("/") }) {
            throw .macros
        }
        return .openDocument
    }

    private static let types: [(type: String, ending: String?)] = [
        ("application/vnd.oasis.opendocument.spreadsheet", nil),
        ("application/vnd.oasis.opendocument.text", "odt"),
        ("application/vnd.oasis.opendocument.presentation", "odp"),
        ("application/vnd.oasis.opendocument.graphics", "odg"),
    ]

    private static func checkType(_ archive: ZipArchive) throws(SpreadsheetError) {
        guard archive.has("mimetype") else { return }
        let source = try archive.open("mimetype")
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 128, alignment: 16)
        defer { buffer.deallocate() }
        // A type stands in one piece: it is shorter than what a read gives.
        let filled = try source.read(into: buffer)
        let type = String(decoding: buffer[..<filled], as: UTF8.self)
        guard let known = types.last(where: { type.hasPrefix($0.type) }) else { throw .notAWorkbook(found: nil) }
        if let ending = known.ending { throw .notAWorkbook(found: ending) }
    }
}
