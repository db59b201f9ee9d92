import Spreadsheets
import TestSupport
import Testing

@Suite("A sheet of an OpenDocument workbook")
struct OpenDocumentTests {
    private func read(_ rows: String) throws -> ReadSheet {
        try ReadSheet(WorkbookText.openDocument("<table:table table:name=\"Feuille1\">\(rows)</table:table>"))
    }

    private func cell(_ type: String, _ value: String, _ shown: String = "") -> String {
        "<table:table-cell office:value-type=\"\(type)\" \(value)><text:p>\(shown)</text:p></table:table-cell>"
    }

    @Test("values are what the file holds, not what a locale shows")
    func values() throws {
        let cells = [
            cell("float", "office:value=\"8\"", "8,00"), cell("float", "office:value=\"47.637999999999998\"", "47,64"),
            cell("percentage", "office:value=\"0.5\"", "50 %"), cell("currency", "office:value=\"12.5\"", "12,50 €"),
            cell("date", "office:date-value=\"2021-09-18\"", "sam. 18 sept."),
            cell("date", "office:date-value=\"2021-09-18T14:30:00\"", "18/09/21"),
            cell("date", "office:date-value=\"2021-09-18T00:00:00\"", "18/09/21"),
            cell("time", "office:time-value=\"PT14H30M00S\"", "14:30:00"),
            cell("boolean", "office:boolean-value=\"true\"", "VRAI"), cell("float", "office:value=\"1004\"", "01004"),
        ]
        let sheet = try read("<table:table-row>\(cells.joined())</table:table-row>")
        #expect(
            sheet.rows == [
                [
                    "8", "47.638", "0.5", "12.5", "2021-09-18", "2021-09-18 14:30", "2021-09-18", "14:30", "TRUE",
                    "01004",
                ]
            ])
    }

    @Test("paragraphs, line breaks and spaces of a text are kept; notes and drawings are not part of it")
    func texts() throws {
        let sheet = try read(
            """
            <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p>\
            </office:annotation><text:p>un<text:s text:c="3"/>bus<text:line-break/><text:span>le</text:span> soir</text:p>\
            <text:p>fin</text:p><draw:frame><text:p>dessin</text:p></draw:frame></table:table-cell></table:table-row>
            """)
        #expect(sheet.rows == [["un   bus\nle soir\nfin"]])
    }

    @Test("cells and rows that repeat come as often; a million empty ones cost nothing")
    func repeats() throws {
        let one =
            "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1\"/>"
        let sheet = try read(
            """
            <table:table-row table:number-rows-repeated="3"><table:table-cell/>\(one)\
            <table:table-cell table:number-columns-repeated="16381"/></table:table-row>
            <table:table-row table:number-rows-repeated="4"><table:table-cell/></table:table-row>
            <table:table-row table:visibility="filter"><table:covered-table-cell/>\(one)</table:table-row>
            <table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="16384"/>\
            </table:table-row>
            """)
        #expect(sheet.numbers == [1, 2, 3, 8])
        #expect(sheet.rows == Array(repeating: ["", "1", "1"], count: 4))
        #expect(sheet.reader.hiddenRows == 1)
    }

    @Test("the first sheet that is shown is read, or the one that is named")
    func sheets() throws {
        let parts = WorkbookText.openDocument(
            ["Listes", "Atelier", "Fin"].map {
                "<table:table table:name=\"\($0)\" table:style-name=\"\($0)\"><table:table-row>"
                    + cell("string", "", $0) + "</table:table-row></table:table>"
            }.joined(),
            styles: "<style:style style:family=\"table\" style:name=\"Listes\">"
                + "<style:table-properties table:display=\"false\"/></style:style>")
        let first = try ReadSheet(parts)
        #expect(first.rows == [["Atelier"]] && first.reader.sheet == "Atelier" && first.reader.otherSheets == ["Fin"])
        #expect(try ReadSheet(parts, sheet: "LISTES").rows == [["Listes"]])
        #expect(
            ReadSheet.error(parts, sheet: "Bilan")
                == .unknownSheet(name: "Bilan", sheets: ["Listes", "Atelier", "Fin"]))
    }

    @Test("an error of a formula is an empty cell that is told")
    func errors() throws {
        let sheet = try read(
            "<table:table-row><table:table-cell office:value-type=\"string\" office:string-value=\"\" "
                + "calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"
                + cell("string", "", "bus") + "</table:table-row>")
        #expect(sheet.rows == [["", "bus"]])
    }
}
