import GeoTypes
import NeedsModel
import TestSupport

extension Need where Place == PlaceMention {
    /// A need at the centre of attention: everything has a value that a test may change.
    static func sample(
        _ id: String, at commune: Int? = 1, kind: String = "besoin", theme: String? = "mobilite", voices: Int = 1
    ) -> PlacedNeed {
        PlacedNeed(
            source: "sheet", sourceID: id, text: "Un bus le dimanche (\(id))", kind: kind,
            themes: theme.map { [ThemeAssignment(theme: $0)] } ?? [], voices: voices,
            concerns: commune.map { PlaceMention.commune($0) })
    }
}

extension PlaceMention {
    static func commune(_ number: Int, point: Coordinate? = nil) -> PlaceMention {
        PlaceMention(
            text: point == nil ? "commune \(number)" : "\(number) : 6.7, 47.6",
            placement: Placement(
                status: .ok, place: .commune(Grid.code(number)), name: "Commune \(number)",
                method: point == nil ? .exact : .point, score: 1, reason: PlacementReason(id: "exact-name"),
                point: point))
    }

    static func area(_ level: PlacementLevel, _ code: String?) -> PlaceMention {
        PlaceMention(
            text: "\(level.rawValue) \(code ?? "")",
            placement: Placement(
                status: level == .outside ? .outside : level == .none ? .notFound : .ok,
                place: PlaceID(level: level, code: code) ?? .nowhere,
                name: code, method: level == .none ? .none : .area, score: level == .none ? 0 : 1,
                reason: PlacementReason(id: level == .none ? "nothing-like-it" : "area-name")))
    }

    static func ambiguous(_ text: String, context: String = "", between numbers: [Int]) -> PlaceMention {
        PlaceMention(
            text: text, context: context,
            placement: Placement(
                status: .ambiguous, method: .none, score: 0, runnerUpScore: 0.5,
                reason: PlacementReason(id: "several", arguments: [text, "\"\\\n"]),
                candidates: numbers.map {
                    PlacementCandidate(
                        place: .commune(Grid.code($0)), name: "Commune \($0)", score: 0.5)
                }))
    }
}

/// Needs of all sorts.
struct RandomNeeds {
    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func next(id: String) -> PlacedNeed {
        let themes = ["mobilite", "energie", "solidarite", "unknown-to-the-list"]
        var assignments: [ThemeAssignment] = []
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            assignments.append(
                ThemeAssignment(theme: pick(themes), weight: Double(Int.random(in: 0...4, using: &random)) / 4))
        }
        return PlacedNeed(
            source: pick(["sheet", "form"]), sourceID: id,
            text: pick(["Plus de bus", "Être écouté·e", "", "a\u{0}b"]) + " \(id)",
            kind: pick(["besoin", "reve", "revolte"]), themes: assignments,
            audience: pick([nil, "jeunesse", "grand-public"]), voices: Int.random(in: 1...9, using: &random),
            collectedOn: pick([nil, (2021, 9, 18), (2021, 10, 2), (2022, 1, 1)]).flatMap {
                CalendarDate(year: $0.0, month: $0.1, day: $0.2)
            },
            gathering: pick([.alone, .file, .workshop("Marché de Commune 1"), .workshop("Atelier jeunes")]),
            concerns: mention(), lives: mention(),
            heard: mention(), moderation: pick([.published, .published, .published, .pending, .hidden]),
            hasConsent: Int.random(in: 0..<10, using: &random) > 0)
    }

    private mutating func mention() -> PlaceMention? {
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1, 2: nil
        case 3: .area(.epci, pick([Grid.epciA, Grid.epciB]).rawValue)
        case 4: .area(.department, pick(["25", "70", "90"]))
        case 5: .area(.pole, "grid")
        case 6: pick([.area(.outside, nil), .area(.outside, "21231")])
        case 7: pick([.area(.none, nil), .ambiguous("Courcelles", between: [1, 2])])
        case 8:
            .commune(
                Int.random(in: 1...12, using: &random),
                point: Coordinate(
                    longitude: Double.random(in: 6.7..<6.968, using: &random),
                    latitude: Double.random(in: 47.6..<47.735, using: &random)))
        default: .commune(Int.random(in: 1...12, using: &random))
        }
    }

    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &random)]
    }
}
