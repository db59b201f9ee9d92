/// The cells of one row by field, trimmed, without copies. **Good only while the row is.**
///
/// Behind pointers, because they are set and looked at some fifty times a row.
final class RowCells {
    private let cells: UnsafeMutableBufferPointer<UnsafeRawBufferPointer>
    private let present: UnsafeMutableBufferPointer<Bool>

    init() {
        cells = .allocate(capacity: NeedField.allCases.count)
        present = .allocate(capacity: NeedField.allCases.count)
        cells.initialize(repeating: UnsafeRawBufferPointer(start: nil, count: 0))
        present.initialize(repeating: false)
    }

    deinit {
        cells.deallocate()
        present.deallocate()
    }

    @inline(__always)
    func set(_ field: NeedField, _ cell: UnsafeRawBufferPointer) {
        cells[field.index] = CellText.trimmed(cell)
        present[field.index] = true
    }

    /// The file has a column for it.
    func has(_ field: NeedField) -> Bool { present[field.index] }

    func clear() {
        cells.update(repeating: UnsafeRawBufferPointer(start: nil, count: 0))
        present.update(repeating: false)
    }

    subscript(_ field: NeedField) -> UnsafeRawBufferPointer {
        @inline(__always) get { cells[field.index] }
    }

    /// All cells in the order of the fields, absent ones empty.
    var all: UnsafeMutableBufferPointer<UnsafeRawBufferPointer> { cells }
}
