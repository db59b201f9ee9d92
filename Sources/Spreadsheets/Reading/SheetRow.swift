import ByteStreams

/// The cells of the row where a reader stands. Behind a pointer, like the record of a delimited text: members of a class
/// are checked for exclusive access each time.
struct SheetRow {
    /// Where a cell's bytes are.
    struct Slot: BitwiseCopyable {
        var start: Int32 = 0
        var length: Int32 = 0
    }

    let limits: SpreadsheetLimits
    var sheet: String
    /// From 1; 0 before the first row.
    var number = 0
    var isHidden = false
    /// Times that the row comes, this one included.
    var repeats = 1
    var bytes = GrowingBuffer<UInt8>(capacity: 1 << 12)
    var slots = GrowingBuffer<Slot>(capacity: 64)
    /// Formulas whose value is an error, each code once.
    var formulaErrors: [String] = []
    /// Why the row cannot be given.
    var refusal: SpreadsheetError?
    /// Cells so far that were merged with cells below them, which are empty.
    var mergedDown = 0
    /// Bytes of all cells, those that repeat counted each time.
    private var weight = 0
    /// Where the cell that is being written begins.
    private var cellStart = 0

    init(limits: SpreadsheetLimits, sheet: String) {
        self.limits = limits
        self.sheet = sheet
    }

    func deallocate() {
        bytes.deallocate()
        slots.deallocate()
    }

    mutating func begin(_ number: Int) {
        self.number = number
        isHidden = false
        repeats = 1
        bytes.count = 0
        slots.count = 0
        weight = 0
        cellStart = 0
        if !formulaErrors.isEmpty { formulaErrors = [] }
        refusal = nil
    }

    /// Bytes were appended for a cell that is not closed.
    var hasOpenCell: Bool { bytes.count > cellStart }

    var hasContent: Bool { slots.count > 0 || refusal != nil || !formulaErrors.isEmpty }

    /// What was appended to `bytes` since the last cell becomes the cell at `column`, from 0, and at the next ones.
    mutating func closeCell(_ column: Int, times: Int = 1) {
        let length = bytes.count - cellStart
        guard length > 0, refusal == nil else {
            bytes.count = cellStart
            return
        }
        if length > limits.cellBytes {
            refusal = .cellTooLarge(sheet: sheet, row: number, column: column + 1, limit: limits.cellBytes)
        }
        weight += length * times
        if weight > limits.rowBytes, refusal == nil {
            refusal = .rowTooLarge(sheet: sheet, row: number, limit: limits.rowBytes)
        }
        guard refusal == nil else {
            bytes.count = 0
            cellStart = 0
            slots.count = 0
            return
        }
        while slots.count < column { slots.append(Slot()) }
        let slot = Slot(start: Int32(truncatingIfNeeded: cellStart), length: Int32(truncatingIfNeeded: length))
        cellStart = bytes.count
        if column < slots.count {
            slots.base[column] = slot
            return
        }
        for _ in 0..<times { slots.append(slot) }
    }

    mutating func note(_ formulaError: String) {
        if formulaErrors.count < 8, !formulaErrors.contains(formulaError) { formulaErrors.append(formulaError) }
    }
}

extension GrowingBuffer<UInt8> {
    var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// As many of them as fit under a limit, and one more: what is too long is seen to be, and costs no memory.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, upTo limit: Int) {
        let room = limit + 1 - count
        if bytes.count <= room {
            append(contentsOf: bytes)
        } else if room > 0 {
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<room]))
        }
    }
}
