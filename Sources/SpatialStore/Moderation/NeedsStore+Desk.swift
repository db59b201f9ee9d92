import GRDB
public import NeedsModel

extension NeedsStore {
    /// Numbers of the needs that lie on the desk, public or not, in order.
    ///
    /// - Complexity: a walk over the needs in question, and one over the pages of facts when the filter asks anything.
    public func needNumbers(on desk: DeskFilter) throws(NeedStoreError) -> [Int64] {
        guard !desk.needs.shared.isEmpty else { return [] }
        return try read { database in
            let found = try Int64.fetchAll(database, sql: "SELECT id FROM need WHERE \(desk.condition) ORDER BY id")
            guard desk.needs != OwnerFilter() else { return found }
            var filter = try FilterResolution(database: database, lists: try lists(database)).resolve(desk.needs)
            filter.meansAll = true
            let scanner = try FactScanner(database, filter, columns: [])
            let texts = try TextMatches(desk.needs.shared.texts, database)
            var meant = NumberSet()
            while var matches = try scanner.next() {
                try texts?.refine(&matches)
                for index in 0..<matches.count { meant.insert(matches.need(index)) }
            }
            return found.filter { meant.contains($0) }
        }
    }

    /// Names of all workshops and markets of which there is a need, in order: for the owner alone.
    public func everyWorkshop() throws(NeedStoreError) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT workshop.name FROM need JOIN gathering ON gathering.id = need.gathering_id
                    JOIN workshop ON workshop.id = gathering.workshop_id ORDER BY workshop.name
                    """)
        }
    }
}

extension DeskFilter {
    /// Of rows of `need`; every word of it is the program's own.
    fileprivate var condition: String {
        var conditions = [states.map(DeskFilter.condition) ?? "(moderation = 'pending' OR awaits_review = 1)"]
        var whys: [String] = []
        if let reasons {
            let names = reasons.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
            whys.append("EXISTS (SELECT 1 FROM hold WHERE need_id = need.id AND hold.reason IN (\(names)))")
        }
        if waitsForPlace { whys.append("awaits_review = 1") }
        if !whys.isEmpty { conditions.append("(" + whys.joined(separator: " OR ") + ")") }
        return conditions.joined(separator: " AND ")
    }

    private static func condition(_ states: Set<DeskState>) -> String {
        let parts = states.map { state in
            switch state {
            case .pending: "moderation = 'pending'"
            case .hidden: "moderation = 'hidden'"
            case .published: "is_public = 1"
            case .noConsent: "has_consent = 0"
            }
        }
        return parts.isEmpty ? "0" : "(" + parts.sorted().joined(separator: " OR ") + ")"
    }
}
