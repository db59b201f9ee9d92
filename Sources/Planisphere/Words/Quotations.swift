import NeedsModel
import SpatialStore
import Statistics

/// Whole quotations that stand for the words of a selection. The rule: between 20 and 240 characters; the one that says
/// the most of the words that are left, weighted by how sure they are, the first number on a tie; then those words are
/// taken as said; at most five.
struct Quotations {
    struct Quotation: Hashable {
        var id: Int64
        var text: String
    }

    static let most = 5
    static let lengths = 20...240
    private static let candidates = 400
    private let weights: [String: Double]

    init(_ ranked: [WordTally.Ranked]) {
        weights = Dictionary(ranked.map { ($0.term, $0.odds.z) }) { first, _ in first }
    }

    /// One pass over the selection keeps the best candidates in bounded memory.
    func chosen(_ data: AnalysisData) throws -> [Quotation] {
        guard !weights.isEmpty else { return [] }
        var candidates: [(score: Double, quotation: Quotation, terms: Set<String>)] = []
        try data.workspace.store.forEachNeed(matching: data.filter, page: .all) { row, _ in
            let text = row.text
            guard Self.lengths.contains(text.count), !text.contains(where: \.isNewline) else { return }
            let terms = Set(SpokenWords(text).terms.keys.filter { weights[$0] != nil })
            let score = terms.reduce(0) { $0 + (weights[$1] ?? 0) }
            guard score > 0 else { return }
            candidates.append((score, Quotation(id: row.id, text: text), terms))
            if candidates.count >= 2 * Self.candidates { Self.cut(&candidates) }
        }
        Self.cut(&candidates)
        var left = weights
        var chosen: [Quotation] = []
        while chosen.count < Self.most {
            func score(_ terms: Set<String>) -> Double { terms.sorted().reduce(0) { $0 + (left[$1] ?? 0) } }
            let best = candidates.max {
                (score($0.terms), -$0.quotation.id) < (score($1.terms), -$1.quotation.id)
            }
            guard let best, score(best.terms) > 0 else { break }
            chosen.append(best.quotation)
            for term in best.terms { left[term] = nil }
        }
        return chosen
    }

    private static func cut(_ candidates: inout [(score: Double, quotation: Quotation, terms: Set<String>)]) {
        candidates.sort { ($1.score, $0.quotation.id) < ($0.score, $1.quotation.id) }
        candidates.removeLast(max(0, candidates.count - Self.candidates))
    }
}
