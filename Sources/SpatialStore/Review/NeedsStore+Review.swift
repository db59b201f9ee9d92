import GRDB
public import NeedsModel

extension NeedsStore {
    /// Written places that wait for a person, those that hold up the most needs first.
    public func waitingMentions(limit: Int? = nil) throws(NeedStoreError) -> [WaitingMention] {
        try read { database in
            var waiting: [MentionWords: WaitingMention] = [:]
            let statement = try DirectStatement(database, StoredPlacement.waitingSQL)
            while try statement.step() {
                let written = MentionWords(text: statement.text(1), context: statement.text(2))
                let needs = Int(statement.integer(0))
                if waiting[written] != nil {
                    waiting[written]?.needs += needs
                } else {
                    waiting[written] = WaitingMention(
                        written: written, placement: try StoredPlacement.read(statement, from: 3, database),
                        needs: needs)
                }
            }
            let sorted = waiting.values.sorted {
                ($1.needs, $0.written.text, $0.written.context) < ($0.needs, $1.written.text, $1.written.context)
            }
            return limit.map { Array(sorted.prefix(max(0, $0))) } ?? sorted
        }
    }

    /// Settles a written place for every need that says it, those that come later included, in one
    /// transaction, and writes it into `decision_log`. A later decision on the same words replaces it.
    ///
    /// - Parameters:
    ///   - placement: its level, code, name, former commune; a level `none` or `outside` says that it
    ///     is no place, or not here. Status, method and score become those of a decision.
    ///   - author: who decided, for the log.
    /// - Returns: how many needs it settled.
    /// - Throws: `mentionNotFound`, `unknownPlace`.
    @discardableResult
    public func decide(
        _ written: MentionWords, as placement: Placement, by author: String, note: String = ""
    ) throws(NeedStoreError) -> Int {
        try write { database in
            let settled = try Decision(written: written, placement: placement, author: author, note: note)
                .apply(to: database)
            try database.advanceRevision()
            return settled
        }
    }

    /// The newest decision on each written place, in order of text: what a geocoder should know before
    /// it is asked again.
    public func learnedAliases() throws(NeedStoreError) -> [LearnedAlias] {
        try read { database in
            let statement = try DirectStatement(
                database,
                """
                SELECT text, context, level, code, name, decided_by, decided_at FROM decision_log AS decision
                WHERE id = (SELECT max(id) FROM decision_log AS later
                            WHERE later.text = decision.text AND later.context = decision.context)
                ORDER BY text, context
                """)
            var aliases: [LearnedAlias] = []
            while try statement.step() {
                aliases.append(
                    LearnedAlias(
                        written: MentionWords(text: statement.text(0), context: statement.text(1)),
                        place: StoredPlacement.place(statement.text(2), statement.text(3)),
                        name: statement.optionalText(4), decidedBy: statement.text(5), decidedAt: statement.text(6)))
            }
            return aliases
        }
    }
}
