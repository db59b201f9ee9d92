import NeedsModel

/// A filter with its names replaced by numbers of the lists, and what it makes of SQL. Nil asks for nothing.
struct ResolvedFilter {
    var places: Set<Int64>?
    var themes: Set<Int64>?
    var kinds: Set<Int64>?
    var audiences: Set<Int64>?
    var occasions: Set<Int64>?
    /// Days as stored.
    var since: Int64?
    var until: Int64?
    /// Folded.
    var text: String?
    var role: PlaceRole?
    var exactArea: ExactMatches?
    var after: Int64?
    var limit: Int?

    /// Needs with an exact point inside a shape, and communes that stand in for needs without one.
    struct ExactMatches {
        var needs: [Int64]
        var communes: Set<Int64>
    }

    /// The columns that deciding a match takes; nil when the tally cannot decide it.
    var tallyColumns: Set<FactColumn>? {
        guard occasions == nil, since == nil, until == nil, text == nil, role == nil, exactArea == nil, after == nil
        else { return nil }
        var columns: Set<FactColumn> = []
        if places != nil { columns.insert(.place) }
        if themes != nil { columns.insert(.theme) }
        if kinds != nil { columns.insert(.kind) }
        if audiences != nil { columns.insert(.audience) }
        return columns
    }

    /// Everything can be seen in the index of published needs.
    var isCovered: Bool { text == nil && role == nil && exactArea == nil && after == nil }

    /// The number of the place that is looked at.
    var placeColumn: String { role == nil ? "need.place_id" : "coalesce(mention.place_id, 0)" }

    /// `mention` is there when one of the three places is asked for.
    var joins: String {
        role.map { " LEFT JOIN mention ON mention.id = need.\($0.rawValue)_id" } ?? ""
    }

    /// After FROM: the table, and which of its indices may be walked.
    var source: String {
        if isCovered { return "need INDEXED BY need_published" }
        // The way by number stays open under NOT INDEXED.
        return places == nil || exactArea != nil ? "need NOT INDEXED" : "need"
    }

    /// After WHERE. The folded text, when there is one, is parameter 1. Everything else is numbers.
    var conditions: String {
        var terms = ["need.is_public = 1"]
        func add(_ column: String, in numbers: Set<Int64>?) {
            if let numbers { terms.append("\(column) IN (\(ResolvedFilter.list(numbers)))") }
        }
        add(placeColumn, in: places)
        add("need.theme_id", in: themes)
        add("need.kind_id", in: kinds)
        add("need.audience_id", in: audiences)
        add("need.occasion_id", in: occasions)
        if let since { terms.append("need.collected_on >= \(since)") }
        if let until { terms.append("need.collected_on <= \(until)") }
        if let after { terms.append("need.id > \(after)") }
        if let exactArea { terms.append(condition(exactArea)) }
        if text != nil { terms.append("contains_folded(need.text, ?1)") }
        return terms.joined(separator: " AND ")
    }

    private func condition(_ area: ExactMatches) -> String {
        let (place, join, offset) =
            role.map {
                (
                    "mention.place_id", " JOIN mention ON mention.id = other.\($0.rawValue)_id",
                    String(Self.pointOffset($0))
                )
            } ?? ("other.place_id", "", "CASE other.place_role WHEN 'concerns' THEN 0 WHEN 'lives' THEN 1 ELSE 2 END")
        return """
            need.id IN (
                SELECT value FROM json_each('[\(area.needs.map(String.init).joined(separator: ","))]')
                UNION ALL SELECT other.id FROM need AS other\(join)
                WHERE other.is_public = 1 AND \(place) IN (\(Self.list(area.communes)))
                  AND NOT EXISTS (SELECT 1 FROM need_point WHERE need_point.id = other.id * 4 + \(offset)))
            """
    }

    /// What the number of a point adds to four times that of its need.
    static func pointOffset(_ role: PlaceRole) -> Int {
        switch role {
        case .concerns: 0
        case .lives: 1
        case .heard: 2
        }
    }

    /// A long list is faster as a table.
    private static func list(_ numbers: Set<Int64>) -> String {
        let text = numbers.sorted().map(String.init).joined(separator: ",")
        // SQLite drops an index that was asked for when the list is empty, and then refuses the query.
        if numbers.isEmpty { return "SELECT 0 WHERE 0" }
        return numbers.count <= 200 ? text : "SELECT value FROM json_each('[\(text)]')"
    }
}
