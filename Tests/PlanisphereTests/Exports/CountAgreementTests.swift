import Planisphere
import TestSupport
import Testing

@Suite("What is exported agrees with what is counted")
struct CountAgreementTests {
    private static let areas = [("epci", "epci_code"), ("department", "department_code")]

    @Test("needs grouped by the code of their area are what is counted there, in GeoJSON and in CSV", arguments: areas)
    func groups(_ dimension: String, _ column: String) throws {
        let mixed = try MixedNeeds(count: 400, seed: 20_260_901)
        for folder in [try TestFolder.sample(), mixed.folder] {
            let counted = try CountDocument([dimension], in: folder).rows.filter { $0.members["population"] is Int }
            let document = try GeoJSONDocument(folder.export("needs"))
            let table = PlainTable(String(decoding: try folder.export("needs", "csv"), as: UTF8.self))
            #expect(counted.contains { $0.needs > 0 })
            for row in counted {
                let code = row.codes.first ?? ""
                #expect(document.features.count { $0.properties[column] as? String == code } == row.needs, "\(code)")
                #expect(table.records.count { $0[column] == code } == row.needs, "\(code)")
            }
        }
    }

    @Test("the sentence of an area gives an interval exactly when the file does not refuse intervals")
    func intervals() throws {
        let clustered = try GeoJSONDocument(TestFolder.sample().export("communes"))
        #expect(clustered.members["intervals_refused"] as? String == "clustered-sources")
        #expect(Self.sentences(clustered).allSatisfy { !$0.contains("intervalle") })
        let independent = try GeoJSONDocument(MixedNeeds(count: 400, seed: 20_260_901).folder.export("communes"))
        #expect(independent.members["intervals_refused"] as? String == nil)
        #expect(Self.sentences(independent).allSatisfy { $0.contains("intervalle") })
    }

    @Test("the sentence of an area agrees with its number")
    func numbers() throws {
        for area in try GeoJSONDocument(TestFolder.sample().export("communes")).features {
            guard let sentence = area.properties["description"] as? String, Self.hasRate(area) else { continue }
            let noun = area.properties["needs"] as? Int == 1 ? "besoin " : "besoins "
            #expect(sentence.drop { $0 != "b" }.hasPrefix(noun), "\(sentence)")
        }
    }

    private static func hasRate(_ area: GeoJSONDocument.Feature) -> Bool {
        area.geometryType != nil && area.properties["state"] as? String == "value"
    }

    private static func sentences(_ document: GeoJSONDocument) -> [String] {
        let sentences = document.features.filter(hasRate).compactMap { $0.properties["description"] as? String }
        return sentences.isEmpty ? ["no sentence at all"] : sentences
    }
}
