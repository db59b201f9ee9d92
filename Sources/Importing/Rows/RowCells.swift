/// The cells of one row by field, trimmed, without copies. **Good only while the row is.**
struct RowCells {
    private var cells: [UnsafeRawBufferPointer]
    private var present: [Bool]

    init() {
        cells = Array(repeating: UnsafeRawBufferPointer(start: nil, count: 0), count: NeedField.allCases.count)
        present = Array(repeating: false, count: NeedField.allCases.count)
    }

    @inline(__always)
    mutating func set(_ field: NeedField, _ cell: UnsafeRawBufferPointer) {
        cells[field.index] = CellText.trimmed(cell)
        present[field.index] = true
    }

    /// The file has a column for it.
    func has(_ field: NeedField) -> Bool { present[field.index] }

    mutating func clear() {
        for index in cells.indices {
            cells[index] = UnsafeRawBufferPointer(start: nil, count: 0)
            present[index] = false
        }
    }

    subscript(_ field: NeedField) -> UnsafeRawBufferPointer {
        @inline(__always) get { cells[field.index] }
    }

    /// All cells in the order of the fields, absent ones empty.
    var all: [UnsafeRawBufferPointer] { cells }
}
