import NeedsModel

/// Tells distinct sources and occasions apart: walks over the combinations of each gathering in turn, and a mark for
/// each cell and occasion says whether this gathering was seen there before.
struct SourceMarks {
    /// Of one cell.
    struct Cell {
        fileprivate var lastGathering: UInt32 = 0
        var sources: UInt32 = 0
        var occasions: UInt32 = 0
    }

    private struct Occasion {
        var cell: UInt32
        var lastGathering: UInt32 = 0
    }

    /// Of a combination that is in no cell.
    static let noCell = UInt32.max

    private(set) var cells: [Cell]
    /// Over all cells.
    private(set) var occasions = 0
    /// Gatherings with a row in a cell, and each row that came alone.
    private(set) var sources = 0
    /// Σ m² of the rows of each.
    private(set) var squaredSizes = 0
    /// By number of the gathering: has a row in a cell.
    private(set) var isMet: [Bool]

    /// - Parameters:
    ///   - ordered: combinations in order of their gathering.
    ///   - rows: how many of each gathering; those of 0 came alone.
    ///   - cellOfNumber: `noCell` for combinations that are left out.
    init(_ ordered: [UInt32], rows: [UInt32], cellOfNumber: [UInt32], cells: Int) {
        self.cells = Array(repeating: Cell(), count: cells)
        isMet = Array(repeating: false, count: rows.count)
        var marks = cellOfNumber.map { Occasion(cell: $0) }
        var start = Int(rows.first ?? 0)
        addAlone(ordered[0..<start], cellOfNumber)
        var (sources, occasions, squaredSizes) = (0, 0, 0)
        ordered.withUnsafeBufferPointer { ordered in
            self.cells.withUnsafeMutableBufferPointer { cells in
                marks.withUnsafeMutableBufferPointer { marks in
                    for gathering in rows.indices.dropFirst() where rows[gathering] != 0 {
                        let (end, mark) = (start + Int(rows[gathering]), UInt32(gathering))
                        var size = 0
                        for place in start..<end {
                            let number = Int(ordered[place])
                            let cell = Int(marks[number].cell)
                            guard cell < cells.count else { continue }
                            size += 1
                            if marks[number].lastGathering != mark {
                                marks[number].lastGathering = mark
                                cells[cell].occasions += 1
                                occasions += 1
                            }
                            if cells[cell].lastGathering != mark {
                                cells[cell].lastGathering = mark
                                cells[cell].sources += 1
                            }
                        }
                        start = end
                        guard size > 0 else { continue }
                        isMet[gathering] = true
                        sources += 1
                        squaredSizes += size * size
                    }
                }
            }
        }
        self.sources += sources
        self.occasions += occasions
        self.squaredSizes += squaredSizes
    }

    /// What came alone is a source and an occasion of its own.
    private mutating func addAlone(_ numbers: ArraySlice<UInt32>, _ cellOfNumber: [UInt32]) {
        for number in numbers {
            let cell = Int(cellOfNumber[Int(number)])
            guard cell < cells.count else { continue }
            cells[cell].sources += 1
            cells[cell].occasions += 1
            sources += 1
        }
        (occasions, squaredSizes) = (sources, sources)
    }
}
