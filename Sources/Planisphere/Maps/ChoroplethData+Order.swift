import NeedsModel
import TerritoryFiles
import Wording

extension ChoroplethData {
    /// What a map of areas shows, from the one pipeline of figures.
    init(_ order: MapOrder) throws {
        let workspace = order.workspace
        let maker = BreakdownMaker(workspace: workspace, filter: order.filter)
        let (communes, epcis, wholeInEPCIs) = try maker.communesAndEPCIs()
        self.init(
            territory: workspace.territory, coverage: workspace.loaded.coverage, communes: [:], anyContribution: [:],
            selection: communes.selection, states: communes.states, period: communes.days.flatMap(Self.months),
            clustering: communes.clustering, workshops: communes.workshops,
            collection: order.collection(order.language), furniture: MapFurniture(workspace.loaded.labels))
        for row in communes.areaRows {
            guard case .commune(let code)? = row.area?.place else { continue }
            if row.tally.needs > 0 { self.communes[code] = row.tally }
            if row.state != .notHeard, row.state != .notSelected { anyContribution[code] = max(1, row.tally.needs) }
        }
        atDepartment = communes.tally(at: .department).needs
        atPole = communes.tally(at: .pole).needs
        outside = communes.tally(at: .outside).needs
        nowhere = communes.tally(at: .none).needs
        for row in epcis.areaRows {
            guard case .epci(let siren)? = row.area?.place else { continue }
            if row.state != .notHeard, row.state != .notSelected { heardEPCIs.insert(siren) }
            let own = row.tally.less(workspace.areas, siren, self.communes)
            if own.needs > 0 { atEPCI[siren] = own }
        }
        reference = wholeInEPCIs.map { Reference(inside: communes.whole.tally.needs, inEPCIs: $0) }
    }

    /// From the first day of the first month to the last day of the last: maps speak of months.
    private static func months(_ days: ClosedRange<CalendarDate>) -> ClosedRange<CalendarDate>? {
        let last = days.upperBound
        guard let start = CalendarDate(year: days.lowerBound.year, month: days.lowerBound.month, day: 1),
            let end = (28...31).reversed().lazy.compactMap({
                CalendarDate(year: last.year, month: last.month, day: $0)
            }).first
        else { return nil }
        return start...end
    }
}

extension Tally {
    /// What an EPCI has beyond its communes: what was placed at the EPCI itself. Sources are not additive and left
    /// at 0.
    fileprivate func less(_ areas: TerritoryAreas, _ siren: SirenCode, _ communes: [InseeCode: Tally]) -> Tally {
        var own = self
        for index in areas.communes(of: .epci(siren)) {
            guard let part = communes[areas.territory.communes[index].code] else { continue }
            own.needs -= part.needs
            own.voices -= part.voices
            own.occasions -= part.occasions
        }
        own.sources = 0
        return own
    }
}
