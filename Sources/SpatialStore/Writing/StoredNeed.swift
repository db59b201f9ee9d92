import GRDB
import NeedsModel

/// A need as the table has it, with all that a file says about it.
struct StoredNeed {
    let number: Int64
    let concerns: Int64?
    let lives: Int64?
    let heard: Int64?
    let moderation: ModerationState
    let isModerated: Bool
    private let hasConsent: Bool
    private let text: [UInt8]
    private let assignedBy: String

    static let columns = """
        id, concerns_id, lives_id, heard_id, moderation, is_moderated, has_consent, text, theme_assigned_by
        """

    init(_ row: DirectStatement) {
        number = row.integer(0)
        concerns = row.optionalInteger(1)
        lives = row.optionalInteger(2)
        heard = row.optionalInteger(3)
        moderation = ModerationState(rawValue: row.text(4)) ?? .hidden
        isModerated = row.integer(5) != 0
        hasConsent = row.integer(6) != 0
        text = Array(row.bytes(7))
        assignedBy = row.optionalText(8) ?? "file"
    }

    /// Nothing of the row would change; lists of themes and points are looked at apart.
    func says(_ record: NeedRecordToWrite, _ need: PlacedNeed) -> Bool {
        concerns == record.concerns?.number && lives == record.lives?.number && heard == record.heard?.number
            && moderation == record.moderation && hasConsent == record.hasConsent
            && assignedBy == need.themes.first?.assignedBy ?? "file"
            && text.withUnsafeBytes { need.text.hasSameBytes(as: $0) }
    }
}
