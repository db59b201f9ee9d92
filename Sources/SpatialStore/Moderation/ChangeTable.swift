import GRDB
import NeedsModel
import PlainText

/// What decisions changed of needs.
final class ChangeTable {
    private let insertion: DirectStatement
    private let selection: DirectStatement
    private let words: ChangeWords

    init(_ database: Database) throws {
        insertion = try DirectStatement(
            database,
            """
            INSERT INTO decision_about_need (need_id, decision_id, rank, subject, value, previous, basis)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        selection = try DirectStatement(
            database,
            """
            SELECT subject, value, basis, decided_by
            FROM decision_about_need AS about JOIN decision ON decision.id = about.decision_id
            WHERE need_id = ? AND undone_by IS NULL AND kind <> 'back' AND NOT (kind = 'withdraw' AND EXISTS (
                SELECT 1 FROM decision_about_need AS later JOIN decision AS back ON back.id = later.decision_id
                WHERE later.need_id = about.need_id AND back.kind = 'back' AND back.undone_by IS NULL
                    AND back.id > about.decision_id))
            ORDER BY decision_id, rank
            """)
        words = try ChangeWords(database)
    }

    func insert(_ change: DecidedChange, before: PlacedNeed, need: Int64, decision: Int64, rank: Int) throws {
        insertion.bind(need, at: 1)
        insertion.bind(decision, at: 2)
        insertion.bind(Int64(rank), at: 3)
        insertion.bind(change.change.subject.rawValue, at: 4)
        insertion.bind(ChangeWords.stored(change.change), at: 5)
        insertion.bind(before.inverse(of: change.change).flatMap(ChangeWords.stored), at: 6)
        insertion.bind(JSONText.array(change.basis.sorted().map { "\($0)" }), at: 7)
        try insertion.run()
    }

    /// Those that stand, in the order in which they were decided.
    func standing(on need: Int64) throws -> [DecidedChange] {
        defer { selection.reset() }
        selection.bind(need, at: 1)
        var changes: [DecidedChange] = []
        while try selection.step() {
            guard let change = try words.change(selection.text(0), selection.optionalText(1)) else { continue }
            changes.append(
                DecidedChange(
                    change, basis: Set(try words.list(selection.text(2)).compactMap { UInt64($0) }),
                    by: selection.text(3)))
        }
        return changes
    }
}

extension Need where Place == PlaceMention {
    /// The change that would lead back; nil for a mask, of which the log says no words.
    fileprivate func inverse(of change: NeedChange) -> NeedChange? {
        switch change {
        case .state: .state(moderation)
        case .mask: nil
        case .themes: .themes(themes.map(\.theme))
        case .kind: .kind(kind)
        case .audience: .audience(audience)
        case .voices: .voices(voices)
        case .collectedOn: .collectedOn(collectedOn)
        case .workshop: .workshop(workshop)
        case .consent: .consent(hasConsent)
        case .place(let role, _): .place(role, self[role]?.placement)
        }
    }
}
