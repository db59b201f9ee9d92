import GeoMath
import GeoTypes
import NeedsModel

/// Proves on a territory what maps and counts rely on: `planisphere territory check`.
///
/// It knows no figure of any territory; whoever does compares those of the report.
public struct TerritoryCheck {
    private let territory: Territory
    private let coverage: Coverage

    /// - Complexity: O(n log n) in the vertices; a second for the 35,000 communes of France.
    public static func report(on loaded: LoadedTerritory) -> TerritoryCheckReport {
        let check = TerritoryCheck(territory: loaded.territory, coverage: loaded.coverage)
        let (epcis, departments) = (check.epciCounts(), check.departmentCounts())
        return TerritoryCheckReport(
            items: check.tableItems() + check.coverageItems() + check.outlineItems(epcis: epcis),
            communes: loaded.territory.communes.count, population: loaded.territory.population, epcis: epcis,
            departments: departments, arcs: loaded.coverage.arcCount, vertices: loaded.coverage.pointCount)
    }

    private func tableItems() -> [TerritoryCheckReport.Item] {
        let communes = territory.communes
        let strangers = communes.filter { $0.department != $0.code.department }
        let usedEPCIs = Set(communes.compactMap(\.epci))
        let usedDepartments = Set(communes.map(\.department))
        let unused =
            territory.epcis.filter { !usedEPCIs.contains($0.siren) }.map(\.siren.rawValue)
            + territory.departments.filter { !usedDepartments.contains($0.code) }.map(\.code.rawValue)
        return [
            .init(
                check: .codesMatchDepartments, examined: communes.count,
                faults: strangers.map { "\($0.code) \($0.department)" }),
            .init(
                check: .areasHaveCommunes, examined: territory.epcis.count + territory.departments.count, faults: unused
            ),
            .init(
                check: .populationsKnown, examined: communes.count,
                faults: communes.filter { $0.population == nil }.map(\.code.rawValue)),
        ]
    }

    private func coverageItems() -> [TerritoryCheckReport.Item] {
        var faults: [TerritoryCheckReport.Check: [String]] = [:]
        func codes(_ areas: [Int]) -> String {
            areas.map { territory.communes[$0].code.rawValue }.joined(separator: " ")
        }
        func place(_ position: Position) -> String { "(\(Int(position.x)), \(Int(position.y)))" }
        func hectares(_ squareMetres: Double) -> String { TableWriter.text(squareMetres / 10_000, decimals: 4) + " ha" }
        for finding in coverage.findings() {
            switch finding {
            case .unusedArc(let arc): faults[.sidesUsedOnce, default: []].append("arc \(arc): 0")
            case .repeatedUse(let arc): faults[.sidesUsedOnce, default: []].append("arc \(arc): 2")
            case .crossing(let at): faults[.bordersDoNotCross, default: []].append(place(at))
            case .ringNotSimple(let area, let at), .flatRing(let area, let at):
                faults[.ringsSimple, default: []].append("\(codes([area])) \(place(at))")
            case .wrongWinding(let area, let at):
                faults[.ringsCounterClockwise, default: []].append("\(codes([area])) \(place(at))")
            case .overlap(let areas, let size, let at):
                faults[.noOverlap, default: []].append("\(codes(areas)) \(hectares(size)) \(place(at))")
            case .hole(let areas, let size, let at):
                faults[.noHole, default: []].append("\(codes(areas)) \(hectares(size)) \(place(at))")
            }
        }
        let examined: [(TerritoryCheckReport.Check, Int)] = [
            (.sidesUsedOnce, coverage.arcCount), (.bordersDoNotCross, coverage.pointCount - coverage.arcCount),
            (.ringsSimple, coverage.ringCount), (.ringsCounterClockwise, coverage.ringCount),
            (.noOverlap, coverage.areaCount), (.noHole, coverage.areaCount),
        ]
        return examined.map { .init(check: $0.0, examined: $0.1, faults: faults[$0.0] ?? []) }
    }

    private func outlineItems(epcis: [TerritoryCheckReport.Count]) -> [TerritoryCheckReport.Item] {
        let whole = coverage.dissolve(territory.communes.indices)
        let difference = Planar.area(of: whole) - epcis.reduce(0) { $0 + $1.squareMetres }
        let outside = territory.communes.indices.filter { area in
            !Planar.covers(
                coverage.multiPolygon(of: area), coverage.planes[area].project(territory.communes[area].centre))
        }
        let strays = territory.communes.indices.filter { area in
            !coverage.planes[area].region.contains(territory.communes[area].centre)
        }
        let unequal = territory.communes.indices.filter { area in
            guard let table = territory.communes[area].areaHectares, table > 0 else { return false }
            let drawn = Planar.area(of: coverage.multiPolygon(of: area)) / 10_000
            return drawn > 2 * table || table > 2 * drawn
        }
        let torn = epcis.filter { !$0.code.isEmpty && $0.parts > 1 }
        return [
            .init(
                check: .epcisTileTerritory, examined: epcis.count,
                // Whole square metres add up exactly as doubles; what is left is rounding of halves.
                faults: abs(difference) < 1 ? [] : ["\(TableWriter.text(difference, decimals: 1)) m\u{B2}"]),
            .init(
                check: .centresInside, examined: coverage.areaCount,
                faults: outside.map { territory.communes[$0].code.rawValue }),
            .init(
                check: .centresOnTheirLand, examined: coverage.areaCount,
                faults: strays.map { territory.communes[$0].code.rawValue }),
            .init(
                check: .areasAgree, examined: coverage.areaCount,
                faults: unequal.map { territory.communes[$0].code.rawValue }),
            .init(
                check: .territoryInOnePart, examined: 1,
                faults: whole.polygons.count == 1 ? [] : ["\(whole.polygons.count)"]),
            .init(
                check: .epcisInOnePart, examined: territory.epcis.count, faults: torn.map { "\($0.code) \($0.parts)" }),
        ]
    }

    private func epciCounts() -> [TerritoryCheckReport.Count] {
        let names = Dictionary(
            territory.epcis.map { ($0.siren.rawValue, $0.name) }, uniquingKeysWith: { first, _ in first })
        return counts(names) { $0.epci?.rawValue ?? "" }
    }

    private func departmentCounts() -> [TerritoryCheckReport.Count] {
        let names = Dictionary(
            territory.departments.map { ($0.code.rawValue, $0.name) }, uniquingKeysWith: { first, _ in first })
        return counts(names) { $0.department.rawValue }
    }

    /// Communes by a code, codes ascending.
    private func counts(_ names: [String: String], code: (Commune) -> String) -> [TerritoryCheckReport.Count] {
        let codes = territory.communes.map(code)
        let sorted = Set(codes).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        var counts = sorted.map {
            TerritoryCheckReport.Count(
                code: $0, name: names[$0] ?? "", communes: 0, population: 0, parts: 0, squareMetres: 0)
        }
        for (commune, code) in zip(territory.communes, codes) {
            guard let number = numbers[code] else { continue }
            counts[number].communes += 1
            counts[number].population = counts[number].population.flatMap { sum in commune.population.map { sum + $0 } }
        }
        for (number, outline) in coverage.dissolve(by: { numbers[codes[$0]] }) {
            counts[number].parts = outline.polygons.count
            counts[number].squareMetres = Planar.area(of: outline)
        }
        return counts
    }
}
