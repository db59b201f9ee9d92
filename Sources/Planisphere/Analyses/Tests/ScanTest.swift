import NeedsModel
import Statistics
import Wording

extension AnalysisTest {
    /// Where participation lies above what population predicts.
    static let scan = AnalysisTest(id: "scan") { (data, settings) throws(Failure) in
        let sample = try data.sample()
        let words = Phrases.Analyses.self
        var table = AnalysisTable(
            name: "scan",
            columns: [
                .init(name: "rank", heading: words.cluster), .text("centre", words.code),
                .text("name", words.aroundCommune), .init(name: "communes", heading: words.communes),
                .init(name: "cases", heading: data.unitHeading),
                .init(name: "expected", heading: words.expected, places: 1),
                .init(name: "population", heading: Phrases.inhabitants),
                .init(name: "relative_risk", heading: words.relativeRisk),
                .init(name: "log_likelihood_ratio", heading: words.likelihood),
                .init(name: "p_value", heading: words.pValue, places: 3),
            ], sentence: words.noClusterShown)
        table.columns[0].isText = true
        let replicates = settings.replicates ?? ScanStatistic.replicates
        let result = ScanStatistic.measure(
            sample.areas, centres: sample.centres, seed: settings.seed, design: data.design, replicates: replicates)
        let scan: ScanStatistic
        switch result {
        case .failure(let refusal):
            table.refusal = refusal
            table.sentence = data.words(refusal)
            return table
        case .success(let found): scan = found
        }
        for (rank, cluster) in scan.clusters.enumerated() {
            let centre = sample.communes[cluster.centre]
            table.rows.append(
                .init(
                    cells: [
                        .integer(rank + 1), .word(data.place(centre).code ?? ""), .word(data.name(centre)),
                        .integer(cluster.members.count), .integer(cluster.cases), .figure(cluster.expected),
                        .integer(cluster.population), .figure(cluster.relativeRisk),
                        .figure(cluster.logLikelihoodRatio), .figure(cluster.pValue),
                    ], areas: cluster.members.map { data.place(sample.communes[$0]) }))
        }
        table.facts = [
            .init(name: "total", value: .integer(sample.areas.total)),
            .init(name: "replicates", value: .integer(replicates)),
            .init(name: "seed", value: .word("\(settings.seed)")),
        ]
        table.notes = [words.participationNotNeed, words.replicates.filled("\(replicates)", "\(settings.seed)")]
        guard let best = scan.clusters.first, best.pValue <= 0.05 else { return table }
        table.sentence = words.clusterFound.filled(
            with: .verbatim(data.name(sample.communes[best.centre])), .integer(best.members.count),
            .integer(best.cases), .decimal(best.expected, places: 1), .decimal(best.pValue, places: 3))
        return table
    }
}
