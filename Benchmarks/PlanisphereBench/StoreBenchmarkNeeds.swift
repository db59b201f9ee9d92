import GeoTypes
import NeedsModel
import SpatialStore

/// Squares of 3 km instead of communes, with the numbers of the pole.
enum StoreBenchmarkTerritory {
    static let themes = 15

    static func code(_ number: Int) -> InseeCode? {
        InseeCode("90" + String(repeating: "0", count: 3 - String(number + 1).count) + String(number + 1))
    }

    static func centre(_ number: Int) -> Coordinate {
        Coordinate(longitude: 6.6 + 0.04 * Double(number % 14), latitude: 47.4 + 0.027 * Double(number / 14))
    }

    static func stored(communes count: Int) throws -> StoredTerritory {
        let epcis = (0..<5).compactMap { SirenCode("20000000\($0)") }
        guard let department = DepartmentCode("90") else { throw NeedStoreError.noTerritory }
        var communes: [Commune] = []
        var boundaries: [InseeCode: PlaneArea] = [:]
        for number in 0..<count {
            guard let code = code(number) else { continue }
            communes.append(
                Commune(
                    code: code, name: "Commune \(number)", department: department, epci: epcis[number % 5],
                    postalCodes: [], population: 1_500, areaHectares: 900, centre: centre(number)))
            let (x, y) = (970_000 + 3_000 * Double(number % 14), 6_700_000 + 3_000 * Double(number / 14))
            let square = Ring([
                Position(x: x, y: y), Position(x: x + 3_000, y: y), Position(x: x + 3_000, y: y + 3_000),
                Position(x: x, y: y + 3_000),
            ])
            boundaries[code] = PlaneArea(plane: .lambert93, shape: MultiPolygon([Polygon(exterior: square)]))
        }
        let territory = Territory(
            id: "bench", name: "Bench", aliases: [], communes: communes,
            epcis: epcis.map { EPCI(siren: $0, name: "\($0)", shortName: "\($0)", aliases: []) },
            departments: [Department(code: department, name: "90")],
            vintages: Territory.Vintages(population: "2023", codes: "2025", boundaries: "2025", memberships: "2025"),
            sources: [])
        return StoredTerritory(territory: territory, vocabulary: vocabulary, boundaries: boundaries)
    }

    private static let vocabulary = Vocabulary(
        themesVersion: "1",
        themes: (0..<themes).map {
            Theme(
                id: "theme-\($0)", code: "", labelFrench: "", labelEnglish: "", colour: "", pattern: "", synonyms: [])
        },
        kinds: ["besoin", "reve", "revolte"].map(term),
        audiences: ["grand-public", "jeunesse", "publics-exclus", "entreprises-ess"].map(term))

    private static func term(_ id: String) -> Vocabulary.Term {
        Vocabulary.Term(id: id, labelFrench: id, labelEnglish: id, synonyms: [])
    }
}

/// Invented needs: three kinds, fifteen themes and none, 24 months, four audiences, 400 workshops, texts
/// of 20 to 200 characters.
struct StoreBenchmarkNeeds {
    private var random: SeededGenerator
    private let mentions: [PlaceMention]
    private let texts: [String]
    private let themes = (0..<StoreBenchmarkTerritory.themes).map { [ThemeAssignment(theme: "theme-\($0)")] } + [[]]
    private let kinds = ["besoin", "reve", "revolte"]
    private let audiences: [String?] = ["grand-public", "jeunesse", "publics-exclus", "entreprises-ess", nil]
    private let workshops = (0..<400).map { "Atelier numéro \($0)" }
    private static let words = [
        "bus", "école", "médecin", "vélo", "village", "commerce", "jeunes", "anciens", "train", "forêt", "marché",
        "il faudrait", "on aimerait", "chez nous", "le soir", "trop loin", "sans voiture", "pour tous",
    ]

    init(seed: UInt64, communes: Int) {
        var random = SeededGenerator(seed: seed)
        mentions = (0..<communes).map { number in
            PlaceMention(
                text: "Commune \(number)",
                placement: Placement(
                    status: .ok, place: StoreBenchmarkTerritory.code(number).map { .commune($0) } ?? .nowhere,
                    name: "Commune \(number)", method: .exact, score: 1,
                    reason: PlacementReason(id: "exact-name", arguments: ["Commune \(number)"])))
        }
        texts = (0..<5_000).map { _ in
            var text = ""
            let length = 20 + random.below(180)
            while text.utf8.count < length { text += " " + StoreBenchmarkNeeds.words[random.below(18)] }
            return text
        }
        self.random = random
    }

    mutating func next(_ number: Int) -> PlacedNeed {
        let commune = random.below(mentions.count)
        var mention = mentions[commune]
        if random.below(StoreBenchmark.pointShare) == 0 {
            let centre = StoreBenchmarkTerritory.centre(commune)
            let point = Coordinate(
                longitude: centre.longitude + 0.04 * (random.unit() - 0.5),
                latitude: centre.latitude + 0.027 * (random.unit() - 0.5))
            mention.words.text = "6,8601; 47,6379"
            mention.placement.point = point
            mention.placement.method = .point
        }
        return PlacedNeed(
            source: "bench.csv", sourceID: "N\(number)", text: texts[random.below(texts.count)],
            kind: kinds[random.below(3)], themes: themes[random.below(themes.count)],
            audience: audiences[random.below(5)], voices: 1 + random.below(8),
            collectedOn: CalendarDate(
                year: 2021 + random.below(2), month: 1 + random.below(12), day: 1 + random.below(28)),
            gathering: .workshop(workshops[random.below(400)]), concerns: mention,
            heard: mentions[random.below(mentions.count)])
    }
}
