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
    /// Of a locality: what it is (« quarter », « hamlet », « station », « facility », « delivery »).
    var localityKind = ""
    /// Says only a part of a place (« Centre Ville », « Nord »): never sure without a commune.
    var isGeneric = false
    /// Inhabitants of the place, for homonyms; 0 when unknown.
    var population: Int32 = 0
    /// Elsewhere, and within a day's errand of the territory.
    var isNear = false
}
