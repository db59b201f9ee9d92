/// The list of sheets of an Excel workbook, and where its parts are.
final class OfficeOpenWorkbook: XMLConsumer {
    struct Sheet {
        let name: String
        let part: String
        let isHidden: Bool
    }

    private static let most = 10_000
    private let relationships: [String: Relationships.Target]
    private(set) var sheets: [Sheet] = []
    private(set) var system = SerialDay.System.from1900

    private init(_ relationships: [String: Relationships.Target]) { self.relationships = relationships }

    static func read(_ archive: ZipArchive) throws(SpreadsheetError) -> OfficeOpenWorkbook {
        let main = try Relationships.of("", in: archive).values.first { $0.kind == "officeDocument" }
        let part = main?.part ?? "xl/workbook.xml"
        guard archive.has(part) else { throw .notAWorkbook(found: nil) }
        let workbook = OfficeOpenWorkbook(try Relationships.of(part, in: archive))
        try XMLReader(archive.open(part), for: workbook).finish()
        return workbook
    }

    /// The part of styles, or of texts, if there is one.
    func part(_ kind: String) -> String? { relationships.values.first { $0.kind == kind }?.part }

    /// - Parameter name: nil for the first one that is not hidden.
    func sheet(_ name: String?) throws(SpreadsheetError) -> Sheet {
        guard let first = sheets.first(where: { !$0.isHidden }) ?? sheets.first else { throw .noSheet }
        guard let name else { return first }
        guard let found = sheets.first(where: { SheetName.same($0.name, name) }) else {
            throw .unknownSheet(name: name, sheets: sheets.map(\.name))
        }
        return found
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let name = name.local
        if name == "workbookPr" {
            if attributes.flag("date1904") { system = .from1904 }
        } else if name == "sheet", let title = attributes.text("name") {
            // The prefix of « id » is the document's choice; « sheetId » is another thing.
            var id: String?
            for (attribute, value) in attributes where attribute.local == "id" { id = String(cString: value) }
            guard let target = id.flatMap({ relationships[$0] }), target.kind == "worksheet" else { return }
            guard sheets.count < OfficeOpenWorkbook.most else { return fail(.tooComplex(part: "workbook")) }
            let state = attributes.text("state")
            sheets.append(
                Sheet(name: title, part: target.part, isHidden: state == "hidden" || state == "veryHidden"))
        }
    }
}

/// Sheets are called as people type their names: without regard to capitals and white space around.
enum SheetName {
    static func same(_ one: String, _ other: String) -> Bool { one == other || folded(one) == folded(other) }

    private static func folded(_ name: String) -> String {
        let start = name.drop(while: \.isWhitespace)
        let end = start.reversed().drop(while: \.isWhitespace)
        return String(end.reversed()).lowercased()
    }
}
