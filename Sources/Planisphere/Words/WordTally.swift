import Statistics

/// How many needs say each word and each pair: in a selection, and in all.
struct WordTally {
    struct Count {
        var spelling: String
        var all = 0
        var inside = 0
    }

    private(set) var counts: [String: Count] = [:]
    private(set) var allTerms = 0
    private(set) var insideTerms = 0

    mutating func add(_ text: String, isInside: Bool) {
        for (term, spelling) in SpokenWords(text).terms {
            if isInside {
                insideTerms += 1
                counts[term, default: Count(spelling: spelling)].inside += 1
            } else {
                allTerms += 1
                counts[term, default: Count(spelling: spelling)].all += 1
            }
        }
    }

    /// A term with how much it sets the selection apart.
    struct Ranked {
        var term: String
        var spelling: String
        var inside: Int
        var outside: Int
        var odds: LogOdds
    }

    /// Said by this many needs at least: what one person says is not what people say.
    static let leastNeeds = 3

    /// Terms that may be ranked at all.
    var comparisons: Int { counts.values.count { $0.inside >= Self.leastNeeds } }

    /// Terms said more in the selection than outside, the surest first; then the more frequent, then by letter. A pair
    /// that is said as often as one of its words stands for it.
    func ranked(_ most: Int) -> [Ranked] {
        var ranked = counts.compactMap { term, count -> Ranked? in
            let outside = count.all - count.inside
            guard count.inside >= Self.leastNeeds,
                let odds = LogOdds(
                    inside: count.inside, insideTotal: insideTerms, outside: max(0, outside),
                    outsideTotal: allTerms - insideTerms),
                odds.interval.lower > 1
            else { return nil }
            return Ranked(term: term, spelling: count.spelling, inside: count.inside, outside: outside, odds: odds)
        }
        ranked.sort { ($1.odds.z, $1.inside, $0.term) < ($0.odds.z, $0.inside, $1.term) }
        let pairs = ranked.filter { $0.term.contains(" ") }
        let kept = ranked.filter { word in
            word.term.contains(" ")
                || !pairs.contains { pair in
                    pair.inside == word.inside && pair.term.split(separator: " ").contains { $0 == word.term }
                }
        }
        return Array(kept.prefix(most))
    }

    /// Where there is no rest to compare with: what is said most.
    func mostSaid(_ most: Int) -> [(spelling: String, needs: Int)] {
        counts.filter { !$0.key.contains(" ") && $0.value.inside >= Self.leastNeeds }
            .sorted { ($1.value.inside, $0.key) < ($0.value.inside, $1.key) }.prefix(most)
            .map { ($0.value.spelling, $0.value.inside) }
    }
}
