import NeedsModel
import SVGMap
import Statistics

/// Everything that a choropleth says in numbers, computed once: drawing, legend, footer and
/// description all read it, so that they cannot disagree.
struct MapFigures {
    let areas: [Area]
    /// Highest rate first; regions without a rate last; ties by SIREN. Those that are not selected are left out.
    let regions: [Region]
    /// Every contribution of the map, at whatever level it was placed.
    let total: Int
    /// Those placed in the territory, at whatever level.
    let inside: Int
    /// Those placed in a commune.
    let inCommunes: Int
    let communesHeard: Int
    /// Those placed at an EPCI and in none of its communes.
    let atEPCI: Int
    /// Of the whole territory; nil when a commune's population is unknown.
    let population: Int?
    /// Needs of the whole territory, whatever is selected: what its rate counts.
    let wholeInside: Int
    /// Nil when the sources are unknown.
    let designEffect: DesignEffect?
    /// Contributions of each commune, in the order of the territory.
    let counts: [Int]

    struct Area {
        let code: String
        let name: String
        /// Indices of communes.
        let members: [Int]
        let figures: AreaFigures
        /// Per 1,000, above 0; nil for a nothing.
        let rate: RateFigures?

        var state: AreaState { figures.state }
        var count: Int { figures.tally.needs }
        var population: Int? { figures.population }
    }

    struct Region {
        let epci: EPCI
        /// In `territory.epcis`.
        let index: Int
        let figures: AreaFigures
        let rate: Rate?
        /// Against the whole, at the level shared among the regions; nil when refused.
        let claim: RatioToWhole.Claim?

        var count: Tally { figures.tally }
        var population: Int? { figures.population }
    }

    init(_ data: ChoroplethData, unit: ChoroplethRequest.Unit) {
        let territory = data.territory
        counts = territory.communes.map { data.communes[$0.code]?.needs ?? 0 }
        inCommunes = counts.reduce(0, +)
        communesHeard = counts.count { $0 > 0 }
        atEPCI = data.atEPCI.values.reduce(0) { $0 + $1.needs }
        total = inCommunes + atEPCI + data.atDepartment + data.atPole + data.outside + data.nowhere
        inside = total - data.outside - data.nowhere
        wholeInside = data.reference?.inside ?? inside
        population = territory.population
        designEffect = data.clustering
        let maker = AreaMaker(data)
        let regions = MapFigures.regions(data, maker)
        self.regions = regions.filter { $0.figures.state != .notSelected }
        areas = unit == .commune ? maker.communes : maker.epcis
    }

    /// The rate of the whole per 1,000, of what was placed inside it; nil without a population.
    var wholeRate: Double? {
        guard let population, population > 0 else { return nil }
        return 1000 * Double(wholeInside) / Double(population)
    }

    var refusesIntervals: Bool { designEffect?.weighsMoreThanPeople ?? false }

    /// One where rates are about 1, two where they would all read « 0,1 ».
    var decimals: Int { total > 0 && (wholeRate ?? 1) < 0.5 ? 2 : 1 }

    var rates: [Double] { areas.compactMap { $0.rate?.value } }

    func count(of state: AreaState) -> Int { areas.count { $0.state == state } }

    private static func regions(_ data: ChoroplethData, _ maker: AreaMaker) -> [Region] {
        let figures = data.territory.epcis.map { maker.figures(of: $0) }
        let total = data.reference?.inEPCIs ?? figures.reduce(0) { $0 + $1.tally.needs }
        let everyone = maker.populationOfEPCIs
        let level = Interval.level(sharedAmong: figures.count)
        let refuses = data.clustering?.weighsMoreThanPeople ?? false
        return zip(data.territory.epcis, figures).enumerated().map { index, pair in
            let (epci, area) = pair
            var claim: RatioToWhole.Claim?
            if let population = area.population, let everyone, !refuses,
                case .success(let ratio) = RatioToWhole.measure(
                    count: area.tally.needs, of: total, population: population, of: everyone, level: level)
            {
                claim = ratio.claim
            }
            return Region(
                epci: epci, index: index, figures: area,
                rate: area.state == .value
                    ? area.population.flatMap { Rate(count: area.tally.needs, population: $0) } : nil, claim: claim)
        }
        .sorted { ($0.rate?.value ?? -1, $1.index) > ($1.rate?.value ?? -1, $0.index) }
    }
}
