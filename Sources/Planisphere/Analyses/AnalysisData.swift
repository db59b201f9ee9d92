public import NeedsModel
import Statistics
import Wording

/// What analyses are made from: the one breakdown by commune under the filter that was asked.
struct AnalysisData: Sendable {
    let workspace: Workspace
    private(set) var filter: OwnerFilter
    let filters: [Phrase]
    private(set) var breakdown: Breakdown
    let names: BreakdownNames
    /// Needs, or occasions where people came in groups.
    let unit: Unit

    enum Unit: String, Sendable, CaseIterable {
        case needs
        /// Distinct triples source × commune × theme.
        case occasions
    }

    init(_ request: AnalysisRequest, in workspace: Workspace) throws(Failure) {
        guard let unit = Unit(rawValue: request.unit) else {
            throw Failure(
                .unknownValue, Parameter.named("on"), request.unit,
                Unit.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let reading = FilterReading(workspace)
        let filter = try reading.read(request.filter)
        try Secrets.refuse(filter, request.filter)
        self.workspace = workspace
        self.filter = filter
        self.unit = unit
        filters = reading.words(request.filter)
        names = reading.names
        let maker = BreakdownMaker(workspace: workspace, filter: filter)
        breakdown = try Failure.translating { try maker.breakdown(by: [.commune]) }
    }

    /// The same request without its themes.
    func ofEveryTheme() throws(Failure) -> AnalysisData {
        var whole = self
        whole.filter.shared.themes = nil
        let maker = BreakdownMaker(workspace: workspace, filter: whole.filter)
        whole.breakdown = try Failure.translating { try maker.breakdown(by: [.commune]) }
        return whole
    }

    /// Of each commune, by position in `territory.communes`.
    func counts(_ breakdown: Breakdown) -> [Int] {
        var positions: [PlaceID: Int] = [:]
        for (position, commune) in workspace.territory.communes.enumerated() {
            positions[.commune(commune.code)] = position
        }
        var counts = [Int](repeating: 0, count: workspace.territory.communes.count)
        for row in breakdown.areaRows {
            guard let place = row.area?.place, let position = positions[place] else { continue }
            counts[position] = unit == .needs ? row.tally.needs : row.tally.occasions
        }
        return counts
    }

    func sample() throws(Failure) -> AreaSample {
        try AreaSample(workspace, counts: counts(breakdown), selection: filter.shared.places)
    }

    /// Occasions are what is left when groups are told apart: they are not refused again.
    var design: DesignEffect? { unit == .occasions ? nil : breakdown.clustering }

    func name(_ commune: Int) -> String { workspace.territory.communes[commune].name }
    func place(_ commune: Int) -> PlaceID { .commune(workspace.territory.communes[commune].code) }

    func report(_ table: AnalysisTable, _ request: AnalysisRequest) throws(Failure) -> Answer {
        let format = try AnalysisFormat.named(request.format)
        let report = AnalysisReport(
            table: table, workspace: workspace, filters: filters, selection: filter.shared.places,
            language: request.speech.language)
        return Answer(format.mediaType, revision: breakdown.revision) { sink in try format.render(report, sink) }
    }
}

/// Asks for an analysis of the needs that match.
public struct AnalysisRequest: Hashable, Sendable {
    public var filter = FilterRequest<OwnerFilter>()
    /// `table`, `csv`, `json` or `geojson`.
    public var format = "table"
    /// `needs` or `occasions`.
    public var unit = "needs"
    public var speech = Speech.french

    public init() {}
}
