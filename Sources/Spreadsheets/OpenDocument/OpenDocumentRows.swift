import ByteStreams

/// The rows of a sheet of an OpenDocument workbook: its sheets stand one after the other in one part.
final class OpenDocumentRows: RowConsumer {
    private enum Stage { case before, inside, behind }

    private static let mostSheets = 10_000
    private let wanted: String?
    private let cell: UnsafeMutablePointer<OpenDocumentCell>
    private var stage = Stage.before
    private(set) var name = ""
    private(set) var sheets: [(name: String, isHidden: Bool)] = []
    /// Styles of tables that are not shown; the last style that began.
    private var hidingStyles: Set<String> = []
    private var style: String?
    /// Tables inside of cells, notes and drawings: elements that are open.
    private var muted = 0
    private var isInCell = false
    private var isInParagraph = false
    private var column = 0

    init(wanted: String?, limits: SpreadsheetLimits) {
        self.wanted = wanted
        cell = .allocate(capacity: 1)
        cell.initialize(to: OpenDocumentCell())
        super.init(limits: limits, sheet: wanted ?? "")
    }

    deinit {
        cell.pointee.deallocate()
        cell.deallocate()
    }

    var isFound: Bool { stage != .before }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if muted > 0 {
            muted += 1
        } else if stage == .inside {
            startInside(name, attributes)
        } else if name == "table:table" {
            meet(attributes)
        } else if name == "style:style" {
            style = attributes.text("style:family") == "table" ? attributes.text("style:name") : nil
        } else if name == "style:table-properties", let style, attributes.text("table:display") == "false" {
            guard hidingStyles.count < OpenDocumentRows.mostSheets else { return }
            hidingStyles.insert(style)
        } else if name == "table:tracked-changes" {
            muted = 1
        }
    }

    override func end(_ name: XMLName) {
        if muted > 0 {
            muted -= 1
        } else if stage == .inside {
            endInside(name)
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInParagraph, muted == 0 { cell.pointee.shown.append(bytes, upTo: limits.cellBytes) }
    }

    private func meet(_ attributes: XMLAttributes) {
        let name = attributes.text("table:name") ?? ""
        let isHidden = attributes.text("table:style-name").map(hidingStyles.contains) ?? false
        guard sheets.count < OpenDocumentRows.mostSheets else { return fail(.tooComplex(part: "content.xml")) }
        sheets.append((name, isHidden))
        guard stage == .before, wanted.map({ SheetName.same($0, name) }) ?? !isHidden else {
            muted = 1
            return
        }
        self.name = name
        row.pointee.sheet = name
        stage = .inside
        pause()
    }

    private func startInside(_ name: XMLName, _ attributes: XMLAttributes) {
        if isInCell {
            startInCell(name, attributes)
        } else if name == "table:table-cell" || name == "table:covered-table-cell" {
            cell.pointee.begin(attributes, limit: limits.cellBytes)
            if cell.pointee.reachesDown { row.pointee.mergedDown += 1 }
            isInCell = true
        } else if name == "table:table-row" {
            beginRow(attributes)
        } else if name == "table:table" || name == "table:shapes" || name == "office:forms" {
            muted = 1
        }
    }

    private func startInCell(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "text:p" || name == "text:h" {
            if cell.pointee.paragraphs > 0 { cell.pointee.addBreak(10, limit: limits.cellBytes) }
            cell.pointee.paragraphs += 1
            isInParagraph = true
        } else if name == "text:s" {
            cell.pointee.addSpaces(attributes.number("text:c") ?? 1, limit: limits.cellBytes)
        } else if name == "text:line-break" {
            cell.pointee.addBreak(10, limit: limits.cellBytes)
        } else if name == "text:tab" {
            cell.pointee.addBreak(9, limit: limits.cellBytes)
        } else if name == "office:annotation" || name == "text:ruby-text" || name == "table:table"
            || name == "table:detective" || name.hasDrawingPrefix
        {
            muted = 1
        }
    }

    private func endInside(_ name: XMLName) {
        if name == "text:p" || name == "text:h" {
            isInParagraph = false
        } else if isInCell, name == "table:table-cell" || name == "table:covered-table-cell" {
            isInCell = false
            endCell()
        } else if name == "table:table-row" {
            guard row.pointee.hasContent else {
                // Rows of nothing to the end of the sheet are one element, and cost nothing.
                row.pointee.number = min(limits.rows, row.pointee.number + row.pointee.repeats - 1)
                return
            }
            let repeated = row.pointee.repeats * row.pointee.slots.count
            guard row.pointee.number + row.pointee.repeats - 1 <= limits.rows,
                row.pointee.repeats == 1 || repeated <= limits.repeatedCells
            else { return failRows() }
            pause()
        } else if name == "table:table" {
            stage = .behind
        }
    }

    private func beginRow(_ attributes: XMLAttributes) {
        guard row.pointee.number < limits.rows else { return failRows() }
        row.pointee.begin(row.pointee.number + 1)
        column = 0
        for (name, value) in attributes {
            if name == "table:number-rows-repeated" {
                row.pointee.repeats = min(limits.rows + 1, max(1, Int(String(cString: value)) ?? 1))
            } else if name == "table:visibility" {
                row.pointee.isHidden = XMLName(value) != "visible"
            }
        }
    }

    private func endCell() {
        let times = min(cell.pointee.times, limits.columns + 1)
        cell.pointee.write(into: &row.pointee)
        let isEmpty = !row.pointee.hasOpenCell
        guard column + times <= limits.columns || isEmpty else { return failColumns() }
        if !isEmpty { row.pointee.closeCell(column, times: times) }
        column = min(limits.columns, column + times)
    }
}

extension XMLName {
    /// « draw:frame », « draw:custom-shape »: what lies over the cells.
    fileprivate var hasDrawingPrefix: Bool {
        for (place, letter) in "draw:".utf8.enumerated() where UInt8(bitPattern: start[place]) != letter {
            return false
        }
        return true
    }
}
