import ByteStreams

/// The rows of a sheet of an Excel workbook.
final class OfficeOpenRows: RowConsumer {
    /// What a cell holds, by its attribute `t`.
    private enum Kind {
        case number, shared, text, flag, error, day
    }

    /// Of the cell that is being read; behind a pointer for the reason that rows are.
    private struct Cell {
        var column = 0
        var next = 0
        var kind = Kind.number
        var style = 0
        var value = GrowingBuffer<UInt8>(capacity: 1 << 10)
        var isInSheet = false
        var isInCell = false
        var isInValue = false
        var isInHint = false
    }

    private let cell: UnsafeMutablePointer<Cell>
    private let looks: [NumberLook]
    private let system: SerialDay.System
    private let texts: SharedTexts
    /// Elements bear a prefix: « x:row ».
    private var hasPrefix = false

    init(sheet: String, looks: [NumberLook], system: SerialDay.System, texts: SharedTexts, limits: SpreadsheetLimits) {
        self.looks = looks
        self.system = system
        self.texts = texts
        cell = .allocate(capacity: 1)
        cell.initialize(to: Cell())
        super.init(limits: limits, sheet: sheet)
    }

    deinit {
        cell.pointee.value.deallocate()
        cell.deallocate()
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let name = hasPrefix ? name.local : name
        if cell.pointee.isInSheet {
            if name == "c" {
                beginCell(attributes)
            } else if name == "v" || name == "t" {
                cell.pointee.isInValue = cell.pointee.isInCell && !cell.pointee.isInHint
            } else if name == "row" {
                beginRow(attributes)
            } else if name == "rPh" {
                cell.pointee.isInHint = true
            }
        } else if name.local == "worksheet" {
            hasPrefix = name != "worksheet"
        } else if name == "sheetData" {
            cell.pointee.isInSheet = true
        } else if name == "mergeCell" {
            // Behind all rows: it can only be told, at the end.
            for (name, value) in attributes where name == "ref" && OfficeOpenRows.reachesDown(value) {
                row.pointee.mergedDown += 1
            }
        }
    }

    override func end(_ name: XMLName) {
        guard cell.pointee.isInSheet else { return }
        let name = hasPrefix ? name.local : name
        if name == "v" || name == "t" {
            cell.pointee.isInValue = false
        } else if name == "c" {
            if cell.pointee.isInCell { endCell() }
            cell.pointee.isInCell = false
        } else if name == "row" {
            if row.pointee.hasContent { pause() }
        } else if name == "rPh" {
            cell.pointee.isInHint = false
        } else if name == "sheetData" {
            cell.pointee.isInSheet = false
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if cell.pointee.isInValue { cell.pointee.value.append(bytes, upTo: limits.cellBytes) }
    }

    private func beginRow(_ attributes: XMLAttributes) {
        var number = row.pointee.number + 1
        var isHidden = false
        for (name, value) in attributes {
            if name == "r" {
                number = max(number, OfficeOpenRows.integer(value) ?? 0)
            } else if name == "hidden" {
                isHidden = value[0] == UInt8(ascii: "1") || value[0] == UInt8(ascii: "t")
            }
        }
        guard number <= limits.rows else { return failRows() }
        row.pointee.begin(number)
        row.pointee.isHidden = isHidden
        cell.pointee.next = 0
        cell.pointee.isInCell = false
    }

    private func beginCell(_ attributes: XMLAttributes) {
        var column = cell.pointee.next
        var kind = Kind.number
        var style = 0
        for (name, value) in attributes where name.start[1] == 0 {
            switch UInt8(bitPattern: name.start[0]) {
            case UInt8(ascii: "r"): column = OfficeOpenRows.column(value) ?? column
            case UInt8(ascii: "s"): style = OfficeOpenRows.integer(value) ?? 0
            case UInt8(ascii: "t"): kind = OfficeOpenRows.kind(value)
            default: break
            }
        }
        guard column < limits.columns else { return failColumns() }
        cell.pointee.column = column
        cell.pointee.next = column + 1
        cell.pointee.kind = kind
        cell.pointee.style = style
        cell.pointee.value.count = 0
        cell.pointee.isInCell = true
        cell.pointee.isInHint = false
    }

    private func endCell() {
        let count = cell.pointee.value.count
        guard count > 0 else { return }
        switch cell.pointee.kind {
        case .shared:
            do throws(SpreadsheetError) {
                guard let index = OfficeOpenRows.integer(cell.pointee.value.raw),
                    try texts.copy(index, into: &row.pointee.bytes)
                else { return fail(.damaged(part: "sharedStrings.xml")) }
            } catch { return fail(error) }
        case .number: writeNumber()
        case .text:
            let value = UnsafeMutableBufferPointer(start: cell.pointee.value.base, count: count)
            cell.pointee.value.count = EscapedText.undo(value)
            row.pointee.bytes.append(
                contentsOf: UnsafeBufferPointer(start: value.baseAddress, count: cell.pointee.value.count))
        case .flag:
            row.pointee.bytes.append(cell.pointee.value.base[0] == UInt8(ascii: "1") ? "TRUE" : "FALSE")
        case .error: row.pointee.note(String(decoding: cell.pointee.value.raw.prefix(32), as: UTF8.self))
        case .day: WrittenTime.writeDay(cell.pointee.value.raw, into: &row.pointee.bytes)
        }
        row.pointee.closeCell(cell.pointee.column)
    }

    private func writeNumber() {
        let value = cell.pointee.value.raw
        let style = cell.pointee.style
        let look = looks.indices.contains(style) ? looks[style] : .plain
        let start = row.pointee.bytes.count
        if look == .plain {
            if PlainNumber.write(value, into: &row.pointee.bytes) { return }
        } else if let number = PlainNumber.value(value) {
            if case .padded(let width) = look {
                if let integer = Int(exactly: number), integer >= 0 {
                    return SerialDay.digits(integer, width, &row.pointee.bytes)
                }
            } else if SerialDay.write(number, as: look, in: system, into: &row.pointee.bytes) {
                return
            }
            row.pointee.bytes.count = start
            if PlainNumber.write(value, into: &row.pointee.bytes) { return }
        }
        row.pointee.bytes.append(contentsOf: value.assumingMemoryBound(to: UInt8.self))
    }

    private static func kind(_ value: UnsafePointer<CChar>) -> Kind {
        switch (UInt8(bitPattern: value[0]), value[1] == 0) {
        case (UInt8(ascii: "s"), true): .shared
        case (UInt8(ascii: "b"), true): .flag
        case (UInt8(ascii: "e"), true): .error
        case (UInt8(ascii: "d"), true): .day
        case (UInt8(ascii: "n"), true): .number
        default: .text
        }
    }

    /// « B2:B4 » does, « A1:F1 » does not.
    private static func reachesDown(_ reference: UnsafePointer<CChar>) -> Bool {
        let corners = String(cString: reference).split(separator: ":").map { Int($0.drop(while: \.isLetter)) ?? 0 }
        return corners.count == 2 && corners[0] != corners[1]
    }

    /// « AB12 » is column 27; nil without letters.
    private static func column(_ reference: UnsafePointer<CChar>) -> Int? {
        var column = 0
        var place = 0
        while place < 4, case let letter = UInt8(bitPattern: reference[place]) | 0x20, letter >= 97, letter <= 122 {
            column = column * 26 + Int(letter) - 96
            place += 1
        }
        return place == 0 ? nil : column - 1
    }

    private static func integer(_ text: UnsafePointer<CChar>) -> Int? {
        var length = 0
        while length < 20, text[length] != 0 { length += 1 }
        return integer(UnsafeRawBufferPointer(start: text, count: length))
    }

    /// Digits alone, at most eighteen.
    private static func integer(_ text: UnsafeRawBufferPointer) -> Int? {
        guard !text.isEmpty, text.count <= 18 else { return nil }
        var number = 0
        for byte in text {
            guard byte >= 48, byte <= 57 else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        return number
    }
}
