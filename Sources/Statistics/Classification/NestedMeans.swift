extension ClassMethod {
    /// The mean, then the mean of each side (values at the mean go left). A side with one distinct
    /// value is not cut.
    static let nestedMeans = ClassMethod(id: "nested-means", takesClassCount: false) { sample, _ in
        func mean(_ side: [Double]) -> Double? {
            guard let first = side.first, side.contains(where: { $0 != first }) else { return nil }
            return side.reduce(0, +) / Double(side.count)
        }
        guard let centre = mean(sample.values) else { return .success([]) }
        let left = mean(sample.values.filter { $0 <= centre })
        let right = mean(sample.values.filter { $0 > centre })
        return .success([left, centre, right].compactMap { $0 })
    }
}
