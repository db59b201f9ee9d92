import GRDB
public import NeedsModel

extension NeedsStore {
    /// Where a need came from, what became of it and who decided what since: for the owner of the database alone. Of
    /// one that was erased, that it was.
    public func story(ofNeed id: Int64) throws(NeedStoreError) -> NeedStory {
        try read { database in
            var story = NeedStory(
                id: id, need: try database.placedNeed(id), origin: nil,
                vocabularyVersion: try String.fetchOne(database, sql: "SELECT themes_version FROM territory") ?? "",
                place: .nowhere, placeName: nil, placeRole: nil, awaitsReview: false, events: [])
            if let need = story.need {
                try database.fill(&story)
                for mention in [need.concerns, need.lives, need.heard].compactMap({ $0 }) {
                    story.events += try database.decisions(on: mention.words)
                }
            }
            story.events += try database.moderationEvents(ofNeed: id)
            guard story.need != nil || !story.events.isEmpty else { throw NeedStoreError.needNotFound(id) }
            // Equal times keep their order.
            story.events = story.events.enumerated()
                .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
            return story
        }
    }
}

extension Database {
    fileprivate func fill(_ story: inout NeedStory) throws {
        let statement = try DirectStatement(
            self,
            """
            SELECT place.level, place.code, place.name, place_role, awaits_review, line,
                   import_log.file, import_log.imported_at, import_log.program
            FROM need JOIN place ON place.id = place_id LEFT JOIN import_log ON import_log.id = import_id
            WHERE need.id = ?
            """)
        statement.bind(story.id, at: 1)
        guard try statement.step() else { return }
        story.place = StoredPlacement.place(statement.text(0), statement.text(1))
        story.placeName = statement.optionalText(2)
        story.placeRole = statement.optionalText(3).flatMap { PlaceRole(rawValue: $0) }
        story.awaitsReview = statement.integer(4) != 0
        guard let file = statement.optionalText(6) else { return }
        story.origin = NeedStory.Origin(
            file: file, line: statement.optionalInteger(5).map { Int($0) }, importedAt: statement.text(7),
            program: statement.text(8))
    }

    fileprivate func decisions(on words: MentionWords) throws -> [NeedStory.Event] {
        let statement = try DirectStatement(
            self,
            """
            SELECT decided_at, decided_by, level, code, name, note FROM decision_log
            WHERE text = ? AND context = ? ORDER BY id
            """)
        statement.bind(words.text, at: 1)
        statement.bind(words.context, at: 2)
        var events: [NeedStory.Event] = []
        while try statement.step() {
            events.append(
                NeedStory.Event(
                    at: statement.text(0), by: statement.text(1),
                    subject: .place(
                        words, StoredPlacement.place(statement.text(2), statement.text(3)),
                        name: statement.optionalText(4)), note: statement.text(5)))
        }
        return events
    }

    fileprivate func moderationEvents(ofNeed id: Int64) throws -> [NeedStory.Event] {
        let statement = try DirectStatement(
            self,
            """
            SELECT decided_at, decided_by, previous_state, state, reason FROM moderation_log WHERE need_id = ? ORDER BY id
            """)
        statement.bind(id, at: 1)
        var events: [NeedStory.Event] = []
        while try statement.step() {
            events.append(
                NeedStory.Event(
                    at: statement.text(0), by: statement.text(1),
                    subject: .moderation(from: statement.text(2), to: statement.text(3)), note: statement.text(4)))
        }
        return events
    }
}
