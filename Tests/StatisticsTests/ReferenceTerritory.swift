import Statistics
import Testing

/// The territory of the reference values: communes in the order of their codes.
struct ReferenceTerritory: Decodable {
    struct Commune: Decodable {
        var code: String
        var epci: String
        var population: Int
        var x: Double
        var y: Double
        /// Position and shared border in millimetres.
        var neighbours: [[Int]]
    }

    var communes: [Commune]

    static func read() throws -> ReferenceTerritory? {
        try ReferenceValues.decode("territory.json", as: ReferenceTerritory.self)
    }

    func areas(_ counts: [Int]) throws -> AreaCounts {
        try #require(AreaCounts(counts: counts, populations: communes.map(\.population)))
    }

    var centres: [PlanePoint] { communes.map { PlanePoint(x: $0.x, y: $0.y) } }
    var neighbourhood: Neighbourhood {
        Neighbourhood(
            communes.map { commune in
                commune.neighbours.map { Neighbourhood.Link(area: $0[0], borderMillimetres: $0[1]) }
            })
    }
    /// Positions of the EPCI, in the order of their first commune.
    var groups: [Int] {
        var numbers: [String: Int] = [:]
        return communes.map { commune in
            let number = numbers[commune.epci] ?? numbers.count
            numbers[commune.epci] = number
            return number
        }
    }
    func positions(_ codes: [String]) -> [Int] { codes.compactMap { code in communes.firstIndex { $0.code == code } } }
}
