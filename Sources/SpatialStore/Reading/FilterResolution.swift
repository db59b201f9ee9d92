import GRDB
import NeedsModel

/// Looks up the names of a filter. One that the database does not have is met by no need.
struct FilterResolution {
    let database: Database
    let lists: StoreLists

    func resolve(_ filter: OwnerFilter) throws -> FactFilter {
        var facts = FactFilter()
        let shared = filter.shared
        facts.themes = shared.themes.map { numbers($0, in: lists.themes) }
        facts.kinds = shared.kinds.map { numbers($0, in: lists.kinds) }
        facts.audiences = filter.audiences.map(audiences)
        // Some day of a month is inside of a period when the whole month is: before its first day stands the month.
        facts.since = shared.since.map { UInt32($0.number) - ($0.day == 1 ? 1 : 0) }
        facts.until = shared.until.map { UInt32($0.number) }
        facts.cutMonth = shared.until.flatMap { $0.endsMonth ? nil : UInt32($0.number / 100 * 100) }
        facts.place = FilterResolution.placeColumn(shared.placeRole)
        facts.gatherings = try shared.workshops.map(gatherings)
        facts.places = shared.places.map(places)
        if let area = filter.exactArea {
            let search = SpatialSearch(database)
            let points = try PointSearch(database: database).points(in: area)
            facts.exactArea = FactFilter.ExactMatches(
                inside: points.inside, all: points.all,
                communes: NumberTable(try search.communes(centredIn: area).map { Int($0) }))
        }
        return facts
    }

    static func placeColumn(_ role: PlaceRole?) -> FactColumn {
        switch role {
        case nil: .place
        case .concerns?: .concerns
        case .lives?: .lives
        case .heard?: .heard
        }
    }

    private func numbers(_ ids: Set<String>, in slugs: [String]) -> NumberTable {
        NumberTable(slugs.indices.filter { !slugs[$0].isEmpty && ids.contains(slugs[$0]) })
    }

    /// Number 0 is « not stated », so no list of audiences begins there.
    private func audiences(_ ids: Set<String?>) -> NumberTable {
        NumberTable(lists.audiences.indices.filter { $0 == 0 ? ids.contains(nil) : ids.contains(lists.audiences[$0]) })
    }

    func places(_ ids: Set<PlaceID>) -> NumberTable {
        // Numbers that are not in use hold « nowhere », as number 0 does.
        NumberTable(lists.places.indices.filter { ids.contains(lists.places[$0].id) })
    }

    private func gatherings(of names: Set<String>) throws -> NumberTable {
        let statement = try DirectStatement(
            database,
            "SELECT gathering.id FROM gathering JOIN workshop ON workshop.id = workshop_id WHERE workshop.name = ?")
        var numbers: [Int] = []
        for name in names {
            statement.bind(name, at: 1)
            while try statement.step() { numbers.append(Int(statement.integer(0))) }
            statement.reset()
        }
        return NumberTable(numbers)
    }
}
