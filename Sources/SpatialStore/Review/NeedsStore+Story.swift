import GRDB
public import NeedsModel

extension NeedsStore {
    /// Where a need came from, what became of it and who decided what since: for the owner of the database alone. Of
    /// one that was erased, that it was.
    public func story(ofNeed id: Int64) throws(NeedStoreError) -> NeedStory {
        let decisions = try decisions(about: id)
        return try read { database in
            var story = NeedStory(
                id: id, need: try database.placedNeed(id), origin: nil,
                vocabularyVersion: try String.fetchOne(database, sql: "SELECT themes_version FROM territory") ?? "",
                place: .nowhere, placeName: nil, placeRole: nil, awaitsReview: false, decisions: decisions)
            guard story.need != nil || !decisions.isEmpty else { throw NeedStoreError.needNotFound(id) }
            try database.fill(&story)
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
}
