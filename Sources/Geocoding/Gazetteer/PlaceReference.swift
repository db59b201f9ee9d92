/// A place by its kind and its row in the gazetteer's tables: what the hot path carries about.
struct PlaceReference: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        case commune
        case epci
        case department
        /// The whole territory; its row is 0.
        case pole
        /// A commune elsewhere in France; row of the France gazetteer.
        case outsideCommune
        /// A department elsewhere in France; row of `FrenchDepartments`.
        case outsideDepartment
        /// A place abroad; row of the foreign list.
        case foreign
    }

    var kind: Kind
    var row: Int32

    init(_ kind: Kind, _ row: Int) {
        self.kind = kind
        self.row = Int32(truncatingIfNeeded: row)
    }

    var isInside: Bool { kind.rawValue <= Kind.pole.rawValue }
    var index: Int { Int(row) }
}
