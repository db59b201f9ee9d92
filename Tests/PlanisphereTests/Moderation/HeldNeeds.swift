import Foundation
import NeedsModel
import SpatialStore

@testable import Planisphere

/// A few needs of which some wait, each for another reason; numbers are those of invented telephones.
struct HeldNeeds {
    static let telephone = "06 99 00 12 34"
    static let text = "Un banc à l’ombre ; me rappeler au \(telephone), merci"

    let folder: TestFolder

    init() throws {
        folder = try TestFolder.empty()
        try take(Self.needs)
    }

    /// 1 waits with a telephone number, 2 and 3 are public, 4 has no consent, 5 may be a duplicate.
    static let needs: [PlacedNeed] = [
        held(need("A", text), .phone, .text, range(of: telephone, in: text)),
        need("B", "Un bus le dimanche", commune: ("90033", "Delle")),
        need("C", "Une crèche"),
        {
            var refused = need("D", "Un médecin")
            refused.hasConsent = false
            return refused
        }(),
        held(need("E", "Un bus le dimanche matin"), .suspectedDuplicate, .need, nil),
    ]

    static func need(_ id: String, _ text: String, commune: (code: String, name: String) = ("90010", "Belfort"))
        -> PlacedNeed
    {
        PlacedNeed(
            source: "marche.csv", sourceID: id, text: text, kind: "besoin",
            themes: [ThemeAssignment(theme: "mobilite")],
            gathering: .workshop("Marché de Delle"),
            concerns: PlaceMention(
                text: commune.name,
                placement: Placement(
                    status: .ok, place: PlaceID(level: .commune, code: commune.code) ?? .nowhere, name: commune.name,
                    method: .exact, score: 1, reason: PlacementReason(id: "exact-name", arguments: [commune.name]))))
    }

    static func held(_ need: PlacedNeed, _ reason: HoldReason, _ field: HeldField, _ range: Range<Int>?) -> PlacedNeed {
        var need = need
        need.moderation = .pending
        need.holds.append(Hold(reason: reason, field: field, range: range))
        return need
    }

    /// Bytes of the words.
    static func range(of part: String, in text: String) -> Range<Int>? {
        text.range(of: part).map { found in
            let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            return start..<start + part.utf8.count
        }
    }

    /// As an import of the file does.
    @discardableResult
    func take(_ needs: [PlacedNeed]) throws -> StoreChanges {
        let store = try NeedsStore(path: folder.database, access: .readWrite)
        defer { try? store.close() }
        return try store.importFile("marche.csv") { file in for need in needs { try file.upsert(need) } }.changes
    }

    func desk<Value>(_ body: (Workspace) throws -> Value) throws -> Value {
        try session(folder.workspace, for: .deciding, body)
    }

    @discardableResult
    func publish(_ needs: Int64..., despite: [String] = []) throws -> String {
        try desk { try PublishNeeds.run(request(needs), despite: despite, in: $0).text }
    }

    @discardableResult
    func mask(_ needs: Int64...) throws -> String { try desk { try MaskNeed.run(request(needs), in: $0).text } }

    @discardableResult
    func correct(_ need: Int64, _ change: (inout NeedCorrection) -> Void) throws -> String {
        var correction = NeedCorrection()
        change(&correction)
        return try desk { try CorrectNeeds.run(request([need]), correction, in: $0).text }
    }

    @discardableResult
    func undo(_ target: UndoDecision.Target = .newest) throws -> String {
        try desk { try UndoDecision.run(target, by: "Luc", in: $0).text }
    }

    func show(_ need: Int64) throws -> String { try desk { try ShowNeed.run(need, in: $0).text } }

    func need(_ id: Int64) throws -> PlacedNeed { try desk { try $0.store.need(id: id) } }

    func request(_ needs: [Int64]) -> DecisionRequest { DecisionRequest(needs, by: "Camille", reason: "relu") }

    /// How many needs each door lets out: count, export of needs, of communes, of EPCI, and the map.
    func doors(_ filter: OwnerRequest = OwnerRequest()) throws -> Set<Int> {
        let count = try CountDocument([], filter, in: folder).needs
        let records = try PlainRecords.of(folder.export("needs", "csv") { $0.filter = filter })
        let areas = try ["communes", "epci"].map { layer in
            try PlainRecords.of(folder.export(layer, "csv") { $0.filter = filter }).reduce(0) { sum, record in
                sum + (record["needs"].flatMap { Int($0) } ?? 0)
            }
        }
        return Set([count, records.count] + areas)
    }
}
