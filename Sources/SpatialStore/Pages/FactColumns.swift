/// Room for the columns of one page, used again for each.
final class FactColumns {
    private let numbers: UnsafeMutablePointer<UInt32>

    init() {
        let count = FactColumn.allCases.count * FactPage.slots
        numbers = .allocate(capacity: count)
        numbers.initialize(repeating: 0, count: count)
    }

    deinit { numbers.deallocate() }

    @inline(__always)
    subscript(column: FactColumn) -> UnsafeMutablePointer<UInt32> { numbers + column.rawValue &* FactPage.slots }

    /// For those who look at a few numbers.
    @inline(__always)
    func value(_ column: FactColumn, _ slot: Int) -> UInt32 { self[column][slot] }

    /// One need, without its list of themes.
    func facts(_ slot: Int) -> NeedFacts {
        let flags = self[.flags][slot]
        return NeedFacts(
            place: self[.place][slot], concerns: self[.concerns][slot], lives: self[.lives][slot],
            heard: self[.heard][slot], role: flags >> FactFlag.roleShift & 3, theme: self[.theme][slot],
            kind: self[.kind][slot], audience: self[.audience][slot], voices: self[.voices][slot],
            day: self[.day][slot], gathering: self[.gathering][slot], isPublic: flags & FactFlag.isPublic != 0)
    }
}
