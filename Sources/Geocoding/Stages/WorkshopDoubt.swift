import GeoTypes
import NeedsModel

/// A name whose place lies in another EPCI than the workshop, while the workshop's EPCI has, or lies beside, a
/// place that people call the same: « Courcelles », said in a workshop of the Pays de Montbéliard.
enum WorkshopDoubt {
    /// A commune elsewhere whose centre is that near to one of the EPCI is within an errand of it.
    private static let nearMetres = 15_000.0

    /// The verdict itself, or the question which of them is meant.
    static func weigh(_ verdict: Verdict, _ options: [Option], _ evidence: Evidence, _ index: PlaceIndex) -> Verdict {
        guard verdict.status == .ok, let place = verdict.place, isElsewhere(place, evidence, index) else {
            return verdict
        }
        var namesakes: [PlaceReference] = []
        for option in options where option.place != place && !namesakes.contains(option.place) {
            if isNamesake(option, evidence, index) { namesakes.append(option.place) }
        }
        guard !namesakes.isEmpty else { return verdict }
        return .ambiguous(among: [place] + namesakes, .homonymElsewhere, verdict.method)
    }

    /// A commune of the territory outside of the workshop's EPCI.
    static func isElsewhere(_ place: PlaceReference, _ evidence: Evidence, _ index: PlaceIndex) -> Bool {
        evidence.workshop >= 0 && place.kind == .commune && !lies(place, in: evidence.workshop, index)
    }

    static func lies(_ place: PlaceReference, in epci: Int32, _ index: PlaceIndex) -> Bool {
        place.kind == .commune && index.epciRows.indices.contains(place.index) && index.epciRows[place.index] == epci
    }

    private static func isNamesake(_ option: Option, _ evidence: Evidence, _ index: PlaceIndex) -> Bool {
        switch option.place.kind {
        case .commune: lies(option.place, in: evidence.workshop, index)
        case .outsideCommune: option.form <= .skeleton && option.isNear && isNear(option.place, evidence, index)
        default: false
        }
    }

    private static func isNear(_ place: PlaceReference, _ evidence: Evidence, _ index: PlaceIndex) -> Bool {
        guard let centre = index.france?.row(place.index).centre else { return false }
        return index.communes.indices.contains { row in
            index.epciRows[row] == evidence.workshop
                && CentreGrid.metres(centre, index.communes[row].centre) <= nearMetres
        }
    }
}
