import NeedsModel
import Testing

@testable import Planisphere

/// GeoJSON has no header: each feature says for itself which fields there are.
@Suite("Consent in GeoJSON")
struct FeatureConsentTests {
    private static func file(_ consents: [String?]) -> String {
        let features = consents.enumerated().map { index, consent in
            let member = consent.map { ", \"consentement\": \($0)" } ?? ""
            return "{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"texte\": \"Besoin \(index)\", "
                + "\"commune\": \"Belfort\"\(member)}}"
        }
        return "{\"type\": \"FeatureCollection\", \"features\": [\n" + features.joined(separator: ",\n") + "\n]}"
    }

    private static func published(_ consents: [String?]) throws -> Int {
        let folder = try TestFolder.empty()
        let path = try folder.write("a.geojson", file(consents))
        let workspace = try Workspace(folder.workspace, for: .importing)
        defer { workspace.close() }
        _ = try ImportNeeds.run(ImportRequest(files: [.file(path)]), in: workspace).bytes()
        return try BreakdownMaker(workspace: workspace, filter: OwnerFilter()).breakdown(by: []).total.needs
    }

    @Test("a null, an empty text and a member that is left out are no yes")
    func silent() throws {
        #expect(try Self.published(["\"oui\"", "null", "\"\"", nil, "\"non\"", "true"]) == 2)
    }

    @Test("a file that never asks was gathered under an agreement of its own")
    func unasked() throws {
        #expect(try Self.published([nil, nil]) == 2)
    }

    @Test("a file that asks too late is kept out as a whole")
    func late() throws {
        #expect(try Self.published([nil, "\"oui\"", "\"non\""]) == 0)
    }
}
