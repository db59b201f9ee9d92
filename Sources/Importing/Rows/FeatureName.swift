/// How people find an object of a map: files of maps are one line long, so a line says nothing.
public struct FeatureName: Hashable, Sendable {
    /// From 1, in the order of the file.
    public var number: Int
    /// The file's own identifier; nil without one.
    public var id: String?

    public init(number: Int, id: String? = nil) {
        self.number = number
        self.id = id.map { String($0.prefix(40)) }
    }
}
