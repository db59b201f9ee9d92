import NeedsModel

/// Tells distinct sources and occasions apart. What came alone is counted at once; the rest is put in order of its
/// gathering, and then a mark for each cell and occasion says whether this gathering was seen there before.
struct SourceMarks {
    struct Distinct {
        var sources: [Int]
        var occasions: [Int]
        var totalSources = 0
        var totalOccasions = 0
        var squaredSizes = 0
    }

    private struct Meeting {
        var gathering: UInt32
        var cell: UInt32
        /// Place and main theme.
        var subject: UInt32
        /// Subject, and what else of the cell the gathering leaves open.
        var split: UInt32
    }

    private let themes: UInt64
    private let splits: OccasionSplits
    private var subjects: KeyNumbers
    private var parts: KeyNumbers
    /// By number of the gathering.
    private var sizes: [UInt32]
    private var meetings: [Meeting] = []
    private var lonersOfCell: [Int] = []
    private var loners = 0

    init(gatherings: Int, themes: Int, places: Int, splits: OccasionSplits) {
        self.themes = UInt64(max(1, themes))
        self.splits = splits
        let subjects = max(1, places) * max(1, themes)
        self.subjects = KeyNumbers(bound: subjects)
        parts = KeyNumbers(bound: subjects.multipliedReportingOverflow(by: splits.count).partialValue)
        sizes = Array(repeating: 0, count: gatherings + 1)
    }

    /// Once for each need. Returns the gathering, 0 for one that came alone or that the file does not have.
    @inline(__always)
    mutating func addNeed(_ gathering: UInt32) -> UInt32 {
        guard gathering != 0, Int(gathering) < sizes.count else {
            loners += 1
            return 0
        }
        sizes[Int(gathering)] += 1
        return gathering
    }

    /// Once for each row in which the need stands.
    @inline(__always)
    mutating func addRow(_ gathering: UInt32, cell: Int, of facts: CellFacts, mainTheme: UInt32) {
        guard gathering != 0 else {
            while lonersOfCell.count <= cell { lonersOfCell.append(0) }
            return lonersOfCell[cell] += 1
        }
        let key = UInt64(facts.place) * themes + UInt64(mainTheme)
        let subject = subjects.number(key)
        let split =
            splits.count == 1 ? subject : parts.number(key * UInt64(splits.count) + UInt64(splits.part(of: facts)))
        meetings.append(
            Meeting(gathering: gathering, cell: UInt32(truncatingIfNeeded: cell), subject: subject, split: split))
    }

    /// Gatherings that were met, but for these.
    func count(without others: [Int]) -> Int {
        sizes.count { $0 != 0 } - others.count { $0 < sizes.count && $0 >= 0 && sizes[$0] != 0 }
    }

    func distinct(cells: Int) -> Distinct {
        var distinct = Distinct(
            sources: lonersOfCell + Array(repeating: 0, count: max(0, cells - lonersOfCell.count)), occasions: [])
        distinct.occasions = distinct.sources
        distinct.totalSources = loners
        distinct.totalOccasions = loners
        distinct.squaredSizes = loners
        for size in sizes where size != 0 {
            distinct.totalSources += 1
            distinct.squaredSizes += Int(size) * Int(size)
        }
        // Marks hold the gathering that was seen last; it begins at 1.
        var ofCell = [UInt32](repeating: 0, count: cells)
        var ofSubject = [UInt32](repeating: 0, count: subjects.count)
        var ofSplit = [UInt32](repeating: 0, count: splits.count == 1 ? 0 : parts.count)
        for meeting in inOrder() {
            let gathering = meeting.gathering
            let cell = Int(meeting.cell)
            if ofCell[cell] != gathering {
                ofCell[cell] = gathering
                distinct.sources[cell] += 1
            }
            let isNew = ofSubject[Int(meeting.subject)] != gathering
            if isNew {
                ofSubject[Int(meeting.subject)] = gathering
                distinct.totalOccasions += 1
            }
            if splits.count == 1 {
                if isNew { distinct.occasions[cell] += 1 }
            } else if ofSplit[Int(meeting.split)] != gathering {
                ofSplit[Int(meeting.split)] = gathering
                distinct.occasions[cell] += 1
            }
        }
        return distinct
    }

    /// By gathering: counted, then put in place.
    private func inOrder() -> [Meeting] {
        if zip(meetings, meetings.dropFirst()).allSatisfy({ $0.gathering <= $1.gathering }) { return meetings }
        var places = [Int](repeating: 0, count: sizes.count + 1)
        for meeting in meetings { places[Int(meeting.gathering) + 1] += 1 }
        for gathering in sizes.indices { places[gathering + 1] += places[gathering] }
        return [Meeting](unsafeUninitializedCapacity: meetings.count) { ordered, count in
            for meeting in meetings {
                let place = places[Int(meeting.gathering)]
                places[Int(meeting.gathering)] = place + 1
                ordered[place] = meeting
            }
            count = meetings.count
        }
    }
}
