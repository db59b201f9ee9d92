import Glibc

/// How much more a word belongs to a selection than to the rest, with what both say in all as the prior: rare words do not
/// come out on top by chance.
/// Source: Monroe, Colaresi & Quinn 2008, Political Analysis 16, the log-odds-ratio with an informative Dirichlet prior.
public struct LogOdds: Hashable, Sendable {
    /// Above 0: said more in the selection. Natural logarithm.
    public let value: Double
    public let standardError: Double

    public var z: Double { value / standardError }
    /// Of the ratio of odds, at 95 %, normal approximation.
    public var interval: Interval {
        let reach = 1.959_963_984_540_054 * standardError
        return Interval(lower: exp(value - reach), upper: exp(value + reach), level: 0.95)
    }
    public var ratio: Double { exp(value) }

    /// Whether a sentence may say so that picks among so many words (Bonferroni at 5 %).
    public func standsOut(among words: Int) -> Bool {
        z > roughNormalQuantile(.upper(0.025 / Double(max(words, 1))))
    }

    /// - Parameters:
    ///   - inside: how often the word was said in the selection, of `insideTotal` words; `outside` likewise in the rest.
    ///   - priorWords: weight of the prior, in words.
    /// Nil when neither said it, when a total is smaller than its part, or when one word is all that was said.
    public init?(inside: Int, insideTotal: Int, outside: Int, outsideTotal: Int, priorWords: Double = 500) {
        guard inside >= 0, outside >= 0, inside + outside > 0, insideTotal >= inside, outsideTotal >= outside,
            insideTotal > 0, outsideTotal > 0, priorWords > 0
        else { return nil }
        let prior = priorWords * Double(inside + outside) / Double(insideTotal + outsideTotal)
        func odds(_ count: Int, _ total: Int) -> Double {
            (Double(count) + prior) / (Double(total) + priorWords - Double(count) - prior)
        }
        let (own, rest) = (odds(inside, insideTotal), odds(outside, outsideTotal))
        guard own.isFinite, rest.isFinite, own > 0, rest > 0 else { return nil }
        value = log(own) - log(rest)
        standardError = (1 / (Double(inside) + prior) + 1 / (Double(outside) + prior)).squareRoot()
    }
}
