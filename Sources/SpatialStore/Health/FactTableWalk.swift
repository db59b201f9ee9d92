import GRDB

/// The facts of every need, or of one at a time, made of the tables alone: what pages must say.
final class FactTableWalk {
    private let needs: DirectStatement
    private let further: DirectStatement
    private var nextFurther: (need: Int64, fact: ThemeFact)?

    init(_ database: Database, isOfOneNeed: Bool = false) throws {
        needs = try DirectStatement(
            database,
            """
            SELECT need.id, need.place_id, coalesce(concerns.place_id, 0), coalesce(lives.place_id, 0),
                   coalesce(heard.place_id, 0),
                   CASE place_role WHEN 'concerns' THEN 1 WHEN 'lives' THEN 2 WHEN 'heard' THEN 3 ELSE 0 END,
                   theme_id, kind_id, coalesce(audience_id, 0), voices, coalesce(collected_on, 0),
                   coalesce(gathering_id, 0), is_public, coalesce(theme_weight, 1)
            FROM need LEFT JOIN mention AS concerns ON concerns.id = concerns_id
            LEFT JOIN mention AS lives ON lives.id = lives_id LEFT JOIN mention AS heard ON heard.id = heard_id
            \(isOfOneNeed ? "WHERE need.id = ?1" : "ORDER BY need.id")
            """)
        further = try DirectStatement(
            database,
            """
            SELECT need_id, theme_id, weight FROM need_further_theme \(isOfOneNeed ? "WHERE need_id = ?1" : "")
            ORDER BY need_id, rank
            """)
        if !isOfOneNeed { try advance() }
    }

    /// Of one need; nil when there is none of this number.
    func facts(of need: Int64) throws -> NeedFacts? {
        defer {
            needs.reset()
            further.reset()
            nextFurther = nil
        }
        needs.bind(need, at: 1)
        further.bind(need, at: 1)
        try advance()
        return try next()?.facts
    }

    func next() throws -> (need: Int64, facts: NeedFacts)? {
        guard try needs.step() else { return nil }
        let number = needs.integer(0)
        func value(_ column: Int32) -> UInt32 { UInt32(truncatingIfNeeded: needs.integer(column)) }
        var facts = NeedFacts(
            place: value(1), concerns: value(2), lives: value(3), heard: value(4), role: value(5), theme: value(6),
            kind: value(7), audience: value(8), voices: value(9), day: value(10), gathering: value(11),
            isPublic: needs.integer(12) != 0)
        var themes = [ThemeFact(theme: value(6), weight: needs.double(13))]
        while let row = nextFurther, row.need <= number {
            if row.need == number { themes.append(row.fact) }
            try advance()
        }
        facts.setThemes(themes)
        return (number, facts)
    }

    private func advance() throws {
        guard try further.step() else { return nextFurther = nil }
        nextFurther = (
            further.integer(0),
            ThemeFact(theme: UInt32(truncatingIfNeeded: further.integer(1)), weight: further.double(2))
        )
    }
}
