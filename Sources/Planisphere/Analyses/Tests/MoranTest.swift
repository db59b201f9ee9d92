import NeedsModel
import Statistics
import Wording

extension AnalysisTest {
    /// Whether neighbouring communes resemble each other.
    static let moran = AnalysisTest(id: "moran") { (data, settings) throws(Failure) in
        let sample = try data.sample()
        let words = Phrases.Analyses.self
        var table = AnalysisTable(
            name: "moran",
            columns: [
                .text("code", words.code), .text("name", words.commune),
                .text("quadrant", words.quadrant, words: words.quadrants),
                .init(name: data.unit.rawValue, heading: data.unitHeading),
                .init(name: "z", heading: words.standardised), .init(name: "local_moran", heading: words.localIndex),
                .init(name: "p_value", heading: words.pValue, places: 4),
                .init(name: "q_value", heading: words.qValue, places: 4),
            ], sentence: words.noPatternShown)
        func refuse(_ refusal: Refusal) -> AnalysisTable {
            table.refusal = refusal
            table.sentence = data.words(refusal)
            return table
        }
        if let refusal = data.design?.refusal { return refuse(refusal) }
        guard sample.areas.total >= MoranIndex.leastForGlobal else {
            return refuse(
                Refusal(
                    sample.areas.total == 0 ? .allZero : .tooFewExpected, have: Double(sample.areas.total),
                    need: Double(MoranIndex.leastForGlobal)))
        }
        let replicates = settings.replicates ?? MoranIndex.replicates
        let result = MoranIndex.measure(
            sample.areas, sample.neighbourhood, seed: settings.seed, replicates: replicates)
        let moran: MoranIndex
        switch result {
        case .failure(let refusal): return refuse(refusal)
        case .success(let found): moran = found
        }
        let localRefusal = MoranIndex.localRefusal(total: sample.areas.total, design: data.design)
        let clusters = Set(localRefusal == nil ? moran.clusters : [])
        for (place, commune) in sample.communes.enumerated() {
            let local = moran.areas[place]
            let isTold = localRefusal == nil
            table.rows.append(
                .init(
                    cells: [
                        .word(data.place(commune).code ?? ""), .word(data.name(commune)),
                        isTold ? .word(local.quadrant.rawValue) : .none, .integer(sample.areas.counts[place]),
                        .figure(local.z), .figure(isTold ? local.index : nil),
                        .figure(isTold ? local.pValue : nil), .figure(isTold ? local.qValue : nil),
                    ], areas: [data.place(commune)], isShown: clusters.contains(place)))
        }
        table.facts = [
            .init(name: "moran", value: .decimal(moran.index)),
            .init(name: "expectation", value: .decimal(moran.expectation)),
            .init(name: "p_permutation", value: .figure(moran.permutationPValue)),
            .init(name: "p_parametric", value: .figure(moran.parametricPValue)),
            .init(name: "replicates", value: .integer(replicates)),
            .init(name: "seed", value: .word("\(settings.seed)")),
            .init(name: "local_refused", value: localRefusal.map { .word($0.reason.rawValue) } ?? .none),
        ]
        table.notes = [words.participationNotNeed, words.replicates.filled("\(replicates)", "\(settings.seed)")]
        if localRefusal != nil {
            table.notes.append(words.localRefused.filled(with: .integer(MoranIndex.leastForLocal)))
        }
        guard let p = moran.parametricPValue, p <= 0.05 else { return table }
        table.sentence = (moran.index > moran.expectation ? words.neighboursAlike : words.neighboursUnlike).filled(
            with: .decimal(moran.index, places: 2), .decimal(p, places: 4))
        return table
    }
}
