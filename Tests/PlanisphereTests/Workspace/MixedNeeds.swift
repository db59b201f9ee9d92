import GeoTypes
import NeedsModel
import SpatialStore
import TestSupport

@testable import Planisphere

/// A seeded collection with everything that may be: places at every level, secrets, exact points.
///
/// Whatever may never be seen carries a mark: texts, workshops and sources of needs that are not public
/// say `canary`, exact points have digits that nothing else has.
struct MixedNeeds {
    static let canary = "CANARI"
    /// The exact point, as any of its forms begins.
    static let pointDigits = ["6.812718", "47.612803"]

    let folder: TestFolder
    let needs: [PlacedNeed]

    var published: [PlacedNeed] { needs.filter(\.isPublic) }

    init(count: Int, seed: UInt64) throws {
        folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace, for: .importing)
        defer { workspace.close() }
        var random = SplitMix64(seed: seed)
        var needs: [PlacedNeed] = []
        for number in 0..<count { needs.append(Self.need(number, workspace, &random)) }
        // What a moderator hides afterwards was published, and counted, before.
        let hidden = Set((0..<count).filter { _ in Int.random(in: 0..<12, using: &random) == 0 })
        let batch = needs
        try workspace.store.importFile("mélange") { store in
            for (number, need) in batch.enumerated() {
                try store.upsert(hidden.contains(number) ? Self.secret(need, number, .published) : need)
            }
        }
        for number in hidden.sorted() {
            needs[number] = Self.secret(needs[number], number, .hidden)
            try workspace.store.setModeration(
                needID: Int64(number + 1), to: .hidden, by: "modératrice", reason: "essai")
        }
        self.needs = needs
    }

    /// What a moderator decides of the need at that place of `needs`.
    func moderate(_ number: Int, _ state: ModerationState) throws {
        let store = try NeedsStore(path: folder.database, access: .readWrite)
        try store.setModeration(needID: Int64(number + 1), to: state, by: "modératrice", reason: "essai")
        try store.close()
    }

    private static func secret(_ need: PlacedNeed, _ number: Int, _ state: ModerationState) -> PlacedNeed {
        var need = need
        need.text = "\(canary) \(number)"
        if need.workshop != nil { need.gathering = .workshop("\(canary) atelier") }
        need.source = "\(canary).csv"
        need.moderation = state
        return need
    }

    private static func need(_ number: Int, _ workspace: Workspace, _ random: inout SplitMix64) -> PlacedNeed {
        let vocabulary = workspace.vocabulary
        var need = PlacedNeed(
            source: "mélange", sourceID: "N\(number)", text: "besoin numéro \(number)",
            kind: vocabulary.kinds.randomElement(using: &random)?.id ?? "besoin")
        if Int.random(in: 0..<6, using: &random) > 0, let theme = vocabulary.themes.randomElement(using: &random) {
            need.themes = [ThemeAssignment(theme: theme.id)]
            if Int.random(in: 0..<3, using: &random) == 0,
                let further = vocabulary.themes.randomElement(using: &random), further.id != theme.id
            {
                need.themes.append(ThemeAssignment(theme: further.id, weight: 0.5))
            }
        }
        if Bool.random(using: &random) { need.audience = vocabulary.audiences.randomElement(using: &random)?.id }
        need.voices = Int.random(in: 1...9, using: &random)
        if Int.random(in: 0..<8, using: &random) > 0 {
            need.collectedOn = CalendarDate(
                year: 2022, month: Int.random(in: 1...4, using: &random), day: Int.random(in: 1...28, using: &random))
        }
        if Bool.random(using: &random) {
            need.gathering = .workshop("atelier \(Int.random(in: 1...5, using: &random))")
        } else if Bool.random(using: &random) {
            need.gathering = .alone
        }
        need.concerns = mention(workspace, &random)
        if Bool.random(using: &random) { need.lives = mention(workspace, &random) }
        if Bool.random(using: &random) { need.heard = mention(workspace, &random) }
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return secret(need, number, .pending)
        case 1:
            need = secret(need, number, .published)
            need.hasConsent = false
            return need
        default: return need
        }
    }

    private static func mention(_ workspace: Workspace, _ random: inout SplitMix64) -> PlaceMention? {
        let territory = workspace.territory
        func placement(_ level: PlacementLevel, _ code: String?, _ name: String?) -> Placement {
            let status: PlacementStatus = level == .outside ? .outside : level == .none ? .notFound : .ok
            return Placement(
                status: status, place: PlaceID(level: level, code: code) ?? .nowhere, name: name, method: .exact,
                score: level == .none ? 0 : 0.99, reason: PlacementReason(id: "exact-name"))
        }
        var placed = placement(.none, nil, nil)
        switch Int.random(in: 0..<14, using: &random) {
        case 0: return nil
        case 1:
            if let epci = territory.epcis.randomElement(using: &random) {
                placed = placement(.epci, epci.siren.rawValue, epci.shortName)
            }
        case 2:
            if let department = territory.departments.randomElement(using: &random) {
                placed = placement(.department, department.code.rawValue, department.name)
            }
        case 3: placed = placement(.pole, territory.id, territory.name)
        case 4: placed = placement(.outside, nil, nil)
        case 5: break
        default:
            // A third of the communes: the others are never heard.
            let few = territory.communes.prefix(territory.communes.count / 3)
            if let commune = few.randomElement(using: &random) {
                placed = placement(.commune, commune.code.rawValue, commune.name)
                if Bool.random(using: &random) { placed.point = Coordinate(longitude: 6.812718, latitude: 47.612803) }
            }
        }
        return PlaceMention(text: placed.name ?? "là-bas", placement: placed)
    }
}
