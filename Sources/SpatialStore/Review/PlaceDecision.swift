import GRDB
import NeedsModel

/// One decision of a person on written places, and everything that follows from it.
struct PlaceDecision {
    let written: [MentionWords]
    let placement: Placement
    let author: String
    let note: String
    /// Of the database, for errors.
    let path: String
    /// The version of the program, for what it writes.
    let program: String

    /// Returns how many needs it settled.
    func apply(to database: Database) throws -> Int {
        let settling = try MentionSettling(database)
        var mentions: [Int64] = []
        for words in written {
            let found = try settling.mentions(of: words)
            guard !found.isEmpty else {
                throw NeedStoreError.mentionNotFound(text: words.text, context: words.context)
            }
            mentions += found
        }
        _ = try PlaceTable(database).number(placement)
        let needs = try settling.needs(saying: mentions)
        let log = DecisionLog(database)
        let decision = try log.add(.place, by: author, reason: note, needs: needs.count)
        try insert(decision, database)
        for words in written { try settling.settle(words) }
        try settling.place(needs)
        let rows = try NeedImport(database, path: path, program: program)
        try rows.decideAgain(try settling.decidedNeeds(saying: mentions))
        return needs.count
    }

    private func insert(_ decision: Int64, _ database: Database) throws {
        let statement = try DirectStatement(
            database,
            """
            INSERT INTO decision_about_place
                (text, context, decision_id, level, code, name, former_code, former_name, candidates)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        for words in written {
            statement.bind(words.text, at: 1)
            statement.bind(words.context, at: 2)
            statement.bind(decision, at: 3)
            statement.bind(placement.level.rawValue, at: 4)
            statement.bind(placement.code ?? "", at: 5)
            statement.bind(placement.name, at: 6)
            statement.bind(placement.formerCode?.rawValue, at: 7)
            statement.bind(placement.formerName, at: 8)
            statement.bind(JSONText.candidates(placement.candidates), at: 9)
            try statement.run()
        }
    }
}
