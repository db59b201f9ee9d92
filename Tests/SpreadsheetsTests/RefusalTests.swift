import Spreadsheets
import TestSupport
import Testing

@Suite("What is no workbook, is locked, or is made to harm is refused for what it is")
struct RefusalTests {
    private let plain = WorkbookText.officeOpen([("A", WorkbookText.rows([["a"]]))])

    private func replacing(_ name: String, _ text: String) -> [(name: String, text: String)] {
        plain.filter { $0.name != name } + [(name, text)]
    }

    @Test("a password: of Excel, of LibreOffice, of the archive")
    func passwords() {
        #expect(ReadSheet.error(compound("EncryptedPackage")) == .encrypted)
        let locked = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
        var parts = WorkbookText.openDocument("")
        parts[2].text = "<manifest:manifest>\(locked)</manifest:manifest>"
        #expect(ReadSheet.error(parts) == .encrypted)
        var archive = ZipWriter(plain.filter { $0.name != "xl/workbook.xml" })
        archive.add("xl/workbook.xml", [1, 2, 3], flags: 1)
        #expect(ReadSheet.error(archive.archive) == .encrypted)
    }

    @Test("old and binary workbooks, and other documents")
    func otherFormats() {
        #expect(ReadSheet.error(compound("Workbook")) == .binaryWorkbook(format: "xls"))
        #expect(ReadSheet.error(compound("WordDocument")) == .notAWorkbook(found: "doc"))
        #expect(ReadSheet.error(plain + [("xl/workbook.bin", "")]) == .binaryWorkbook(format: "xlsb"))
        #expect(ReadSheet.error(plain + [("word/document.xml", "")]) == .notAWorkbook(found: "docx"))
        #expect(
            ReadSheet.error([("mimetype", "application/vnd.oasis.opendocument.text")]) == .notAWorkbook(found: "odt"))
        #expect(ReadSheet.error([("photo.txt", "x")]) == .notAWorkbook(found: nil))
        #expect(ReadSheet.error(plain.filter { $0.name != "xl/workbook.xml" }) == .notAWorkbook(found: nil))
    }

    @Test("macros")
    func macros() {
        #expect(ReadSheet.error(plain + [("xl/vbaProject.bin", "x")]) == .macros)
        #expect(ReadSheet.error(WorkbookText.openDocument("") + [("Basic/script-lc.xml", "x")]) == .macros)
    }

    @Test("an archive that is cut off anywhere, or has one part twice")
    func damaged() {
        let archive = ZipWriter(plain).archive
        for length in stride(from: 8, to: archive.count, by: 7) {
            #expect(ReadSheet.error(Array(archive[..<length])) == .damaged(part: nil), "\(length)")
        }
        #expect(ReadSheet.error(plain + [plain[2]]) == .damaged(part: "xl/workbook.xml"))
    }

    @Test("XML that is not well-formed is told with its part, line and column")
    func malformed() {
        let parts = replacing("xl/worksheets/sheet1.xml", "<worksheet>\n<sheetData></row></sheetData></worksheet>")
        #expect(ReadSheet.error(parts) == .malformed(part: "xl/worksheets/sheet1.xml", line: 2, column: 14))
    }

    @Test("entities, of which bombs are made")
    func entities() {
        let bomb = "<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>"
        #expect(
            ReadSheet.error(replacing("xl/sharedStrings.xml", bomb)) == .entities(part: "xl/sharedStrings.xml"))
    }

    @Test("a part that is packed too tightly, and one that is too large")
    func bombs() {
        let spaces = String(repeating: " ", count: 9 << 20)
        let sheet = "xl/worksheets/sheet1.xml"
        guard case .packedTooTightly(sheet, let ratio)? = ReadSheet.error(replacing(sheet, "<a>\(spaces)</a>")) else {
            Issue.record("not refused")
            return
        }
        #expect(ratio > 500)
        var limits = SpreadsheetLimits()
        limits.partBytes = 1000
        #expect(
            ReadSheet.error(replacing(sheet, "<a>" + String(repeating: "<b/>", count: 300) + "</a>"), limits: limits)
                == .partTooLarge(part: sheet, limit: 1000))
        limits.fileBytes = 100
        #expect(ReadSheet.error(plain, limits: limits) == .fileTooLarge(limit: 100))
    }

    @Test("endless names, nesting and attributes, which a parser would have to keep")
    func memory() {
        let sheet = "xl/worksheets/sheet1.xml"
        let nested = String(repeating: "<abcdefgh>", count: 600_000)
        #expect(ReadSheet.error(replacing(sheet, "<worksheet>" + nested)) == .tooComplex(part: sheet))
        let names = (0..<600_000).map { "<n\($0)/>" }.joined()
        #expect(
            ReadSheet.error(replacing(sheet, "<worksheet>\(names)</worksheet>")) == .tooComplex(part: sheet))
        let long = (0..<3_000_000).map { String($0 % 10) }.joined()
        #expect(
            ReadSheet.error(replacing(sheet, "<worksheet a=\"\(long)\"></worksheet>")) == .tooComplex(part: sheet))
    }

    @Test("a cell or row that is too heavy is passed over, the next ones are read")
    func heavyCells() throws {
        var limits = SpreadsheetLimits()
        limits.cellBytes = 10
        limits.rowBytes = 25
        let rows = WorkbookText.rows([["a", "12345678901"], ["0123456789", "0123456789", "0123456789"], ["b"]])
        let sheet = try ReadSheet(WorkbookText.officeOpen([("A", rows)]), limits: limits)
        #expect(sheet.rows == [["b"]] && sheet.numbers == [3])
        #expect(
            sheet.refusals == [
                .cellTooLarge(sheet: "A", row: 1, column: 2, limit: 10), .rowTooLarge(sheet: "A", row: 2, limit: 25),
            ])
    }

    @Test("a text that repeats over all columns weighs as often")
    func heavyRepeats() throws {
        var limits = SpreadsheetLimits()
        limits.rowBytes = 10_000
        let cell = "<table:table-cell table:number-columns-repeated=\"16000\"><text:p>bus</text:p></table:table-cell>"
        let sheet = try ReadSheet(
            WorkbookText.openDocument(
                "<table:table table:name=\"A\"><table:table-row>\(cell)</table:table-row></table:table>"),
            limits: limits)
        #expect(sheet.refusals == [.rowTooLarge(sheet: "A", row: 1, limit: 10_000)])
    }

    @Test("a row of many cells that is written once and comes a thousand times is no table")
    func heavyRows() {
        let cell = "<table:table-cell table:number-columns-repeated=\"16000\"><text:p>b</text:p></table:table-cell>"
        #expect(
            ReadSheet.error(
                WorkbookText.openDocument(
                    "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1000\">\(cell)"
                        + "</table:table-row></table:table>"))
                == .tooManyRows(sheet: "A", limit: 1 << 20))
    }

    @Test("rows, columns and texts beyond what spreadsheets have")
    func tooMany() {
        #expect(
            ReadSheet.error(WorkbookText.officeOpen([("A", "<row r=\"1048577\"/>")]))
                == .tooManyRows(sheet: "A", limit: 1 << 20))
        #expect(
            ReadSheet.error(WorkbookText.officeOpen([("A", "<row><c r=\"XFE1\"><v>1</v></c></row>")]))
                == .tooManyColumns(sheet: "A", row: 1, limit: 1 << 14))
        var limits = SpreadsheetLimits()
        limits.texts = 2
        #expect(
            ReadSheet.error(
                WorkbookText.officeOpen([("A", "")], texts: ["<t>a</t>", "<t>b</t>", "<t>c</t>"]), limits: limits)
                == .tooManyTexts(limit: 2))
    }

    @Test("a target outside of the package is a part that is not there")
    func paths() {
        let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let parts = replacing(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"\(kinds)/worksheet\" Target=\"../../../etc/passwd\"/></Relationships>"
        )
        #expect(ReadSheet.error(parts) == .damaged(part: "etc/passwd"))
    }

    /// The head of a compound file whose directory names one stream.
    private func compound(_ name: String) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 1024)
        bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        bytes[30] = 9
        let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        bytes.replaceSubrange(512..<512 + units.count, with: units)
        bytes[512 + 64] = UInt8(units.count + 2)
        return bytes
    }
}
