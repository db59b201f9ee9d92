import Glibc

/// Likelihood ratios of all windows for one theme among all needs.
struct BernoulliScan {
    private let windows: ScanWindows
    private let needs: [Int]
    private let allNeeds: Int
    private let cases: Int
    private let logs: [Double]
    private let whole: Double

    init(windows: ScanWindows, needs: [Int], cases: Int) {
        self.windows = windows
        self.needs = needs
        self.cases = cases
        allNeeds = needs.reduce(0, +)
        logs = (0...allNeeds).map { $0 == 0 ? 0 : log(Double($0)) }
        let rest = allNeeds - cases
        whole =
            Double(cases) * (logs[cases] - logs[allNeeds]) + Double(rest) * (logs[rest] - logs[allNeeds])
    }

    func greatest(_ counts: [Int]) -> Double {
        var best = 0.0
        forEachWindow(counts) { _, _, _, _, ratio in if ratio > best { best = ratio } }
        return best
    }

    /// Ties within 1e-12: fewer areas, then the first centre.
    func best(_ counts: [Int]) -> ThemeScan.Cluster? {
        var best: (ratio: Double, centre: Int, size: Int, cases: Int, needs: Int)?
        forEachWindow(counts) { centre, size, cases, needs, ratio in
            if let best {
                let slack = 1e-12 * max(1, abs(best.ratio))
                guard ratio > best.ratio + slack || (ratio >= best.ratio - slack && size < best.size) else { return }
            }
            best = (ratio, centre, size, cases, needs)
        }
        return best.map { best in
            ThemeScan.Cluster(
                centre: best.centre, members: windows.members[best.centre].prefix(best.size).map(Int.init),
                cases: best.cases, needs: best.needs, shareInside: Double(best.cases) / Double(best.needs),
                shareOutside: Double(cases - best.cases) / Double(allNeeds - best.needs),
                logLikelihoodRatio: best.ratio, pValue: 1)
        }
    }

    /// Windows with two cases or more and a greater share than the rest, which must not be empty.
    @inline(__always)
    private func forEachWindow(
        _ counts: [Int], _ body: (_ centre: Int, _ size: Int, _ cases: Int, _ needs: Int, Double) -> Void
    ) {
        for centre in windows.members.indices {
            var (inside, said) = (0, 0)
            for (place, area) in windows.members[centre].enumerated() {
                inside += counts[Int(area)]
                said += needs[Int(area)]
                let outside = allNeeds - said
                guard inside >= 2, outside > 0, inside * outside > (cases - inside) * said else { continue }
                let ratio =
                    term(inside, said) + term(said - inside, said) + term(cases - inside, outside)
                    + term(outside - cases + inside, outside) - whole
                body(centre, place + 1, inside, said, ratio)
            }
        }
    }

    /// a ln(a/b), 0 for a = 0.
    private func term(_ part: Int, _ whole: Int) -> Double { Double(part) * (logs[part] - logs[whole]) }
}
