public import NeedsModel

/// A filter as people write it: values by the name of a parameter, the same on the command line and in HTTP. A
/// request for a `PublicFilter` cannot hold what only the owner may ask.
public struct FilterRequest<Filter: Askable>: Hashable, Sendable {
    /// In the order of writing; a name without values is not there.
    public private(set) var values: [String: [String]] = [:]

    public init() {}

    init(unchecked values: [String: [String]]) { self.values = values }

    /// The values of a parameter. Setting a name that the filter does not have is ignored: `give` refuses it.
    public subscript(_ name: String) -> [String] {
        get { values[name] ?? [] }
        set {
            guard Filter.parameters.contains(where: { $0.name == name }) else { return }
            values[name] = newValue.isEmpty ? nil : newValue
        }
    }

    /// Adds a value.
    /// - Throws: `unknownParameter` for a name that this filter does not have.
    public mutating func give(_ name: String, _ value: String) throws(Failure) {
        guard Filter.parameters.contains(where: { $0.name == name }) else {
            throw Failure(
                .unknownParameter, Parameter.named(name), Filter.parameters.map(\.name).joined(separator: ", "))
        }
        values[name, default: []].append(value)
    }

    public var isEmpty: Bool { values.isEmpty }

    func first(_ name: String) -> String? { values[name]?.first }
}

/// What the owner of the database asks.
public typealias OwnerRequest = FilterRequest<OwnerFilter>

extension FilterRequest {
    /// Every parameter that the filter has, in the order of help texts.
    public static var parameters: [FilterParameter] { Filter.parameters }
}

extension FilterRequest where Filter == OwnerFilter {
    /// What the public asks, asked by the owner.
    public init(_ request: FilterRequest<PublicFilter>) { self.init(unchecked: request.values) }
}
