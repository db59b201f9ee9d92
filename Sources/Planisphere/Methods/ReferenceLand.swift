import GeoTypes
import Statistics
import Wording

/// The territory of a folder of reference values: communes in the order of their codes.
struct ReferenceLand: Sendable {
    let codes: [String]
    let groups: [Int]
    let populations: [Int]
    let centres: [PlanePoint]
    let neighbourhood: Neighbourhood

    init(_ file: PropertyValue, file name: String) throws(Failure) {
        var codes: [String] = []
        var groups: [Int] = []
        var populations: [Int] = []
        var centres: [PlanePoint] = []
        var links: [[Neighbourhood.Link]] = []
        var numbers: [String: Int] = [:]
        for commune in file["communes"]?.elements ?? [] {
            guard let code = commune["code"]?.text, let epci = commune["epci"]?.text,
                let population = commune["population"]?.integer, let x = commune["x"]?.double,
                let y = commune["y"]?.double
            else { throw Failure(.inputMalformed, Sentence(verbatim: name), Sentence(Phrases.Methods.noTerritory)) }
            codes.append(code)
            let group = numbers[epci] ?? numbers.count
            numbers[epci] = group
            groups.append(group)
            populations.append(population)
            centres.append(PlanePoint(x: x, y: y))
            links.append(
                (commune["neighbours"]?.elements ?? []).compactMap { pair in
                    guard let numbers = pair.integers, numbers.count == 2 else { return nil }
                    return Neighbourhood.Link(area: numbers[0], borderMillimetres: numbers[1])
                })
        }
        self.codes = codes
        self.groups = groups
        self.populations = populations
        self.centres = centres
        neighbourhood = Neighbourhood(links)
    }

    func areas(_ counts: [Int]) -> AreaCounts? { AreaCounts(counts: counts, populations: populations) }
    func codes(of areas: [Int]) -> PropertyValue { .array(areas.map { .string(codes[$0]) }) }
}
