/// Which feature of a GeoJSON file.
public struct FeatureName: Hashable, Sendable {
    /// From 1, in the order of the file.
    public var number: Int
    /// The identifier that it bears, at most 40 characters of it; nil without one.
    public var id: String?

    public init(number: Int, id: String? = nil) {
        self.number = number
        self.id = id.map { String($0.prefix(40)) }
    }
}
