extension ClassMethod {
    /// Mean ± ½ and ± 1½ standard deviations (divisor n − 1): for values spread evenly about a mean.
    static let standardDeviation = ClassMethod(id: "standard-deviation", takesClassCount: false) { sample, _ in
        guard sample.values.count > 1 else { return .success([]) }
        let mean = sample.mean
        let squares = sample.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = (squares / Double(sample.values.count - 1)).squareRoot()
        return .success([-1.5, -0.5, 0.5, 1.5].map { mean + $0 * deviation })
    }
}
