import NeedsModel
import SpatialStore
import Wording

/// What is said beside figures, whatever the format: how the total is made up, what is counted nowhere, what was
/// selected.
enum FigureNotes {
    static func notes(on figures: CountedFigures, saysSum: Bool) throws(Failure) -> [Phrase] {
        let breakdown = figures.breakdown
        var notes = saysSum ? [sum(of: breakdown)] : []
        if breakdown.dimensions.contains(.theme) {
            notes.append(breakdown.themes == .main ? Phrases.countsMainThemes : Phrases.countsEachTheme)
        }
        if let pending = breakdown.pending, pending > 0 { notes.append(Phrases.pendingNeeds.filled(pending)) }
        if breakdown.total.needs == 0 {
            let store = figures.workspace.store
            let hasNeeds = try Failure.translating { try store.hasNeeds() }
            notes.append(hasNeeds ? Phrases.nothingMatches : Phrases.emptyDatabase.filled(store.path))
        }
        return notes
    }

    /// « Total : 300 besoins publics = 262 dans une commune + 20 à une intercommunalité + … ».
    static func sum(of breakdown: Breakdown) -> Phrase {
        func sum(_ language: Language) -> String {
            let parts = breakdown.levels.map { level in
                language.integer(level.tally.needs) + " "
                    + Phrases.countedLevel(level.level.rawValue)(
                        language, level.tally.needs)
            }
            let total = Phrases.levelSum(language, breakdown.total.needs, [parts.joined(separator: " + ")])
            return parts.isEmpty ? Phrases.levelSumOfNothing(language) : total
        }
        return Phrase(sum(.french), sum(.english))
    }
}
