extension ClassBreaks {
    /// Share of the variance of `values` that lies between classes, 0…1: the goodness of variance fit.
    /// 1 when all values are equal.
    public func explainedVariance(of values: [Double]) -> Double {
        let sample = SortedValues(values)
        let mean = sample.mean
        let all = sample.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        guard all > 0 else { return 1 }
        return 1 - squaresWithin(values) / all
    }

    /// Sum of squares around the mean of each class.
    public func squaresWithin(_ values: [Double]) -> Double {
        let sample = SortedValues(values)
        var within = 0.0
        for index in 0..<count {
            let members = sample.values.filter { self.index(of: $0) == index }
            let centre = members.reduce(0, +) / Double(max(members.count, 1))
            within += members.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
        }
        return within
    }
}
