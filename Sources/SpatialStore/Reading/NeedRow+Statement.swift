import GRDB
import NeedsModel

extension NeedRow {
    static let columns = """
        need.id, need.text, need.place_id, need.theme_id, need.kind_id, need.voices, need.collected_on,
        need.gathering_id, need.source_id, need.source_key, need.place_role, need.theme_weight
        """

    /// The row on which a statement with these columns stands; good until its next step. Every position is one of the
    /// lists, whatever the file holds.
    init(_ statement: DirectStatement, further: [NeedRow.ThemePosition], _ lists: StoreLists) {
        func position(_ column: Int32, in count: Int) -> Int {
            let number = Int(statement.integer(column))
            return number < count && number >= 0 ? number : 0
        }
        let role: PlaceRole? =
            switch statement.bytes(10).first {
            case UInt8(ascii: "c"): .concerns
            case UInt8(ascii: "l"): .lives
            case UInt8(ascii: "h"): .heard
            default: nil
            }
        let published = lists.published
        let weight = statement.isNull(11) ? 1 : statement.double(11)
        self.init(
            id: statement.integer(0), place: (position(2, in: published.places.count), role),
            themes: (
                ThemePosition(position: position(3, in: published.themes.count), weight: weight),
                further.filter { published.themes.indices.contains($0.position) }
            ),
            gathered: (
                kind: position(4, in: published.kinds.count), voices: Int(statement.integer(5)),
                dayNumber: Int(statement.integer(6)),
                workshop: lists.workshopOfGathering[checked: Int(statement.integer(7))] ?? nil
            ),
            source: position(8, in: published.sources.count), text: statement.bytes(1), sourceID: statement.bytes(9))
    }
}
