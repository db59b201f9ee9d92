import GeoTypes
import NeedsModel
import SpatialStore

/// A territory drawn on squared paper: twelve square communes of 5 km, four wide and three high.
///
///     9  10  11  12      department 70 | 25
///     5   6   7   8      department 90 | 25
///     1   2   3   4      department 90 | 25
///
/// EPCI A holds 1, 2, 5, 6, 9 and so lies in two departments; B holds 3, 4, 7, 8, 10, 11; 12 has none.
enum Grid {
    static let side = 5_000.0
    static let origin = Position(x: 980_000, y: 6_730_000)
    static let epciA = siren("200000001")
    static let epciB = siren("200000002")

    static let codes: [InseeCode] = (1...12).map { number in
        let department = column(number) >= 2 ? "25" : row(number) == 2 ? "70" : "90"
        return insee(department + (number < 10 ? "00\(number)" : "0\(number)"))
    }

    static func code(_ number: Int) -> InseeCode { codes[number - 1] }
    static func column(_ number: Int) -> Int { (number - 1) % 4 }
    static func row(_ number: Int) -> Int { (number - 1) / 4 }

    static func epci(_ number: Int) -> SirenCode? {
        switch number {
        case 1, 2, 5, 6, 9: epciA
        case 12: nil
        default: epciB
        }
    }

    /// Of the middle of a commune; about 0.067° by 0.045° a square, near 47.6° north.
    static func centre(_ number: Int) -> Coordinate {
        Coordinate(
            longitude: 6.70 + 0.067 * (Double(column(number)) + 0.5),
            latitude: 47.60 + 0.045 * (Double(row(number)) + 0.5))
    }

    static func square(_ number: Int) -> PlaneArea {
        let x = origin.x + Double(column(number)) * side
        let y = origin.y + Double(row(number)) * side
        let corners = [
            Position(x: x, y: y), Position(x: x + side, y: y), Position(x: x + side, y: y + side),
            Position(x: x, y: y + side),
        ]
        return PlaneArea(plane: .lambert93, shape: MultiPolygon([Polygon(exterior: Ring(corners))]))
    }

    static let stored: StoredTerritory = {
        let communes = (1...12).map { number in
            Commune(
                code: code(number), name: "Commune \(number)", department: code(number).department, epci: epci(number),
                postalCodes: ["90000"], population: 1_000 * number, areaHectares: 2_500, centre: centre(number))
        }
        let territory = Territory(
            id: "grid", name: "Le quadrillage", aliases: ["partout"], communes: communes,
            epcis: [
                EPCI(siren: epciA, name: "Communauté A", shortName: "A", aliases: ["CCA"]),
                EPCI(siren: epciB, name: "Communauté B", shortName: "B", aliases: []),
            ],
            departments: ["25", "70", "90"].compactMap { DepartmentCode($0) }.map {
                Department(code: $0, name: "\($0)")
            },
            vintages: Territory.Vintages(population: "2023", codes: "2025", boundaries: "2025", memberships: "2025"),
            sources: ["papier quadrillé"])
        return StoredTerritory(
            territory: territory, vocabulary: vocabulary,
            boundaries: Dictionary(uniqueKeysWithValues: (1...12).map { (code($0), square($0)) }),
            files: [
                TerritoryFile(name: "communes.csv", bytes: [1, 2, 0, 3]), TerritoryFile(name: "a.json", bytes: []),
            ])
    }()

    static let vocabulary = Vocabulary(
        themesVersion: "1", themes: ["mobilite", "energie", "solidarite"].map(theme),
        kinds: ["besoin", "reve", "revolte"].map(term), audiences: ["jeunesse", "grand-public"].map(term))

    private static func theme(_ id: String) -> Theme {
        Theme(
            id: id, code: String(id.prefix(2)), labelFrench: id, labelEnglish: id, colour: "#000000", pattern: "dots",
            synonyms: [])
    }

    private static func term(_ id: String) -> Vocabulary.Term {
        Vocabulary.Term(id: id, labelFrench: id, labelEnglish: id, synonyms: [])
    }

    static func siren(_ text: String) -> SirenCode {
        guard let code = SirenCode(text) else { preconditionFailure("not a SIREN: \(text)") }
        return code
    }

    static func insee(_ text: String) -> InseeCode {
        guard let code = InseeCode(text) else { preconditionFailure("not an INSEE code: \(text)") }
        return code
    }
}
