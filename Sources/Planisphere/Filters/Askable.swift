public import NeedsModel

/// A filter that requests can ask for: by its own list of fields, which is closed.
public protocol Askable: Sendable, Hashable {
    init()
    /// Every parameter, in the order of help texts.
    static var parameters: [FilterParameter] { get }
}

extension PublicFilter: Askable {
    static let fields: [FilterField<PublicFilter>] = [
        .theme, .kind, .commune, .epci, .department, .within, .near, .bbox, .adjacentTo, .since, .until, .text,
        .workshop, .place,
    ]

    public static var parameters: [FilterParameter] { fields.flatMap(\.parameters) }
}

extension OwnerFilter: Askable {
    /// Where the owner may ask more under the same name, the owner's field stands instead.
    static let fields: [FilterField<OwnerFilter>] = {
        let own: [FilterField<OwnerFilter>] = [.withinFile, .audience]
        let shared = PublicFilter.fields.map { field in own.first { $0.name == field.name } ?? field.forOwner }
        return shared + own.filter { field in !shared.contains { $0.name == field.name } }
    }()

    public static var parameters: [FilterParameter] { fields.flatMap(\.parameters) }

    public init() { self.init(PublicFilter()) }
}
