import GeoMath
import GeoTypes
import NeedsModel
import Statistics
import TerritoryFiles
import Wording

/// The communes of the territory as the statistics take them: counts, inhabitants, centres in metres, neighbours, in the
/// order of their codes.
struct AreaSample: Sendable {
    /// Positions in `territory.communes`: all, or those that are selected.
    let communes: [Int]
    let areas: AreaCounts
    let centres: [PlanePoint]
    let neighbourhood: Neighbourhood

    /// - Parameter counts: by position in `territory.communes`.
    /// - Throws: `analysisImpossible` when a population is unknown, or the communes lie on planes that share no metres.
    init(_ workspace: Workspace, counts: [Int], selection: Set<PlaceID>?) throws(Failure) {
        let territory = workspace.territory
        let chosen = territory.communes.indices.filter {
            selection?.contains(.commune(territory.communes[$0].code)) ?? true
        }
        let coverage = workspace.loaded.coverage
        guard let plane = coverage.usedPlanes.first, coverage.usedPlanes.count == 1 else {
            throw Failure(.analysisImpossible, Sentence(Phrases.Analyses.severalPlanes))
        }
        var populations: [Int] = []
        for commune in chosen {
            guard let population = territory.communes[commune].population else {
                throw Failure(
                    .analysisImpossible,
                    Sentence(Phrases.Analyses.populationUnknown, Sentence(verbatim: territory.communes[commune].name)))
            }
            populations.append(population)
        }
        guard let areas = AreaCounts(counts: chosen.map { counts[$0] }, populations: populations) else {
            throw Failure(.analysisImpossible, Sentence(Phrases.Analyses.severalPlanes))
        }
        communes = chosen
        self.areas = areas
        centres = chosen.map { commune in
            let position = plane.project(territory.communes[commune].centre)
            return PlanePoint(x: position.x, y: position.y)
        }
        neighbourhood = AreaSample.neighbourhood(coverage, chosen)
    }

    private static func neighbourhood(_ coverage: Coverage, _ chosen: [Int]) -> Neighbourhood {
        var places: [Int: Int] = [:]
        for (place, commune) in chosen.enumerated() { places[commune] = place }
        var links = [[Neighbourhood.Link]](repeating: [], count: chosen.count)
        for pair in coverage.neighbours() {
            guard let first = places[pair.first], let second = places[pair.second] else { continue }
            let border = Int((pair.sharedLength * 1000).rounded())
            links[first].append(.init(area: second, borderMillimetres: border))
            links[second].append(.init(area: first, borderMillimetres: border))
        }
        return Neighbourhood(links.map { $0.sorted { $0.area < $1.area } })
    }
}
