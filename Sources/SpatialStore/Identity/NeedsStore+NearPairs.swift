import GRDB
public import NeedsModel
import PlainText

extension NeedsStore {
    /// Gives for each need the earlier one of its source, day and place whose words are most like its own, when they
    /// are alike enough. Hidden needs are passed over, others that are not public are among them: for the owner alone.
    ///
    /// Time grows with the number of needs. Of groups of more than some ten thousand needs, pairs that lie far apart
    /// may be missed.
    ///
    /// - Parameter least: shared runs of letters, 0…1.
    public func forEachNearPair(
        atLeast least: Double, _ body: (NearPair) throws -> Void
    ) throws(NeedStoreError) {
        try read { database in
            // Sorted by the engine, in bounded memory, with the words in the sorter: no row is looked up again.
            let rows = try DirectStatement(
                database,
                """
                SELECT source_id, collected_on, place_id, id, text FROM need WHERE moderation <> 'hidden'
                ORDER BY source_id, collected_on, place_id, id
                """)
            let text = try DirectStatement(database, "SELECT text FROM need WHERE id = ?")
            var near = NearTexts(atLeast: least)
            var group: [Int64] = []
            while try rows.step() {
                let next = (0..<3).map { rows.integer($0) }
                if next != group {
                    near.begin()
                    group = next
                }
                let (number, shingles) = (rows.integer(3), Shingles(rows.bytes(4)))
                let match = try near.nearest(to: shingles) { earlier in
                    defer { text.reset() }
                    text.bind(earlier, at: 1)
                    return try text.step() ? Shingles(text.bytes(0)) : nil
                }
                if let match {
                    try body(NearPair(first: match.number, second: number, likeness: match.likeness))
                }
                // One of a thousand that say the same is enough to find the others by.
                if match?.likeness != 1 { near.add(shingles, number: number) }
            }
        }
    }
}
