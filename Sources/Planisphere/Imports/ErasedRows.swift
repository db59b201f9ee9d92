import Importing
import NeedsModel

/// Rows of a file whose needs were erased before and do not come back: read, and counted nowhere else.
struct ErasedRows {
    private var report = ImportReport(file: "")
    private var placements = PlacementSum()

    mutating func add(_ need: PlacedNeed) {
        report.takeBack(need)
        placements.add(need)
    }

    /// Takes them out of what the reading counted.
    func leave(_ report: inout ImportReport, _ placements: inout PlacementSum) {
        report.add(self.report)
        placements.remove(self.placements)
    }
}
