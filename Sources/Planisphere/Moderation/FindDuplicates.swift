import NeedsModel
import SpatialStore
import Wording

/// Needs of one source, day and place that say nearly the same, with their likeness, the most alike first: for the
/// owner of the database, who looks and decides.
///
/// They are listed and nothing else. Two people of one workshop who say the same sentence are two voices; whether a
/// sentence was said twice or typed twice is not in the words, so nothing is merged, held back or counted once by the
/// program.
public enum FindDuplicates {
    public static func run(_ request: DuplicatesRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        guard 50...100 ~= request.likeness else {
            throw Failure(.unknownValue, Parameter.named("likeness"), "\(request.likeness)", "50…100")
        }
        guard request.limit >= 1 else {
            throw Failure(.numberTooSmall, Parameter.named("limit"), "\(request.limit)", "1")
        }
        return try Failure.translating {
            let revision = try workspace.store.revision()
            var best = MostAlike(limit: request.limit)
            try workspace.store.forEachNearPair(atLeast: Double(request.likeness) / 100) { best.add($0) }
            let found = try best.pairs.map { pair in
                DuplicatesText.Entry(
                    pair: pair, first: try workspace.store.need(id: pair.first),
                    second: try workspace.store.need(id: pair.second))
            }
            let text = DuplicatesText(entries: found, total: best.total, language: request.speech.language)
            return Answer(text: text.rendered(format), format.mediaType, revision: revision)
        }
    }
}

/// The pairs most alike of all that come, in memory that does not grow with their number.
private struct MostAlike {
    let limit: Int
    private(set) var total = 0
    private var kept: [NearPair] = []

    init(limit: Int) { self.limit = limit }

    mutating func add(_ pair: NearPair) {
        total += 1
        kept.append(pair)
        if kept.count >= 2 * limit + 1_000 { kept = pairs }
    }

    var pairs: [NearPair] {
        Array(
            kept.sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }.prefix(limit))
    }
}
