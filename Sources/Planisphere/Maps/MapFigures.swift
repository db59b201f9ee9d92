import NeedsModel
import SVGMap
import Statistics

/// Everything that a choropleth says in numbers, computed once: drawing, legend, footer and
/// description all read it, so that they cannot disagree.
struct MapFigures {
    let areas: [Area]
    /// Highest rate first; regions without a rate last; ties by SIREN.
    let regions: [Region]
    /// Every contribution of the map, at whatever level it was placed.
    let total: Int
    /// Those placed in the territory, at whatever level: what its rate counts.
    let inside: Int
    /// Those placed in a commune.
    let inCommunes: Int
    let communesHeard: Int
    /// Those placed at an EPCI and in none of its communes.
    let atEPCI: Int
    /// Nil when a commune's population is unknown.
    let population: Int?
    /// Nil when the sources are unknown.
    let designEffect: DesignEffect?
    /// Contributions of each commune, in the order of the territory.
    let counts: [Int]

    struct Area {
        let code: String
        let name: String
        /// Indices of communes.
        let members: [Int]
        let count: Int
        let population: Int?
        let state: State
    }

    enum State: Hashable {
        /// Per 1,000 inhabitants, above 0.
        case rate(Double)
        case nothing(Nothing)
    }

    struct Region {
        let epci: EPCI
        /// In `territory.epcis`.
        let index: Int
        let count: MapCount
        let population: Int?
        let rate: Rate?
        /// Against the whole, at the level shared among the regions; nil when refused.
        let claim: RatioToWhole.Claim?
    }

    init(_ data: ChoroplethData, unit: ChoroplethRequest.Unit) {
        let territory = data.territory
        counts = territory.communes.map { data.communes[$0.code]?.contributions ?? 0 }
        inCommunes = counts.reduce(0, +)
        communesHeard = counts.count { $0 > 0 }
        atEPCI = data.atEPCI.values.reduce(0) { $0 + $1.contributions }
        total = inCommunes + atEPCI + data.atDepartment + data.atPole + data.outside + data.nowhere
        inside = total - data.outside - data.nowhere
        population = territory.population
        designEffect = DesignEffect(sourceSizes: data.sourceSizes)
        let refuses = designEffect?.weighsMoreThanPeople ?? false
        let regions = MapFigures.regions(data, refuses: refuses)
        self.regions = regions
        areas = unit == .commune ? MapFigures.communes(data) : MapFigures.epcis(data, regions)
    }

    /// The rate of the whole per 1,000, of what was placed inside it; nil without a population.
    var wholeRate: Double? {
        guard let population, population > 0 else { return nil }
        return 1000 * Double(inside) / Double(population)
    }

    var refusesIntervals: Bool { designEffect?.weighsMoreThanPeople ?? false }

    /// One where rates are about 1, two where they would all read « 0,1 ».
    var decimals: Int { total > 0 && (wholeRate ?? 1) < 0.5 ? 2 : 1 }

    var rates: [Double] {
        areas.compactMap { area in if case .rate(let rate) = area.state { rate } else { nil } }
    }

    func count(of nothing: Nothing) -> Int { areas.count { $0.state == .nothing(nothing) } }

    private static func communes(_ data: ChoroplethData) -> [Area] {
        data.territory.communes.enumerated().map { index, commune in
            let count = data.communes[commune.code]?.contributions ?? 0
            return Area(
                code: commune.code.rawValue, name: commune.name, members: [index], count: count,
                population: commune.population,
                state: data.suppressed.contains(commune.code)
                    ? .nothing(.suppressed)
                    : state(count, commune.population, any: data.anyContribution[commune.code] ?? 0))
        }
    }

    private static func state(_ count: Int, _ population: Int?, any: Int) -> State {
        guard let population, population > 0 else { return .nothing(.missing) }
        if count > 0 { return .rate(1000 * Double(count) / Double(population)) }
        return .nothing(any > 0 ? .zero : .notHeard)
    }

    /// The EPCI as areas; communes of no EPCI stand beside them, without data.
    private static func epcis(_ data: ChoroplethData, _ regions: [Region]) -> [Area] {
        let communes = data.territory.communes
        let members = members(data.territory)
        var areas: [Area] = regions.sorted { $0.index < $1.index }.map { region in
            let members = members[region.epci.siren] ?? []
            let any = members.reduce(region.count.contributions) { $0 + (data.anyContribution[communes[$1].code] ?? 0) }
            return Area(
                code: region.epci.siren.rawValue, name: region.epci.shortName, members: members,
                count: region.count.contributions, population: region.population,
                state: state(region.count.contributions, region.population, any: any))
        }
        let known = Set(data.territory.epcis.map(\.siren))
        for (index, commune) in communes.enumerated() where commune.epci.map({ !known.contains($0) }) ?? true {
            areas.append(
                Area(
                    code: commune.code.rawValue, name: commune.name, members: [index],
                    count: data.communes[commune.code]?.contributions ?? 0, population: nil, state: .nothing(.missing)))
        }
        return areas.filter { !$0.members.isEmpty }
    }

    /// Indices of the communes of each EPCI.
    private static func members(_ territory: Territory) -> [SirenCode: [Int]] {
        var members: [SirenCode: [Int]] = [:]
        for (index, commune) in territory.communes.enumerated() {
            if let siren = commune.epci { members[siren, default: []].append(index) }
        }
        return members
    }

    private static func regions(_ data: ChoroplethData, refuses: Bool) -> [Region] {
        let territory = data.territory
        let members = members(territory)
        let sums = territory.epcis.enumerated().map { index, epci in
            let own = members[epci.siren] ?? []
            var count = data.atEPCI[epci.siren] ?? MapCount(contributions: 0, voices: 0, sources: 0)
            var population: Int? = 0
            for commune in own.map({ territory.communes[$0] }) {
                let known = data.communes[commune.code] ?? MapCount(contributions: 0, voices: 0, sources: 0)
                count.contributions += known.contributions
                count.voices += known.voices
                count.sources += known.sources
                population = population.flatMap { sum in commune.population.map { sum + $0 } }
            }
            return (index: index, epci: epci, count: count, population: population)
        }
        let total = sums.reduce(0) { $0 + $1.count.contributions }
        let whole = sums.reduce(Int?(0)) { sum, region in sum.flatMap { sum in region.population.map { sum + $0 } } }
        let level = Interval.level(sharedAmong: sums.count)
        return sums.map { sum in
            var claim: RatioToWhole.Claim?
            if let population = sum.population, let whole, !refuses,
                case .success(let ratio) = RatioToWhole.measure(
                    count: sum.count.contributions, of: total, population: population, of: whole, level: level)
            {
                claim = ratio.claim
            }
            return Region(
                epci: sum.epci, index: sum.index, count: sum.count, population: sum.population,
                rate: sum.population.flatMap { Rate(count: sum.count.contributions, population: $0) }, claim: claim)
        }
        .sorted { ($0.rate?.value ?? -1, $1.index) > ($1.rate?.value ?? -1, $0.index) }
    }
}
