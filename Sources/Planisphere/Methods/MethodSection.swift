import GeoTypes

/// One section of the methods: the file of its reference values, and how they are recomputed. To add one: one file, one
/// line in `all`.
struct MethodSection: Sendable {
    /// The file's name begins so: « 02_intervals ».
    let prefix: String
    /// Lists of cases in the file; empty: the file is one case.
    let lists: [String]
    /// How members are compared when equality to 1e-9 is not what the methods promise.
    var rules: [String: ValueComparison.Rule] = [:]
    /// The outputs of one case; nil when its inputs are not of the schema.
    let recompute: @Sendable (_ input: PropertyValue, _ land: ReferenceLand?) -> Properties?

    static let all: [MethodSection] = [
        .generator, .intervals, .empiricalBayes, .classification, .locationQuotient, .moran, .scan, .listening,
        .planner, .zones, .kernel, .claims,
    ]

    /// The cases of a file, each with its place.
    func cases(in file: PropertyValue) -> [(path: String, value: PropertyValue)] {
        guard !lists.isEmpty else { return [("", file)] }
        return lists.flatMap { list in
            (file[list]?.elements ?? []).enumerated().map { number, value in
                (path: "\(list)[\(number)]", value: tagged(value, list))
            }
        }
    }

    /// A case says of which list it is, so that one section can recompute several.
    private func tagged(_ value: PropertyValue, _ list: String) -> PropertyValue {
        guard lists.count > 1, case .object(var members) = value else { return value }
        members[MethodSection.listName] = .string(list)
        return .object(members)
    }

    static let listName = "#list"
}
