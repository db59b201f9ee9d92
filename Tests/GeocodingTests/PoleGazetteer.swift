import Foundation
import GeoTypes
import Geocoding
import NeedsModel

/// The pole as the program embeds it, read from the checkout.
enum PoleGazetteer {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let gazetteer: Result<Gazetteer, any Error> = Result { try load() }

    /// The points of the labelled cases: a town within two kilometres, else outside.
    static let points = PointLocator { point in
        for (code, longitude, latitude) in towns
        where abs(point.longitude - longitude) < 0.02 && abs(point.latitude - latitude) < 0.02 {
            if let code = InseeCode(code) { return .inside(code) }
        }
        return .outside(nearest: belfort, metres: 12_345)
    }

    static func geocoder() throws -> Geocoder { Geocoder(try gazetteer.get(), points: points) }

    static let belfort = code("90010")

    static func code(_ text: String) -> InseeCode {
        guard let code = InseeCode(text) else { preconditionFailure("a test names no code: \(text)") }
        return code
    }

    private static let towns = [
        ("90010", 6.8629, 47.6379), ("25388", 6.798, 47.5103), ("70285", 6.7614, 47.5772), ("90052", 6.8275, 47.7447),
        ("90033", 6.9983, 47.5086),
    ]

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func france() throws -> FranceGazetteer {
        try FranceGazetteer(
            decoding: [UInt8](Data(contentsOf: root.appendingPathComponent("GeoData/gazetteer/france.bin"))))
    }

    static func territory() throws -> Territory {
        let communes = try rows("GeoData/territory/communes.csv").compactMap { row -> Commune? in
            guard let code = InseeCode(row["insee"] ?? "") else { return nil }
            return Commune(
                code: code, name: row["name"] ?? "", department: code.department, epci: SirenCode(row["epci"] ?? ""),
                postalCodes: (row["postal_codes"] ?? "").split(separator: "|").map(String.init),
                population: Int(row["population"] ?? ""), areaHectares: nil,
                centre: Coordinate(longitude: Double(row["lon"] ?? "") ?? 0, latitude: Double(row["lat"] ?? "") ?? 0))
        }
        let epcis = try rows("GeoData/territory/epci.csv").compactMap { row in
            SirenCode(row["siren"] ?? "").map {
                EPCI(
                    siren: $0, name: row["name"] ?? "", shortName: row["short_name"] ?? "",
                    aliases: (row["aliases"] ?? "").split(separator: "|").map(String.init))
            }
        }
        let departments = try rows("GeoData/territory/departments.csv").compactMap { row in
            DepartmentCode(row["code"] ?? "").map { Department(code: $0, name: row["name"] ?? "") }
        }
        let facts = try rows("GeoData/territory/territory.csv")
        func fact(_ key: String) -> String { facts.first { $0["key"] == key }?["value"] ?? "" }
        return Territory(
            id: fact("id"), name: fact("name"),
            aliases: facts.filter { $0["key"] == "alias" }.compactMap { $0["value"] }, communes: communes,
            epcis: epcis, departments: departments,
            vintages: .init(population: "", codes: "", boundaries: "", memberships: ""), sources: [])
    }

    static func load(aliases: AliasBook = AliasBook()) throws -> Gazetteer {
        let former = try rows("GeoData/territory/former_communes.csv").compactMap { row -> FormerCommune? in
            guard let code = InseeCode(row["insee"] ?? ""), let current = InseeCode(row["current"] ?? "") else {
                return nil
            }
            return FormerCommune(
                code: code, name: row["name"] ?? "", current: current, event: row["event"] ?? "",
                date: row["date"] ?? "")
        }
        let places =
            try rows("GeoData/territory/places.csv").compactMap { place($0, code: $0["commune"]) }
            + rows("GeoData/gazetteer/places.csv").compactMap { place($0, code: $0["insee"]) }
        return Gazetteer(
            territory: try territory(), formerCommunes: former, places: places, aliases: aliases, france: try france(),
            foreign: try ForeignPlace.list(text("GeoData/gazetteer/foreign.txt"), file: "foreign.txt"))
    }

    private static func place(_ row: [String: String], code: String?) -> NamedPlace? {
        InseeCode(code ?? "").map { NamedPlace(name: row["name"] ?? "", kind: row["kind"] ?? "", commune: $0) }
    }

    /// Simple CSV: these files quote no comma in the columns that are read here.
    static func rows(_ path: String) throws -> [[String: String]] {
        let lines = try text(path).split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
