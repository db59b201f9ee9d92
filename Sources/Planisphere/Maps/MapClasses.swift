import SVGMap
import Statistics

/// The classes of a choropleth and how far they can be trusted.
struct MapClasses {
    /// Nil when there is no rate to class.
    let breaks: ClassBreaks?
    /// Round limits between the classes, ascending.
    let limits: [Double]
    /// Digits after the point of every limit.
    let decimals: Int
    let explained: Double
    let robustness: Robustness?
    /// Share of the coloured areas whose 95 % interval crosses a limit.
    let crossingShare: Double
    /// Areas in each class, low to high.
    let counts: [Int]
    let greatest: Double
    let least: Double

    /// - Throws: `classes`, `refused`.
    init(_ figures: MapFigures, _ request: ChoroplethRequest) throws(MapError) {
        let most = request.palette.mostClasses
        if let asked = request.classes, !(1...most).contains(asked) { throw .classes(asked: asked, most: most) }
        let rates = figures.rates
        let asked = request.classes ?? ClassCount.usual(for: rates.count, most: most)
        greatest = rates.max() ?? 0
        least = rates.min() ?? 0
        guard !rates.isEmpty else {
            (breaks, limits, decimals, explained, robustness) = (nil, [], 0, 1, nil)
            (crossingShare, counts) = (0, [])
            return
        }
        let breaks: ClassBreaks
        switch request.method.breaks(of: rates, classes: asked) {
        case .success(let made): breaks = made
        case .failure(let refusal): throw .refused(refusal)
        }
        guard breaks.count <= most else { throw .classes(asked: breaks.count, most: most) }
        let round = RoundLimits(of: breaks, on: rates)
        self.breaks = breaks
        limits = round.limits
        decimals = round.decimals
        explained = breaks.explainedVariance(of: rates)
        robustness = Robustness(of: breaks, madeBy: request.method, classes: asked, on: rates)
        let intervals = figures.areas.compactMap { area -> Interval? in
            guard area.rate != nil, let population = area.population else { return nil }
            return Rate(count: area.count, population: population)?.interval
        }
        crossingShare = CrossingShare.measure(intervals, innerBreaks: breaks.inner)
        var counts = Array(repeating: 0, count: breaks.count)
        for rate in rates { counts[min(breaks.index(of: rate), breaks.count - 1)] += 1 }
        self.counts = counts
    }

    func value(of area: MapFigures.Area) -> ChoroplethSheet.Value {
        guard let rate = area.rate?.value else { return .nothing(area.state) }
        return .inClass(breaks?.index(of: rate) ?? 0)
    }
}
