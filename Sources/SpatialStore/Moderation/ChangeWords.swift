import GRDB
import NeedsModel

/// A change as the column of a table says it, and back.
final class ChangeWords {
    private let each: DirectStatement

    init(_ database: Database) throws { each = try DirectStatement(database, "SELECT value FROM json_each(?)") }

    static func stored(_ change: NeedChange) -> String? {
        switch change {
        case .state(let state): state.rawValue
        case .mask(let field, let ranges, let replacement):
            JSONText.array(
                [field.rawValue, replacement] + ranges.flatMap { ["\($0.lowerBound)", "\($0.upperBound)"] })
        case .themes(let ids): JSONText.array(ids)
        case .kind(let id): id
        case .audience(let id): id
        case .voices(let count): "\(count)"
        case .collectedOn(let day): day?.description
        case .workshop(let name): name
        case .consent(let isGiven): isGiven ? "yes" : "no"
        case .place(_, let placement): placement.map(stored)
        }
    }

    private static func stored(_ placement: Placement) -> String {
        JSONText.array([
            placement.status.rawValue, placement.level.rawValue, placement.code ?? "", placement.name ?? "",
            JSONText.candidates(placement.candidates),
        ])
    }

    /// Nil for what no version of this program wrote.
    func change(_ subject: String, _ value: String?) throws -> NeedChange? {
        guard let subject = ChangedSubject(rawValue: subject) else { return nil }
        switch subject {
        case .state: return value.flatMap { ModerationState(rawValue: $0) }.map { .state($0) }
        case .mask: return try mask(value ?? "[]")
        case .themes: return .themes(try list(value ?? "[]"))
        case .kind: return value.map { .kind($0) }
        case .audience: return .audience(value)
        case .voices: return value.flatMap { Int($0) }.map { .voices($0) }
        case .date: return .collectedOn(value.flatMap { CalendarDate(iso: $0) })
        case .workshop: return .workshop(value)
        case .consent: return .consent(value == "yes")
        case .concerns: return .place(.concerns, try placement(value))
        case .lives: return .place(.lives, try placement(value))
        case .heard: return .place(.heard, try placement(value))
        }
    }

    func list(_ json: String) throws -> [String] {
        defer { each.reset() }
        each.bind(json, at: 1)
        var values: [String] = []
        while try each.step() { values.append(each.text(0)) }
        return values
    }

    private func mask(_ json: String) throws -> NeedChange? {
        let parts = try list(json)
        guard parts.count >= 2, let field = HeldField(rawValue: parts[0]) else { return nil }
        let offsets = parts.dropFirst(2).compactMap { Int($0) }
        let ranges = stride(from: 0, to: offsets.count - 1, by: 2).compactMap { index in
            offsets[index] <= offsets[index + 1] ? offsets[index]..<offsets[index + 1] : nil
        }
        return .mask(field, ranges, with: parts[1])
    }

    private func placement(_ json: String?) throws -> Placement? {
        guard let json else { return nil }
        let parts = try list(json)
        guard parts.count >= 5 else { return nil }
        let place = StoredPlacement.place(parts[1], parts[2])
        return Placement(
            status: PlacementStatus(rawValue: parts[0]) ?? .notFound, place: place,
            name: parts[3].isEmpty ? nil : parts[3], method: .correction, score: place == .nowhere ? 0 : 1,
            reason: PlacementReason(id: "corrected"), candidates: try StoredPlacement.candidates(parts[4], each))
    }
}
