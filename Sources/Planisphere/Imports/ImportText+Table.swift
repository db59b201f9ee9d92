import GeoJSON
import GeoTypes
import Importing
import Wording

extension ImportText {
    /// Of which sheet the rows are, and what was passed over above them.
    func aboutTable(_ report: Importing.ImportReport) -> [String] {
        let language = request.speech.language
        var lines: [String] = []
        if let sheet = report.sheet {
            lines.append(Phrases.importSheet(language, [sheet.kind, sheet.name]))
            if !sheet.others.isEmpty {
                lines.append(Phrases.importOtherSheets(language, [language.list(sheet.others, most: 10)]))
            }
            if sheet.hiddenRows > 0 { lines.append(Phrases.importHiddenRows(language, sheet.hiddenRows)) }
        }
        if let merged = report.sheet?.mergedDown, merged > 0 {
            lines.append("⚠ " + Phrases.importMergedDown(language, merged))
        }
        if let line = report.headingLine { lines.append(Phrases.importHeadingLine(language, [language.integer(line)])) }
        return lines.map { "  " + $0 }
    }

    /// The same for scripts.
    func tableMembers(_ report: Importing.ImportReport) -> [(String, PropertyValue)] {
        [
            ("heading_line", report.headingLine.map { .integer(Int64($0)) } ?? .null),
            ("sheet", report.sheet.map { .string($0.name) } ?? .null),
            ("workbook", report.sheet.map { .string($0.kind) } ?? .null),
            ("other_sheets", .array(report.sheet?.others.map { .string($0) } ?? [])),
            ("merged_down", .integer(Int64(report.sheet?.mergedDown ?? 0))),
            ("hidden_rows", .integer(Int64(report.sheet?.hiddenRows ?? 0))),
        ]
    }
}
