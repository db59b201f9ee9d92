import GeoMath
import GeoTypes
import NeedsModel
import Testing

@testable import TerritoryFiles

@Suite("Checking a territory")
struct TerritoryCheckTests {
    private func failures(_ change: (inout TinyTerritory) -> Void) throws -> [TerritoryCheckReport.Check] {
        var tiny = TinyTerritory()
        // Centres inside their squares.
        tiny.replace("3.0001,46.5001", with: "-1.363081,-5.983860", in: .communes)
        change(&tiny)
        var loaded = try tiny.read()
        for area in loaded.territory.communes.indices {
            let circle = InscribedCircle(of: loaded.coverage.multiPolygon(of: area), precision: 1)
            if let circle, area == 0 { loaded.territory.communes[0].centre = Lambert93.unproject(circle.centre) }
        }
        return TerritoryCheck.report(on: loaded).items.filter { !$0.isPassed }.map(\.check)
    }

    @Test("a centre outside its commune and an unknown population are found")
    func tables() throws {
        // The squares of the example lie near the origin of Lambert-93, where there is no France.
        #expect(try failures { _ in } == [.populationsKnown, .centresInside, .centresOnTheirLand])
    }

    @Test("a clockwise commune is found")
    func clockwise() throws {
        let found = try failures { $0.replace("90001 1 2", with: "90001 ~2 ~1", in: .boundaries) }
        #expect(found.contains(.ringsCounterClockwise))
        #expect(found.contains(.sidesUsedOnce))
    }

    @Test("an EPCI that no commune belongs to is found, and a code of another department")
    func unused() throws {
        let found = try failures {
            $0.files[.epcis]? += "200000001,Vide,Vide,\n"
            $0.replace("90001,Ouest,90", with: "70001,Ouest,90", in: .communes)
            $0.replace("90001 1 2", with: "70001 1 2", in: .boundaries)
            $0.files[.formerCommunes] = nil
        }
        #expect(found.contains(.areasHaveCommunes))
        #expect(found.contains(.codesMatchDepartments))
    }
}
