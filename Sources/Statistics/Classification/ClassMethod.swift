/// A way to cut values into classes. To add one: one file, one line in `all`.
public struct ClassMethod: Sendable {
    /// Stable name: « fisher-jenks ».
    public let id: String
    /// False for the methods that find the number of classes themselves.
    public let takesClassCount: Bool
    private let propose: @Sendable (SortedValues, Int) -> Result<[Double], Refusal>

    public init(
        id: String, takesClassCount: Bool,
        propose: @escaping @Sendable (_ sample: SortedValues, _ classes: Int) -> Result<[Double], Refusal>
    ) {
        self.id = id
        self.takesClassCount = takesClassCount
        self.propose = propose
    }

    /// In the order of help texts. `manual(_:)` stands apart, because it needs its limits.
    public static let all: [ClassMethod] = [
        .fisherJenks, .quantile, .equalInterval, .standardDeviation, .nestedMeans, .headTail,
    ]

    /// The method of that name; nil when there is none.
    public static func named(_ id: String) -> ClassMethod? { all.first { $0.id == id } }

    /// Bounds of the classes of `values`: zeros and the four nothings are to be taken out before.
    /// Fewer classes than asked is normal. Refused when there is no value, or one is not finite.
    public func breaks(of values: [Double], classes: Int) -> Result<ClassBreaks, Refusal> {
        guard values.allSatisfy(\.isFinite) else {
            return .failure(Refusal(.notFinite, have: Double(values.count { !$0.isFinite }), need: 0))
        }
        let sample = SortedValues(values)
        switch propose(sample, max(classes, 1)) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let inner):
            guard let breaks = ClassBreaks(inner: inner, of: sample) else {
                return .failure(Refusal(.allZero, have: 0, need: 1))
            }
            return .success(breaks)
        }
    }
}
