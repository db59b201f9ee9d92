import GRDB
import NeedsModel
import PlainText

/// A need as the table has it, with all that a file says about it.
struct StoredNeed {
    let number: Int64
    let concerns: Int64?
    let lives: Int64?
    let heard: Int64?
    let moderation: ModerationState
    let isModerated: Bool
    let hasConsent: Bool
    private let text: [UInt8]
    private let assignedBy: String
    private let terms: Terms

    /// What pages say as well.
    private struct Terms: Equatable {
        var kind: Int64
        var theme: Int64
        var weight: Double
        var audience: Int64
        var voices: Int64
        var day: Int64
        var gathering: Int64
        var place: Int64
        var isPublic: Bool
    }

    static let columns = """
        id, concerns_id, lives_id, heard_id, moderation, is_moderated, has_consent, text, theme_assigned_by, kind_id,
        theme_id, theme_weight, audience_id, voices, collected_on, gathering_id, place_id, is_public
        """
    /// How many those are.
    static let columnCount: Int32 = 18

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
        // Numbers that are not stated read as 0, as pages keep them.
        terms = Terms(
            kind: row.integer(9), theme: row.integer(10), weight: row.isNull(11) ? 1 : row.double(11),
            audience: row.integer(12), voices: row.integer(13), day: row.integer(14), gathering: row.integer(15),
            place: row.integer(16), isPublic: row.integer(17) != 0)
    }

    /// Nothing of the row would change; further themes and points are looked at apart. The row alone is asked, which lies
    /// where the key was found: pages would have to be unpacked for it, each again and again when rows come in another
    /// order.
    func says(_ record: NeedRecordToWrite, _ need: PlacedNeed) -> Bool {
        concerns == record.concerns?.number && lives == record.lives?.number && heard == record.heard?.number
            && moderation == record.moderation && hasConsent == record.hasConsent
            && assignedBy == need.themes.first?.assignedBy ?? "file" && terms == Self.terms(record, need)
            && text.withUnsafeBytes { need.text.hasSameBytes(as: $0) }
    }

    private static func terms(_ record: NeedRecordToWrite, _ need: PlacedNeed) -> Terms {
        let facts = record.facts
        return Terms(
            kind: Int64(facts.kind), theme: Int64(facts.theme), weight: need.themes.first?.weight ?? 1,
            audience: Int64(facts.audience), voices: Int64(facts.voices), day: Int64(facts.day),
            gathering: Int64(facts.gathering), place: Int64(facts.place), isPublic: facts.isPublic)
    }

    /// The new words have nothing to do with the old ones: a correction leaves more of them.
    func isStranger(to new: String) -> Bool {
        if text.withUnsafeBytes({ new.hasSameBytes(as: $0) }) || sharesEnds(with: new) { return false }
        return text.withUnsafeBytes { Shingles($0).likeness(to: Shingles(new)) } < StoredNeed.leastLikeness
    }

    /// Two texts about other things share less than this in all but one case of a hundred.
    private static let leastLikeness = 0.1

    /// Most corrections change a word: the beginning and the end stay, which is seen without looking at letters.
    private func sharesEnds(with new: String) -> Bool {
        var shared = 0
        for (old, new) in zip(text, new.utf8) {
            guard old == new else { break }
            shared += 1
        }
        for (old, new) in zip(text.reversed(), new.utf8.reversed()) {
            guard old == new else { break }
            shared += 1
        }
        return shared * 2 >= max(text.count, new.utf8.count)
    }
}
