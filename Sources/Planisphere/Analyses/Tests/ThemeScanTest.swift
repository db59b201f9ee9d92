import NeedsModel
import Statistics
import Wording

extension AnalysisTest {
    /// Where a theme takes a greater share of what is said than elsewhere.
    static let themeScan = AnalysisTest(id: "theme-scan") { (data, settings) throws(Failure) in
        guard let theme = data.filter.shared.themes?.first, data.filter.shared.themes?.count == 1 else {
            throw Failure(.wrongUsage, Sentence(Phrases.Analyses.themeMissing))
        }
        // The theme of the filter is what is compared: the needs that it is compared with are of every theme.
        let themed = data.counts(data.breakdown)
        let whole = try data.ofEveryTheme()
        let sample = try whole.sample()
        let words = Phrases.Analyses.self
        let name = data.names.label(.theme(theme))
        var table = AnalysisTable(
            name: "theme-scan",
            columns: [
                .text("centre", words.code), .text("name", words.aroundCommune),
                .init(name: "communes", heading: words.communes), .init(name: "cases", heading: words.ofTheme),
                .init(name: data.unit.rawValue, heading: data.unitHeading),
                .init(name: "share_inside", heading: words.shareInside),
                .init(name: "share_outside", heading: words.shareOutside),
                .init(name: "log_likelihood_ratio", heading: words.likelihood),
                .init(name: "p_value", heading: words.pValue, places: 3),
            ], sentence: words.noThemeClusterShown.filled(with: name))
        func refuse(_ refusal: Refusal) -> AnalysisTable {
            table.refusal = refusal
            table.sentence = data.words(refusal)
            return table
        }
        if let refusal = whole.design?.refusal { return refuse(refusal) }
        let replicates = settings.replicates ?? ThemeScan.replicates
        let result = ThemeScan.measure(
            cases: sample.communes.map { themed[$0] }, needs: sample.areas.counts,
            populations: sample.areas.populations, centres: sample.centres, seed: settings.seed, blocks: nil,
            replicates: replicates)
        let scan: ThemeScan
        switch result {
        case .failure(let refusal): return refuse(refusal)
        case .success(let found): scan = found
        }
        table.facts = [
            .init(name: "theme", value: .word(theme)), .init(name: "replicates", value: .integer(replicates)),
            .init(name: "seed", value: .word("\(settings.seed)")),
        ]
        table.notes = [words.replicates.filled("\(replicates)", "\(settings.seed)")]
        guard let cluster = scan.cluster else { return table }
        let centre = sample.communes[cluster.centre]
        table.rows = [
            .init(
                cells: [
                    .word(data.place(centre).code ?? ""), .word(data.name(centre)), .integer(cluster.members.count),
                    .integer(cluster.cases), .integer(cluster.needs), .figure(cluster.shareInside),
                    .figure(cluster.shareOutside), .figure(cluster.logLikelihoodRatio), .figure(cluster.pValue),
                ], areas: cluster.members.map { data.place(sample.communes[$0]) })
        ]
        guard cluster.pValue <= 0.05 else { return table }
        table.sentence = words.themeClusterFound.filled(
            with: name, .verbatim(data.name(centre)), .integer(cluster.cases), .integer(cluster.needs),
            .percent(cluster.shareOutside))
        return table
    }
}
