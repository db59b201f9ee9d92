import Glibc

/// Likelihood ratios of all windows for one total; the logarithms of what is expected are taken once.
struct PoissonScan {
    private let windows: ScanWindows
    private let total: Int
    private let population: Int
    /// Of each window, in the order of centres and of growth: expected, its logarithm, that of the rest.
    private let expected: [Double]
    private let logInside: [Double]
    private let logOutside: [Double]
    /// ln 0…total; entry 0 is 0, because 0 ln 0 is.
    private let logs: [Double]

    init(windows: ScanWindows, populations: [Int], total: Int) {
        self.windows = windows
        self.total = total
        let whole = populations.reduce(0, +)
        population = whole
        var expected: [Double] = []
        for members in windows.members {
            var people = 0
            for area in members {
                people += populations[Int(area)]
                expected.append(Double(total) * Double(people) / Double(whole))
            }
        }
        self.expected = expected
        logInside = expected.map { $0 > 0 ? log($0) : 0 }
        logOutside = expected.map { log(Double(total) - $0) }
        logs = (0...max(total, 0)).map { $0 == 0 ? 0 : log(Double($0)) }
    }

    /// The greatest ratio over all windows with two cases or more and more than expected; 0 without one.
    func greatest(_ counts: [Int32]) -> Double {
        var best = 0.0
        forEachWindow(counts) { _, _, _, ratio in if ratio > best { best = ratio } }
        return best
    }

    @inline(__always)
    private func forEachWindow(_ counts: [Int32], _ body: (_ centre: Int, _ size: Int, _ cases: Int, Double) -> Void) {
        var window = 0
        for centre in windows.members.indices {
            var cases = 0
            let members = windows.members[centre]
            for size in members.indices {
                cases += Int(counts[Int(members[size])])
                let expected = expected[window]
                if cases >= 2, Double(cases) > expected {
                    let inside = Double(cases) * (logs[cases] - logInside[window])
                    let rest = total - cases
                    let outside = rest == 0 ? 0 : Double(rest) * (logs[rest] - logOutside[window])
                    body(centre, size + 1, cases, inside + outside)
                }
                window += 1
            }
        }
    }

    /// Replicate r uses stream r. In rising order.
    func null(populations: [Int], seed: UInt64, replicates: Int) -> [Double] {
        let people = PeopleAtRandom(populations: populations)
        var drawn = [Int32](repeating: 0, count: populations.count)
        var null: [Double] = []
        for replicate in stride(from: 1, through: replicates, by: 1) {
            for area in drawn.indices { drawn[area] = 0 }
            var random = Xoshiro256(seed: seed, stream: UInt64(replicate))
            people.spread(total, into: &drawn, &random)
            null.append(greatest(drawn))
        }
        return null.sorted()
    }

    /// Ties within 1e-12: fewer areas, then the first centre.
    func clusters(in areas: AreaCounts, null: [Double]) -> [ScanStatistic.Cluster] {
        let counts = areas.counts.map { Int32(clamping: $0) }
        var found: [ScanStatistic.Cluster] = []
        var taken = Set<Int32>()
        while found.count <= ScanStatistic.mostSecondary {
            var best: (ratio: Double, centre: Int, size: Int, cases: Int)?
            forEachWindow(counts) { centre, size, cases, ratio in
                if let best {
                    let slack = 1e-12 * max(1, abs(best.ratio))
                    guard ratio > best.ratio + slack || (ratio >= best.ratio - slack && size < best.size) else {
                        return
                    }
                }
                guard taken.isDisjoint(with: windows.members[centre].prefix(size)) else { return }
                best = (ratio, centre, size, cases)
            }
            guard let best else { break }
            let members = windows.members[best.centre].prefix(best.size)
            taken.formUnion(members)
            found.append(
                cluster(best.centre, members.map(Int.init), best.cases, best.ratio, areas.populations, null))
        }
        return found
    }

    private func cluster(
        _ centre: Int, _ members: [Int], _ cases: Int, _ ratio: Double, _ populations: [Int], _ null: [Double]
    ) -> ScanStatistic.Cluster {
        let people = members.reduce(0) { $0 + populations[$1] }
        let expected = Double(total) * Double(people) / Double(population)
        let inside = Double(cases) / expected
        let outside = Double(total - cases) / (Double(total) - expected)
        let threshold = MonteCarlo.threshold(ratio)
        return ScanStatistic.Cluster(
            centre: centre, members: members, cases: cases, population: people, expected: expected,
            relativeRisk: outside > 0 ? inside / outside : nil, logLikelihoodRatio: ratio,
            pValue: MonteCarlo.pValue(atLeastAsLarge: null.count { $0 >= threshold }, of: null.count))
    }
}
