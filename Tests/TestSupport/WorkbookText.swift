/// Workbooks from the XML of their sheets.
public enum WorkbookText {
    /// An Excel workbook; `sheets` hold what stands inside of `sheetData`.
    public static func officeOpen(
        _ sheets: [(name: String, rows: String)], texts: [String] = [], formats: [String] = [],
        styles: [Int] = [], hidden: Set<String> = [], is1904: Bool = false
    ) -> [(name: String, text: String)] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let list = sheets.enumerated().map { place, sheet in
            let state = hidden.contains(sheet.name) ? " state=\"hidden\"" : ""
            return "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\"\(state) r:id=\"rId\(place + 1)\"/>"
        }
        let targets = sheets.indices.map {
            "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(kinds)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        let custom = formats.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }
        let looks = styles.map { "<xf numFmtId=\"\($0)\"/>" }
        return [
            ("[Content_Types].xml", "<Types/>"),
            (
                "_rels/.rels",
                relationships(["<Relationship Id=\"a\" Type=\"\(kinds)/officeDocument\" Target=\"xl/workbook.xml\"/>"])
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(kinds)\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>"
                    + list.joined() + "</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relationships(
                    targets + [
                        "<Relationship Id=\"s\" Type=\"\(kinds)/styles\" Target=\"styles.xml\"/>",
                        "<Relationship Id=\"t\" Type=\"\(kinds)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>",
                    ])
            ),
            (
                "xl/styles.xml",
                "<styleSheet><numFmts>\(custom.joined())</numFmts><cellXfs>\(looks.joined())</cellXfs></styleSheet>"
            ),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">" + texts.map { "<si>\($0)</si>" }.joined() + "</sst>"),
        ]
            + sheets.enumerated().map { place, sheet in
                (
                    "xl/worksheets/sheet\(place + 1).xml",
                    "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData></worksheet>"
                )
            }
    }

    /// An OpenDocument workbook; `body` holds what stands inside of `office:spreadsheet`.
    public static func openDocument(_ body: String, styles: String = "") -> [(name: String, text: String)] {
        [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                "<office:document-content><office:automatic-styles>\(styles)</office:automatic-styles><office:body>"
                    + "<office:spreadsheet>\(body)</office:spreadsheet></office:body></office:document-content>"
            ),
            ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ]
    }

    /// Rows of texts alone, which stand in the cells themselves; nil is no cell at all.
    public static func rows(_ rows: [[String?]]) -> String {
        rows.map { row in
            "<row>"
                + row.map { $0.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" } ?? "<c/>" }.joined() + "</row>"
        }.joined()
    }

    private static func relationships(_ targets: [String]) -> String {
        "<Relationships>\(targets.joined())</Relationships>"
    }
}
