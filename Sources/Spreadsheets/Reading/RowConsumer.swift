/// Reads the rows of one sheet: pauses at the end of each row that has something in it.
class RowConsumer: XMLConsumer {
    let row: UnsafeMutablePointer<SheetRow>
    let limits: SpreadsheetLimits

    init(limits: SpreadsheetLimits, sheet: String) {
        self.limits = limits
        row = .allocate(capacity: 1)
        row.initialize(to: SheetRow(limits: limits, sheet: sheet))
    }

    deinit {
        row.pointee.deallocate()
        row.deinitialize(count: 1)
        row.deallocate()
    }

    /// The next cell lies beyond the last column.
    final func failColumns() {
        fail(.tooManyColumns(sheet: row.pointee.sheet, row: row.pointee.number, limit: limits.columns))
    }

    final func failRows() { fail(.tooManyRows(sheet: row.pointee.sheet, limit: limits.rows)) }
}
