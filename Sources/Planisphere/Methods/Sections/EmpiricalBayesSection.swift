import GeoTypes
import Statistics

extension MethodSection {
    /// The bare function: the fall-back of poor neighbourhoods is not applied.
    static let empiricalBayes = MethodSection(prefix: "03_", lists: ["cases"]) { input, land in
        guard let counts = input["counts"]?.integers,
            let populations = input["populations"]?.integers ?? land?.populations,
            let areas = AreaCounts(counts: counts, populations: populations),
            let neighbourhood = neighbourhood(input["neighbours"], land)
        else { return nil }
        guard case .success(let global) = EmpiricalBayes.global(areas) else {
            let nothing = PropertyValue.figures(counts.map { _ in 0 })
            return [
                "pole_rate": .figure(areas.population > 0 ? 0 : nil),
                "variance_estimate": .figure(areas.population > 0 ? 0 : nil), "smoothed_global": nothing,
                "credible_95": .null, "smoothed_local": nothing,
            ]
        }
        let local = try? EmpiricalBayes.local(areas, neighbourhood, least: 0).get()
        return [
            "pole_rate": .figure(global.wholeRate), "variance_estimate": .figure(global.variance),
            "smoothed_global": .figures(global.estimates),
            "credible_95": global.plausible.map { intervals in
                .array(intervals.map { $0.map { .figures([$0.lower, $0.upper]) } ?? .null })
            } ?? .null,
            "smoothed_local": local.map { .figures($0.map(\.value)) } ?? .null,
        ]
    }

    /// Lists of positions, lists of position and border, or the name of the territory.
    private static func neighbourhood(_ value: PropertyValue?, _ land: ReferenceLand?) -> Neighbourhood? {
        guard let lists = value?.elements else { return land?.neighbourhood }
        return Neighbourhood(
            lists.map { list in
                (list.elements ?? []).compactMap { link in
                    guard let area = link.integer ?? link.integers?.first else { return nil }
                    return Neighbourhood.Link(area: area, borderMillimetres: link.integers?.last ?? 1)
                }
            })
    }
}
