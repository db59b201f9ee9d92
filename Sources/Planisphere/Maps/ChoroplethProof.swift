import NeedsModel
import SVGMap
import Statistics
import Wording

/// The EPCI compared: exact intervals, or the reason why there are none.
struct ChoroplethProof {
    let words: ChoroplethWords

    private var language: Language { words.language }
    private var figures: MapFigures { words.figures }

    var plot: DotPlot {
        let whole = figures.wholeRate ?? 0
        let rows = figures.regions.map(row)
        let top = axisTop(rows, whole)
        let refused = figures.refusesIntervals
        return DotPlot(
            heading: (refused ? Phrases.Maps.plotHeadingRefused : Phrases.Maps.plotHeading)(language), note: note,
            rows: rows,
            marker: Legend.Tick(
                value: whole, label: Phrases.Maps.markerPlain(language, [words.wholeName, words.rate(whole)])),
            ticks: ticks(top), columnHeading: refused ? Phrases.Maps.plotColumns(language) : "",
            moreRows: Phrases.Maps.moreRows,
            total: DotPlot.Row(
                name: MapTypography.capitalised(words.wholeName), value: whole, interval: nil,
                figure: words.rate(whole), detail: "",
                stands: false))
    }

    private var note: String {
        guard let effect = figures.designEffect, effect.weighsMoreThanPeople else { return "" }
        return Phrases.Maps.plotRefused(language, words.effectFigures(effect))
    }

    private func row(_ region: MapFigures.Region) -> DotPlot.Row {
        let rate = region.rate
        let refused = figures.refusesIntervals
        let isApart = rate.map { !$0.interval.contains(figures.wholeRate ?? 0) } ?? false
        let stands = !refused && isApart && region.claim != nil && region.claim != .cannotTell
        return DotPlot.Row(
            name: MapTypography.name(of: region.epci)
                + (region.figures.isPartial ? " " + Phrases.Maps.part(language) : ""), value: rate?.value,
            interval: refused ? nil : rate.map { $0.interval.lower...$0.interval.upper },
            figure: rate.map { words.regionRate($0.value) } ?? StateWords.of(region.figures.state)?.short(language)
                ?? "–",
            detail: refused
                ? language.integer(region.count.needs) + " · " + language.integer(region.count.occasions) : "",
            stands: stands)
    }

    /// Intervals may run far beyond the rates: the axis ends at three times the highest rate.
    private func axisTop(_ rows: [DotPlot.Row], _ whole: Double) -> Double {
        let highest = max(rows.compactMap(\.value).max() ?? 0, whole)
        let farthest = rows.compactMap { $0.interval?.upperBound }.max() ?? highest
        let top = max(highest, min(farthest, 3 * highest))
        return top > 0 ? top : 1
    }

    /// Three to six round steps that cover `top`.
    private func ticks(_ top: Double) -> [Legend.Tick] {
        var power = 0.001
        while power < 1e9 {
            for digit in [1.0, 2, 5] {
                let step = digit * power
                let count = (top / step).rounded(.up)
                guard count <= 5 else { continue }
                let places = step >= 1 ? 0 : (step >= 0.1 ? 1 : (step >= 0.01 ? 2 : 3))
                return (0...Int(count)).map { index in
                    let value = Double(index) * step
                    return Legend.Tick(value: value, label: index == 0 ? "0" : language.decimal(value, places: places))
                }
            }
            power *= 10
        }
        return [Legend.Tick(value: 0, label: "0")]
    }

}

extension ChoroplethWords {
    /// « pôle », or « ensemble » elsewhere.
    var wholeName: String { (data.isPole ? Phrases.Maps.pole : Phrases.Maps.whole)(language) }

    /// D, n and the effective number, as sentences want them.
    func effectFigures(_ effect: DesignEffect) -> [String] {
        [
            language.decimal(effect.value, places: 1), language.integer(effect.contributions),
            language.decimal(effect.effectiveNumber, places: 0),
        ]
    }
}
