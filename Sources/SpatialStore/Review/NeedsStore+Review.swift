import GRDB
public import NeedsModel
import PlainText

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

    /// Settles written places for every need that says one of them, those that come later included, in one
    /// transaction, and writes it into the log. A later decision on the same words stands before it.
    ///
    /// - Parameters:
    ///   - placement: its level, code, name, former commune; a level `none` or `outside` says that it
    ///     is no place, or not here. Candidates, when there are any, take the place of the geocoder's. Status, method
    ///     and score become those of a decision.
    ///   - author: who decided, for the log.
    /// - Returns: how many needs it settled.
    /// - Throws: `mentionNotFound`, `unknownPlace`.
    @discardableResult
    public func decide(
        _ written: [MentionWords], as placement: Placement, by author: String, note: String
    ) throws(NeedStoreError) -> Int {
        try write { database in
            let settled = try PlaceDecision(
                written: written, placement: placement, author: author, note: note, path: path, program: program
            )
            .apply(to: database)
            try database.advanceRevision()
            return settled
        }
    }

    /// The newest decision that stands on each written place, in order of text: what a geocoder should know before
    /// it is asked again.
    public func learnedAliases() throws(NeedStoreError) -> [LearnedAlias] {
        try read { database in
            let statement = try DirectStatement(
                database,
                """
                SELECT text, context, level, code, name, decided_by, decided_at, max(decision_id)
                FROM decision_about_place JOIN decision ON decision.id = decision_id WHERE undone_by IS NULL
                GROUP BY text, context ORDER BY text, context
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

    /// Written places that wait, or that a learned name placed, and on which nobody decided: what the geocoder may
    /// answer otherwise after a decision. In order of text.
    public func mentionsToPlaceAnew() throws(NeedStoreError) -> [MentionWords] {
        try read { database in
            let statement = try DirectStatement(
                database,
                """
                SELECT DISTINCT text, context FROM mention
                WHERE decision_id IS NULL AND (awaits_review = 1 OR method = 'alias') ORDER BY text, context
                """)
            var words: [MentionWords] = []
            while try statement.step() {
                words.append(MentionWords(text: statement.text(0), context: statement.text(1)))
            }
            return words
        }
    }

    /// What the geocoder says now of words on which nobody decided, in one transaction and one walk over the needs.
    /// Returns how many needs are placed by it.
    @discardableResult
    public func placeAnew(_ placements: [MentionWords: Placement]) throws(NeedStoreError) -> Int {
        guard !placements.isEmpty else { return 0 }
        return try write { database in
            let settling = try MentionSettling(database)
            let saying = try DirectStatement(
                database, "UPDATE mention SET said = ?, fingerprint = ? WHERE id = ? AND decision_id IS NULL")
            var mentions: [Int64] = []
            for (words, placement) in placements.sorted(by: { $0.key.text < $1.key.text }) {
                let mention = PlaceMention(words, placement: placement)
                for number in try settling.mentions(of: words) {
                    saying.bind(JSONText.mention(mention), at: 1)
                    saying.bind(ContentHash.of(mention), at: 2)
                    saying.bind(number, at: 3)
                    try saying.run()
                    guard database.changesCount > 0 else { continue }
                    try settling.restore(number)
                    mentions.append(number)
                }
            }
            let needs = try settling.needs(saying: mentions)
            try settling.place(needs)
            try NeedImport(database, path: path, program: program).decideAgain(
                try settling.decidedNeeds(saying: mentions))
            try database.advanceRevision()
            return needs.count
        }
    }
}
