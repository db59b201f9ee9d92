import ByteStreams
import Importing
import NeedsModel
import Spreadsheets
import TestSupport
import Testing
import Wording

@Suite("Needs in a workbook")
struct SpreadsheetTests {
    private func archive(_ rows: [[String?]]) -> [UInt8] {
        ZipWriter(WorkbookText.officeOpen([("Atelier", WorkbookText.rows(rows))])).archive
    }

    private func opened(_ bytes: [UInt8], sheet: String?, format: NeedFileFormat? = nil) throws -> NeedFile {
        var options = NeedFileOptions(vocabulary: TestVocabulary.vocabulary)
        options.sheet = sheet
        options.format = format
        return try NeedFile.open(BufferSource(bytes), named: "a", options: options)
    }

    @Test("a workbook and the CSV of the same rows give the same needs")
    func sameAsCSV() throws {
        let rows = [
            ["N°", "Texte", "Commune", "INSEE", "Voix", "Date", "Thème", "Consentement"],
            ["1", "Un bus le soir", "Delle", "90033", "8", "2021-09-18", "bus", "oui"],
            ["2", "Appeler le 01 99 00 12 34", "Belfort", "90010", "", "18/09/2021", "énergie|bus", "TRUE"],
            ["3", "Un banc", "Delle", "", "1", "", "poésie", "non"],
        ]
        let text = rows.map { $0.joined(separator: ";") }.joined(separator: "\n")
        let (sheet, csv) = (try Imported(archive(rows)), try Imported(text))
        #expect(sheet.needs == csv.needs && sheet.warnings == csv.warnings)
        #expect(sheet.lines == [2, 3, 4])
        #expect(sheet.file.format == .spreadsheet)
        #expect(sheet.report.sheet?.name == "Atelier" && sheet.report.sheet?.kind == "xlsx")
    }

    @Test("a title above the headings is passed over and told; rows are numbered as in the spreadsheet")
    func title() throws {
        let rows: [[String?]] = [
            ["Atelier de Delle, recueil des besoins"], [], ["Page 1", nil, "à relire"],
            ["Texte", "Thème", "Commune", "Date"], ["un bus", "bus", "Delle", "18/09/2021"], [],
            [nil, "bus", "Delle"],
        ]
        let imported = try Imported(archive(rows))
        #expect(imported.report.headingLine == 4)
        #expect(imported.needs.map(\.text) == ["un bus"])
        let refused = try #require(imported.rejected.first)
        #expect(refused.line == 7 && refused.column == "Texte" && refused.reason == .noText)
        #expect(refused.fields == ["", "bus", "Delle"])
        #expect(try Imported("Atelier de Delle;;\nTexte;Commune;Date\nbus;Delle;\n").report.headingLine == 2)
    }

    @Test("without headings anywhere, what comes nearest to them is told")
    func noHeadings() {
        let rows: [[String?]] = [["Atelier de Delle"], ["Texte", "Thème"], ["un bus", "bus"]]
        #expect(
            ImportErrorTests.error(archive(rows))
                == .noPlaceColumn(file: "dossier/test.csv", columns: ["Texte", "Thème"]))
    }

    @Test("a heading over merged cells names the first of them")
    func mergedHeading() throws {
        let imported = try Imported(
            archive([["Texte", "Commune", nil, "Date"], ["bus", "Delle", "(90)", "18/09/2021"]]))
        #expect(imported.needs.first?.concerns?.text == "Delle")
        #expect(imported.needs.first?.collectedOn != nil)
    }

    @Test("an error of a formula is an empty cell with a warning")
    func formulaError() throws {
        let rows =
            WorkbookText.rows([["Texte", "Commune", "Voix"]])
            + "<row><c t=\"str\"><v>bus</v></c><c t=\"str\"><v>Delle</v></c><c t=\"e\"><v>#N/A</v></c></row>"
        let imported = try Imported(ZipWriter(WorkbookText.officeOpen([("A", rows)])).archive)
        #expect(imported.needs.first?.voices == 1)
        #expect(imported.warnings == [[.formulaError("#N/A")]])
    }

    @Test("an unknown sheet lists the sheets; a sheet of a CSV is refused")
    func sheets() throws {
        let bytes = archive([["Texte", "Commune"], ["bus", "Delle"]])
        #expect(try opened(bytes, sheet: "atelier").sheet?.name == "Atelier")
        let error = ImportError.spreadsheet(.unknownSheet(name: "Bilan", sheets: ["Atelier"]), file: "a")
        #expect(throws: error) { try opened(bytes, sheet: "Bilan") }
        #expect(error.sentence(.french).contains("Atelier"))
        #expect(throws: ImportError.noSheets("a")) { try opened(Array("a;b\n".utf8), sheet: "Bilan") }
        #expect(throws: ImportError.binaryFile("a", format: "xlsx")) {
            try opened(bytes, sheet: nil, format: .delimited)
        }
    }

    @Test("cells merged over several rows are told; those over several columns are titles")
    func merged() throws {
        var parts = WorkbookText.officeOpen([
            ("Atelier", WorkbookText.rows([["Texte", "Commune"], ["un bus", "Delle"], ["un banc", nil]]))
        ])
        let sheet = try #require(parts.firstIndex { $0.name == "xl/worksheets/sheet1.xml" })
        parts[sheet].text = parts[sheet].text.replacing(
            "</worksheet>",
            with: "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"A9:F9\"/></mergeCells></worksheet>")
        let imported = try Imported(ZipWriter(parts).archive)
        #expect(imported.needs.count == 2)
        #expect(imported.file.sheet?.mergedDown == 1)
    }
}
