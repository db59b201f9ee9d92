import NeedsModel

/// A filter with its names replaced by numbers of the lists, and what it makes of SQL. Nil asks for nothing.
struct ResolvedFilter {
    var places: Set<Int64>?
    var themes: Set<Int64>?
    var kinds: Set<Int64>?
    /// 0: not stated.
    var audiences: Set<Int64>?
    var gatherings: Set<Int64>?
    /// Days as stored.
    var since: Int64?
    var until: Int64?
    /// Folded; alternatives.
    var texts: [String]?
    var role: PlaceRole?
    var exactArea: ExactMatches?

    /// Needs with an exact point inside a shape, and communes that stand in for needs without one.
    struct ExactMatches {
        var needs: [Int64]
        var communes: Set<Int64>
    }

    /// The number of the place that is looked at.
    var placeColumn: String { role == nil ? "need.place_id" : "coalesce(mention.place_id, 0)" }

    /// `mention` is there when one of the three places is asked for.
    var joins: String {
        role.map { " LEFT JOIN mention ON mention.id = need.\($0.rawValue)_id" } ?? ""
    }

    /// After WHERE. The folded texts are parameters from 1. Everything else is numbers.
    var conditions: String {
        var terms = ["need.is_public = 1"]
        func add(_ column: String, in numbers: Set<Int64>?) {
            if let numbers { terms.append("\(column) IN (\(ResolvedFilter.list(numbers)))") }
        }
        add(placeColumn, in: places)
        if let themes {
            let list = ResolvedFilter.list(themes)
            terms.append(
                """
                (need.theme_id IN (\(list)) OR need.id IN
                    (SELECT need_id FROM need_further_theme WHERE need_further_theme.theme_id IN (\(list))))
                """)
        }
        add("need.kind_id", in: kinds)
        add("coalesce(need.audience_id, 0)", in: audiences)
        add("need.gathering_id", in: gatherings)
        if let since { terms.append("need.collected_on >= \(since)") }
        if let until { terms.append("need.collected_on <= \(until)") }
        if let exactArea { terms.append(condition(exactArea)) }
        if let texts {
            let words = texts.indices.map { "contains_folded(need.text, ?\($0 + 1))" }
            terms.append(words.isEmpty ? "0" : "(\(words.joined(separator: " OR ")))")
        }
        return terms.joined(separator: " AND ")
    }

    private func condition(_ area: ExactMatches) -> String {
        let offset =
            role.map { String(Self.pointOffset($0)) }
            ?? "CASE need.place_role WHEN 'concerns' THEN 0 WHEN 'lives' THEN 1 ELSE 2 END"
        return """
            (need.id IN (SELECT value FROM json_each('[\(area.needs.map(String.init).joined(separator: ","))]'))
             OR \(placeColumn) IN (\(Self.list(area.communes)))
                AND NOT EXISTS (SELECT 1 FROM need_point WHERE need_point.id = need.id * 4 + \(offset)))
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

extension DirectStatement {
    /// The parameters of `ResolvedFilter.conditions`.
    func bind(_ filter: ResolvedFilter) {
        for (index, text) in (filter.texts ?? []).enumerated() { bind(text, at: Int32(index + 1)) }
    }
}
