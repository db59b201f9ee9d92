import GeoMath
import GeoTypes
import NeedsModel
import Wording

/// Puts the tables of a territory together once its coverage stands.
struct TerritoryAssembly {
    let register: CommuneRegister
    let about: AboutFolder
    /// The register's entries that have an area, in the order of the areas.
    let entries: [Int]

    func territory(_ coverage: Coverage, findings: inout [BuildFinding]) -> Territory {
        let communes = entries.enumerated().map { area, entry in
            commune(register.entries[entry], area: area, coverage: coverage)
        }
        let epcis = Set(communes.compactMap(\.epci)).sorted().map { epci($0, findings: &findings) }
        let departments = Set(communes.map(\.department)).sorted().map {
            Department(code: $0, name: DepartmentNames.name(of: $0))
        }
        guard let manifest = about.manifest else {
            let name = epcis.count == 1 ? epcis[0].name : Phrases.territoryOfCommunes(.french, ["\(communes.count)"])
            return Territory(
                id: "territoire", name: name, aliases: [], communes: communes, epcis: epcis,
                departments: departments,
                vintages: Territory.Vintages(population: "", codes: "", boundaries: "", memberships: ""), sources: [])
        }
        return manifest.territory(communes: communes, epcis: epcis, departments: departments)
    }

    private func commune(_ entry: CommuneRegister.Entry, area: Int, coverage: Coverage) -> Commune {
        let boundary = coverage.multiPolygon(of: area)
        // The centre is written with six decimals, a tenth of a metre; the circle is far wider.
        let circle = InscribedCircle(of: boundary, precision: 1)
        let centre = circle?.centre ?? boundary.polygons.first?.exterior.vertices.first ?? Position(x: 0, y: 0)
        let degrees = coverage.planes[area].unproject(centre)
        return Commune(
            code: entry.code, name: entry.name, department: entry.department, epci: entry.epci,
            postalCodes: entry.postalCodes, population: entry.population,
            areaHectares: (Planar.area(of: boundary) / 1_000).rounded() / 10,
            centre: Coordinate(
                longitude: (degrees.longitude * 1e6).rounded() / 1e6, latitude: (degrees.latitude * 1e6).rounded() / 1e6
            ))
    }

    private func epci(_ siren: SirenCode, findings: inout [BuildFinding]) -> EPCI {
        if let known = about.epcis.first(where: { $0.siren == siren }) { return known }
        let name = register.epciNames[siren]
        if name == nil { findings.append(.epciWithoutName(siren)) }
        return EPCI(siren: siren, name: name ?? siren.rawValue, shortName: name ?? siren.rawValue, aliases: [])
    }
}
