import PlainText

/// What decisions make of a need. A need is what its file says with every decision that stands applied in order, so
/// that undoing one, in whatever order, or importing the file again never leaves half of another behind.
extension Need where Place == PlaceMention {
    /// Marks of what a change is about to be decided on: the words that a mask covers, the holds that to publish
    /// settles.
    public func basis(of change: NeedChange) -> Set<UInt64> {
        switch change {
        case .state(.published): Set(holds.map(mark))
        case .mask(let field, _, _): words(of: field).map { [ContentHash.of($0)] } ?? []
        default: []
        }
    }

    public mutating func apply(_ decided: DecidedChange) {
        switch decided.change {
        case .state(let state): set(state, decided.basis)
        case .mask(let field, let ranges, let replacement): mask(field, ranges, replacement, decided.basis)
        case .themes(let ids): themes = ids.map { ThemeAssignment(theme: $0, assignedBy: decided.author) }
        case .kind(let id): kind = id
        case .audience(let id): audience = id
        case .voices(let count): voices = count
        case .collectedOn(let day): collectedOn = day
        case .workshop(let name):
            gathering = name.map { .workshop($0) } ?? .file
            holds.removeAll { $0.field == .workshop }
        case .consent(let isGiven):
            hasConsent = isGiven
            holds.removeAll { $0.reason == .unclearConsent }
        case .place(let role, let placement): set(role, placement)
        }
    }

    /// The text that a hold speaks of, where the need has it.
    public func words(of field: HeldField) -> String? {
        switch field {
        case .text: text
        case .workshop: workshop
        case .concerns: concerns?.text
        case .lives: lives?.text
        case .heard: heard?.text
        case .source: source
        case .sourceID: sourceID
        case .theme, .need: nil
        }
    }

    private func mark(_ hold: Hold) -> UInt64 {
        var hash = ContentHash()
        hash.combine(hold.reason.rawValue)
        hash.combine(hold.field.rawValue)
        hash.combine(hold.range?.lowerBound ?? -1)
        hash.combine(hold.range?.upperBound ?? -1)
        hash.combine(words(of: hold.field) ?? "")
        return hash.value
    }

    /// What was found since it was published is not settled by that.
    private mutating func set(_ state: ModerationState, _ basis: Set<UInt64>) {
        guard state == .published else { return moderation = state }
        holds = holds.filter { !basis.contains(mark($0)) }
        moderation = holds.isEmpty ? .published : .pending
    }

    private mutating func mask(
        _ field: HeldField, _ ranges: [Range<Int>], _ replacement: String, _ basis: Set<UInt64>
    ) {
        guard let words = words(of: field), basis.contains(ContentHash.of(words)) else {
            // Other words now: what had to be hidden may stand anywhere in them.
            holds.append(Hold(reason: .changedSinceMasking, field: field))
            return moderation = .pending
        }
        let masked = MaskedText(words, ranges, with: replacement)
        holds = holds.compactMap { hold in
            guard hold.field == field else { return hold }
            guard hold.reason != .changedSinceMasking, let range = hold.range else {
                return hold.reason == .changedSinceMasking ? nil : hold
            }
            guard let moved = masked.moved(range) else { return nil }
            return Hold(reason: hold.reason, field: field, range: moved)
        }
        set(field, masked.text)
    }

    private mutating func set(_ field: HeldField, _ words: String) {
        switch field {
        case .text: text = words
        case .workshop: gathering = .workshop(words)
        case .concerns: concerns?.words.text = words
        case .lives: lives?.words.text = words
        case .heard: heard?.words.text = words
        case .theme, .source, .sourceID, .need: break
        }
    }

    private mutating func set(_ role: PlaceRole, _ placement: Placement?) {
        let written = self[role]
        // The words of a point are the point.
        let words = written?.placement.point == nil ? written?.words : nil
        let mention = placement.map { PlaceMention(words ?? MentionWords(text: ""), placement: $0) }
        switch role {
        case .concerns: concerns = mention
        case .lives: lives = mention
        case .heard: heard = mention
        }
    }

    public subscript(_ role: PlaceRole) -> PlaceMention? {
        switch role {
        case .concerns: concerns
        case .lives: lives
        case .heard: heard
        }
    }
}
