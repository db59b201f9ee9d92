import NeedsModel

/// A name that the gazetteer knows and what it stands for.
struct GazetteerName: Sendable {
    enum Kind: UInt8, Sendable {
        /// Official name of a commune of the territory.
        case commune
        /// EPCI, department, the whole.
        case area
        /// Name of a merged, delegated or renamed commune.
        case former
        /// Quarter, hamlet, station, facility.
        case locality
        case outsideCommune
        case outsideArea
        case foreign
    }

    var kind: Kind
    var place: PlaceReference
    /// As it is written officially.
    var text: String
    /// For a former commune: its code.
    var formerCode: InseeCode?
    /// Of a locality: what it is.
    var localityKind = LocalityKind.other
    /// Says only a part of a place (« Centre Ville », « Nord »): never sure without a commune.
    var isGeneric = false
    /// Inhabitants of the place, for homonyms; 0 when unknown.
    var population: Int32 = 0
    /// Elsewhere, and within a day's errand of the territory.
    var isNear = false
}

/// What a locality is, as far as sentences tell it apart.
enum LocalityKind: UInt8, Sendable, CaseIterable {
    case other
    case hamlet
    case station
    case facility
    case delivery

    /// - Parameter name: of the tables (`NamedPlace.kind`).
    init(named name: String) { self = Self.allCases.first { $0.name == name } ?? .other }

    var name: String {
        switch self {
        case .other: ""
        case .hamlet: "hamlet"
        case .station: "station"
        case .facility: "facility"
        case .delivery: "delivery"
        }
    }
}
