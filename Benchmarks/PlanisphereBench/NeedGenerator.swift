import ByteStreams
import GeoMath
import GeoTypes
import NeedsModel
import TerritoryFiles

/// A CSV of invented needs, the same on every machine: names as people write them, typos, postal
/// codes, 20 % points, texts of 20 to 200 characters.
struct NeedGenerator {
    private static let words = [
        "bus", "école", "médecin", "vélo", "maison", "village", "commerce", "jeunes", "anciens", "emploi", "train",
        "forêt", "marché", "logement", "chauffage", "accueil", "voisins", "santé", "sport", "atelier", "rivière",
        "pas", "plus", "il faudrait", "on aimerait", "chez nous", "le soir", "trop loin", "sans voiture", "pour tous",
    ]
    private static let kinds = ["besoin", "rêve", "révolte"]
    private static let themes = [
        "Mobilité", "Solidarité", "Vivre ensemble", "Éducation", "Énergie", "Tourisme", "", "Bien vieillir",
        "Emploi de demain", "Santé d'avenir", "Égalité des chances", "Économie circulaire",
    ]
    private static let audiences = ["grand public", "jeunesse", "publics exclus", "entreprises & ESS", ""]

    private let communes: [Commune]
    private let index: PolygonIndex
    private let extent: Extent
    private var random: SeededGenerator

    init(_ loaded: LoadedTerritory, seed: UInt64) throws {
        communes = loaded.territory.communes
        let areas = communes.indices.map { loaded.coverage.multiPolygon(of: $0) }
        index = try PolygonIndex(areas)
        extent =
            Extent(around: areas.flatMap { $0.polygons.flatMap { $0.exterior.vertices } })
            ?? Extent(minX: 0, minY: 0, maxX: 1, maxY: 1)
        random = SeededGenerator(seed: seed)
    }

    /// Columns: id, type, texte, thème, public, voix, date, atelier, lieu, longitude, latitude.
    mutating func write(rows: Int, to sink: any ByteSink) throws {
        let output = BufferedSink(sink)
        try output.append("id,type,texte,thème,public,voix,date,atelier,lieu,longitude,latitude\n" as StaticString)
        for row in 0..<rows {
            try output.append("N" as StaticString)
            try output.append(integer: Int64(row + 1))
            for field in [pick(Self.kinds), text(), pick(Self.themes), pick(Self.audiences)] {
                try output.append(byte: 44)
                try output.append(field)
            }
            let month = random.below(24)
            try output.append(
                ",\(1 + random.below(8)),\(2021 + (month + 8) / 12)-\(two(1 + (month + 8) % 12))-\(two(1 + random.below(28)))"
            )
            try output.append(",Atelier \(1 + random.below(400)),")
            if random.below(5) == 0 {
                let point = self.point()
                try output.append(byte: 44)
                try output.append(point.longitude, decimals: 6)
                try output.append(byte: 44)
                try output.append(point.latitude, decimals: 6)
            } else {
                try output.append(place())
                try output.append(",," as StaticString)
            }
            try output.append(byte: 10)
        }
        try output.finish()
    }

    private mutating func pick(_ list: [String]) -> String { list[random.below(list.count)] }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private mutating func text() -> String {
        var text = ""
        let length = 20 + random.below(180)
        while text.utf8.count < length { text += (text.isEmpty ? "" : " ") + pick(Self.words) }
        return text
    }

    private mutating func place() -> String {
        let commune = communes[random.below(communes.count)]
        switch random.below(10) {
        case 0: return commune.name.uppercased()
        case 1: return commune.name.lowercased()
        case 2: return String(commune.name.map { $0 == "-" ? " " : $0 })
        case 3: return "\(commune.postalCodes.first ?? "") \(commune.name)"
        case 4: return commune.code.rawValue
        case 5: return typo(commune.name)
        case 6: return "Mairie de \(commune.name)"
        default: return commune.name
        }
    }

    private mutating func typo(_ name: String) -> String {
        var letters = Array(name)
        let place = random.below(letters.count)
        switch random.below(3) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        default: letters[place] = Character(UnicodeScalar(UInt8(97 + random.below(26))))
        }
        return String(letters)
    }

    /// Inside the territory, uniform on its plane.
    private mutating func point() -> Coordinate {
        while true {
            let position = Position(
                x: extent.minX + random.unit() * extent.width, y: extent.minY + random.unit() * extent.height)
            if index.locate(position) != nil { return Lambert93.unproject(position) }
        }
    }
}
