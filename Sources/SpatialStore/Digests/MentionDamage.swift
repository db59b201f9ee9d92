import GRDB
import NeedsModel
import PlainText

extension Database {
    /// Mentions that do not say any more what was written into them. No digest is needed: each keeps the words of the
    /// geocoder a second time and a hash of both; what a decision changed is left out.
    func damagedMentions() throws -> Int {
        let statement = try DirectStatement(
            self,
            """
            SELECT mention.fingerprint, mention.said, mention.decision_id IS NULL, mention.text, mention.context,
                   \(StoredPlacement.columns)
            FROM mention JOIN place ON place.id = mention.place_id
            """)
        let words = try DirectStatement(self, "SELECT ? ->> '$[0]', ? ->> '$[1]'")
        var damaged = 0
        while try statement.step() {
            let said = statement.text(1)
            if statement.integer(2) != 0 {
                let mention = PlaceMention(
                    text: statement.text(3), context: statement.text(4),
                    placement: try StoredPlacement.read(statement, from: 5, self))
                let isWhole =
                    JSONText.mention(mention) == said && ContentHash.of(mention) == statement.integer(0)
                if !isWhole { damaged += 1 }
            } else if try words.firstRow(said) != [statement.text(3), statement.text(4)] {
                damaged += 1
            }
        }
        return damaged
    }
}

extension DirectStatement {
    /// Both columns of the one row for one parameter that stands twice; empty when the text is no JSON.
    fileprivate func firstRow(_ text: String) throws -> [String] {
        defer { reset() }
        bind(text, at: 1)
        bind(text, at: 2)
        guard let isRow = try? step(), isRow else { return [] }
        return [self.text(0), self.text(1)]
    }
}
