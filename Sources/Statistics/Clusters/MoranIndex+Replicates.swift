extension MoranIndex {
    public static let replicates = 9_999

    /// The index with its p-values.
    ///
    /// The whole by permutation of the standardised rates (stream 0) and by the parametric null; each area by the
    /// parametric null alone, because a hamlet and a town are not exchangeable: replicate r (stream r) spreads the
    /// contributions over inhabitants at random and computes everything anew.
    /// O(replicates × (contributions + links)).
    public static func measure(
        _ areas: AreaCounts, _ neighbourhood: Neighbourhood, seed: UInt64, replicates: Int = replicates
    ) -> Result<MoranIndex, Refusal> {
        measure(areas, neighbourhood).map { $0.tested(areas, neighbourhood, seed: seed, replicates: replicates) }
    }

    /// Without the rules that refuse: for reference values.
    public static func bare(
        _ areas: AreaCounts, _ neighbourhood: Neighbourhood, seed: UInt64, replicates: Int
    ) -> Result<MoranIndex, Refusal> {
        bare(areas, neighbourhood).map { $0.tested(areas, neighbourhood, seed: seed, replicates: replicates) }
    }

    func tested(_ counts: AreaCounts, _ neighbourhood: Neighbourhood, seed: UInt64, replicates: Int) -> MoranIndex {
        var result = self
        let links = LinkList(neighbourhood)
        result.permutationPValue = permuted(links, seed: seed, replicates: replicates)
        let people = PeopleAtRandom(populations: counts.populations)
        var rates = StandardisedRates(populations: counts.populations)
        let threshold = MonteCarlo.threshold(index)
        let localThresholds = areas.map { MonteCarlo.threshold($0.index) }
        var whole = 0
        var atLeast = [Int](repeating: 0, count: areas.count)
        var drawn = [Int32](repeating: 0, count: areas.count)
        var locals = [Double](repeating: 0, count: areas.count)
        for replicate in 1...max(replicates, 1) {
            for area in drawn.indices { drawn[area] = 0 }
            var random = Xoshiro256(seed: seed, stream: UInt64(replicate))
            people.spread(counts.total, into: &drawn, &random)
            let squares = rates.standardise(drawn, total: counts.total)
            var sum = 0.0
            for area in locals.indices {
                locals[area] = rates.z[area] * links.mean(of: rates.z, around: area)
                sum += locals[area]
            }
            guard squares > 0 else { continue }
            if sum / squares >= threshold { whole += 1 }
            let scale = Double(areas.count) / squares
            for area in locals.indices where locals[area] * scale >= localThresholds[area] { atLeast[area] += 1 }
        }
        result.parametricPValue = MonteCarlo.pValue(atLeastAsLarge: whole, of: replicates)
        let pValues = atLeast.map { MonteCarlo.pValue(atLeastAsLarge: $0, of: replicates) }
        for (area, q) in BenjaminiHochberg.qValues(pValues).enumerated() {
            result.areas[area].pValue = pValues[area]
            result.areas[area].qValue = q
        }
        return result
    }

    private func permuted(_ links: LinkList, seed: UInt64, replicates: Int) -> Double {
        var z = deviations
        let squares = z.reduce(0) { $0 + $1 * $1 }
        let threshold = MonteCarlo.threshold(index)
        var random = Xoshiro256(seed: seed, stream: 0)
        var atLeast = 0
        for _ in 0..<replicates {
            random.shuffle(&z)
            var sum = 0.0
            for area in z.indices { sum += z[area] * links.mean(of: z, around: area) }
            if sum / squares >= threshold { atLeast += 1 }
        }
        return MonteCarlo.pValue(atLeastAsLarge: atLeast, of: replicates)
    }
}
