import Foundation
import GeoTypes
import Geocoding
import NeedsModel
import SpatialStore
import TestSupport
import Testing

@testable import Planisphere

@Suite("One geocoder: asked alone, in a batch, by locate or by an import")
struct OneGeocoderTests {
    /// Names of the territory as they come in: mangled, with codes, pieces of addresses and nonsense.
    private static func texts(_ count: Int, seed: UInt64, _ territory: Territory) -> [String] {
        var random = SplitMix64(seed: seed)
        var texts: [String] = []
        var seen: Set<String> = []
        let others = [
            "PMA", "Grand Belfort", "tout le pôle", "Doubs", "Mulhouse", "Besançon", "Auxelles", "90100", "???",
        ]
        while texts.count < count {
            var text = territory.communes.randomElement(using: &random)?.name ?? "Belfort"
            switch Int.random(in: 0..<14, using: &random) {
            case 0: text = text.uppercased()
            case 1: text = String(text.folding(options: .diacriticInsensitive, locale: nil))
            case 2: text = "à " + text
            case 3: text = text + " (90)"
            case 4: text = "12 rue de la Gare, " + text
            case 5: text = text + " et environs"
            case 6: text = String(text.dropLast())
            case 7:
                let place = text.index(text.startIndex, offsetBy: Int.random(in: 0..<text.count, using: &random))
                text.insert("e", at: place)
            case 8: text = String(text.map { $0 == "-" ? " " : $0 })
            case 9: text = others.randomElement(using: &random) ?? text
            case 10: text = text + " / " + (territory.communes.randomElement(using: &random)?.name ?? "")
            case 11: text = territory.communes.randomElement(using: &random)?.postalCodes.first ?? text
            case 12: text = territory.communes.randomElement(using: &random)?.code.rawValue ?? text
            default: break
            }
            if seen.insert(text).inserted { texts.append(text) }
        }
        return texts
    }

    @Test("several hundred messy texts have one answer each, whoever asks")
    func same() throws {
        let folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace)
        let texts = Self.texts(400, seed: 20_260_408, workspace.territory)
        let geocoder = try WorkspacePlaces.geocoder(workspace)
        let single = texts.map { geocoder.place($0) }
        #expect(geocoder.placeAll(texts.map { PlaceQuery($0) }, threads: 2) == single)
        #expect(geocoder.placeAll(texts.map { PlaceQuery($0) }, threads: 1) == single)
        #expect(Set(single.map(\.status)).count >= 4)
        let areas = SureAreas(workspace.territory)
        workspace.close()

        let rows = texts.enumerated().map { "\($0);un besoin;\"\($1)\"\n" }.joined()
        let report = try ImportedReport(text: "identifiant;texte;lieu\n" + rows, in: folder)
        #expect(report["imported"] == texts.count)
        let store = try NeedsStore(path: folder.database, access: .readOnly)
        for (number, expected) in single.enumerated() {
            let stored = try store.need(id: Int64(number + 1))
            #expect(stored.sourceID == "\(number)")
            #expect(stored.concerns?.text == texts[number])
            let placement = try #require(stored.concerns?.placement, "\(texts[number])")
            // What is ambiguous stands at the area that is sure; nothing else differs.
            #expect(Placed(placement) == Placed(areas.standing(expected)), "\(texts[number])")
        }
        try store.close()
    }

    @Test("locate says what the geocoder answers, with codes and hints beside the text")
    func locate() throws {
        let folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let geocoder = try WorkspacePlaces.geocoder(workspace)
        let queries = [
            PlaceQuery("St Dizier l'Eveque"), PlaceQuery("Auxelles"), PlaceQuery("Courcelles", department: "90"),
            PlaceQuery("Belfort", postalCode: "90000"), PlaceQuery("", inseeCode: "90010"),
            PlaceQuery("Mulhouse"), PlaceQuery("Zzyzx"), PlaceQuery(""), PlaceQuery("47.64, 6.86"),
        ]
        for query in queries {
            let answer = try LocatePlace.run(
                LocateRequest(
                    text: query.text, postcode: query.postalCode, citycode: query.inseeCode,
                    department: query.department, format: "json"),
                in: workspace)
            let members = try JSONSerialization.jsonObject(with: Data(answer.bytes())) as? [String: Any] ?? [:]
            let expected = geocoder.place(query)
            #expect(members["status"] as? String == expected.status.rawValue, "\(query.text)")
            #expect(members["code"] as? String == expected.code, "\(query.text)")
            #expect(members["level"] as? String == expected.level.rawValue, "\(query.text)")
            #expect(members["method"] as? String == expected.method.rawValue, "\(query.text)")
            #expect((members["candidates"] as? [Any])?.count == expected.candidates.count, "\(query.text)")
            #expect(
                (answer.outcome == .done) == (expected.status != .notFound && expected.status != .empty),
                "\(query.text)")
        }
    }

    @Test("points beside the words decide in an import as they do when asked alone")
    func points() throws {
        let folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace)
        let geocoder = try WorkspacePlaces.geocoder(workspace)
        let cases: [(text: String, longitude: Double, latitude: Double)] = [
            ("", 6.863, 47.6386), ("Belfort", 6.863, 47.6386), ("Delle", 6.863, 47.6386), ("", 7.75, 48.57),
        ]
        let expected = cases.map { text, longitude, latitude in
            geocoder.place(PlaceQuery(text, coordinate: Coordinate(longitude: longitude, latitude: latitude)))
        }
        workspace.close()
        let rows = cases.map { "un besoin;\($0.text);\($0.longitude);\($0.latitude)\n" }.joined()
        let report = try ImportedReport(text: "texte;lieu;longitude;latitude\n" + rows, in: folder)
        #expect(report["imported"] == cases.count)
        let store = try NeedsStore(path: folder.database, access: .readOnly)
        for (number, expected) in expected.enumerated() {
            let stored = try #require(try store.need(id: Int64(number + 1)).concerns?.placement)
            #expect(Placed(stored) == Placed(expected))
        }
        try store.close()
    }

    /// What must be equal: everything but the point, which a database keeps apart.
    private struct Placed: Equatable {
        let status: PlacementStatus
        let level: PlacementLevel
        let code: String?
        let method: PlacementMethod
        let score: Double
        let reason: PlacementReason
        let candidates: [String]

        init(_ placement: Placement) {
            status = placement.status
            level = placement.level
            code = placement.code
            method = placement.method
            score = placement.score
            reason = placement.reason
            candidates = placement.candidates.map(\.code)
        }
    }
}
