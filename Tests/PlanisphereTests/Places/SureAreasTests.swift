import NeedsModel
import Testing

@testable import Planisphere

@Suite("Where a need stands while its place waits for a decision")
struct SureAreasTests {
    private func candidates(_ places: [PlaceID]) -> [PlacementCandidate] {
        places.map { PlacementCandidate(place: $0, name: "", score: 0.4) }
    }

    private func areas() throws -> (SureAreas, Territory) {
        let folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        return (SureAreas(workspace.territory), workspace.territory)
    }

    @Test("candidates of one EPCI stand at it, those of two at the whole territory, never at a department")
    func levels() throws {
        let (areas, territory) = try areas()
        let byEPCI = Dictionary(grouping: territory.communes) { $0.epci }
        let first = try #require(byEPCI[territory.epcis[0].siren])
        let second = try #require(byEPCI[territory.epcis[1].siren])
        #expect(
            areas.around(candidates([.commune(first[0].code), .commune(first[1].code)]))
                == .epci(territory.epcis[0].siren))
        #expect(
            areas.around(candidates([.commune(first[0].code), .epci(territory.epcis[0].siren)]))
                == .epci(territory.epcis[0].siren))
        #expect(
            areas.around(candidates([.commune(first[0].code), .commune(second[0].code)])) == .pole(territory.id))
        #expect(
            areas.around(candidates([.commune(first[0].code), .department(first[0].department)]))
                == .pole(territory.id))
    }

    @Test("nothing is sure of one doubtful place, of none, or where one lies outside")
    func nowhere() throws {
        let (areas, territory) = try areas()
        let commune = PlaceID.commune(territory.communes[0].code)
        #expect(areas.around([]) == .nowhere)
        #expect(areas.around(candidates([commune])) == .nowhere)
        #expect(areas.around(candidates([commune, .outside("68224")])) == .nowhere)
    }

    @Test("a list as long as geocoders make them may be cut, so that only the whole territory is sure")
    func cutLists() throws {
        let (areas, territory) = try areas()
        let communes = territory.communes.filter { $0.epci == territory.epcis[0].siren }.prefix(20)
        #expect(areas.around(candidates(communes.map { .commune($0.code) })) == .pole(territory.id))
    }

    @Test("an ambiguous place does not give way to the place of residence; one that says nothing does")
    func residence() throws {
        let folder = try TestFolder.empty()
        let report = try ImportedReport(
            text: """
                identifiant;texte;lieu;habite
                a;un bus;Auxelles;Belfort
                b;un bus;Zzyzx;Belfort
                c;un bus;90100;Belfort

                """, in: folder)
        #expect(report["imported"] == 3)
        #expect(report["standing_above"] == 2)
        #expect(report["waiting"] == 3)
        func needs(_ dimension: String, _ code: String) throws -> Int {
            try CountDocument([dimension], in: folder).rows.filter { $0.codes == [code] }.map(\.needs).reduce(0, +)
        }
        #expect(try needs("commune", "90010") == 1)
        #expect(try needs("commune", "90005") + needs("commune", "90006") == 0)
        #expect(try needs("epci", "200069060") == 1)
    }
}
