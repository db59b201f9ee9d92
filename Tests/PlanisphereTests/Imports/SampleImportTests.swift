import NeedsModel
import SpatialStore
import TestSupport
import Testing

@testable import Planisphere

@Suite("The demonstration's sample, imported")
struct SampleImportTests {
    @Test("315 rows are 308 needs and 7 refused rows, each refused for the reason that its file says")
    func sum() throws {
        let report = try ImportedReport([Checkout.sampleNeeds], in: .empty())
        #expect([report["read"], report["imported"], report["rejected"]] == [315, 308, 7])
        #expect([report["added"], report["held"], report["without_consent"]] == [308, 2, 6])
        #expect(report["voices"] == 494)
        #expect(report.failureClass == .partial)
        #expect(
            Set(report.rejectedRows.compactMap { $0["reason_id"] as? String }) == ["no-text", "too-many-fields"])
        #expect(report.levels.values.reduce(0, +) == 308)
    }

    @Test("every need is at the place, level and status that a careful local gave it")
    func truth() throws {
        let truth = PlainTable(try Checkout.text("Tests/GeoDataTests/sample-truth.csv")).records
        #expect(truth.count == 308)
        let folder = try TestFolder.sample()
        defer { withExtendedLifetime(folder) {} }
        let store = try NeedsStore(path: folder.database, access: .readOnly)
        var stored: [String: PlacedNeed] = [:]
        for number in 1...308 {
            let need = try store.need(id: Int64(number))
            stored[need.sourceID] = need
        }
        for row in truth {
            let id = row["identifiant"] ?? ""
            let need = try #require(stored[id], "\(id)")
            let place = need.effectivePlace
            #expect((place?.role.rawValue ?? "") == row["place"], "\(id)")
            #expect((place?.mention.placement.level ?? .none).rawValue == row["level"], "\(id)")
            if let code = row["code"], !code.isEmpty { #expect(place?.mention.placement.code == code, "\(id)") }
            #expect((place?.mention.placement.status ?? .empty).rawValue == row["status"], "\(id)")
        }
    }
}
