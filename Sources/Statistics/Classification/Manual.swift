extension ClassMethod {
    /// Limits chosen by a person, strictly increasing; values above the last go to an added class.
    ///
    /// An empty class is refused with its place (`have`: 0-based class) and the number of limits.
    public static func manual(_ limits: [Double]) -> ClassMethod {
        ClassMethod(id: "manual", takesClassCount: false) { sample, _ in
            guard limits.allSatisfy(\.isFinite), zip(limits, limits.dropFirst()).allSatisfy(<) else {
                return .failure(Refusal(.breaksNotIncreasing, have: Double(limits.count), need: Double(limits.count)))
            }
            var below = -Double.infinity
            for (place, limit) in limits.enumerated() {
                guard sample.values.contains(where: { $0 > below && $0 <= limit }) else {
                    return .failure(Refusal(.emptyClass, have: Double(place), need: Double(limits.count)))
                }
                below = limit
            }
            return .success(limits)
        }
    }
}
