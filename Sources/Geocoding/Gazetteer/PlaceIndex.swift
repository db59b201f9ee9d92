import GeoTypes
import NeedsModel

/// Everything the stages look up, built once and only read afterwards.
final class PlaceIndex: Sendable {
    let territory: Territory
    let communes: [Commune]
    /// Number of the department of each commune (`FrenchDepartments.number`).
    let departmentNumbers: [UInt16]
    /// Row of the EPCI of each commune, −1 for none.
    let epciRows: [Int32]
    /// Commune with most inhabitants of each EPCI.
    let seats: [Int32]
    /// Department numbers of the departments of the territory, in their order.
    let insideDepartments: [UInt16]
    let names: [GazetteerName]
    let table: NameTable
    let fuzzy: FuzzyIndex
    let postal: PostalIndex
    let insee: InseeIndex
    let france: FranceGazetteer?
    let foreign: [ForeignPlace]
    let centres = CentreGrid()
    let vocabulary = PlaceWords.french

    init(
        territory: Territory, former: [FormerCommune], places: [NamedPlace], france: FranceGazetteer?,
        foreign: [ForeignPlace]
    ) {
        self.territory = territory
        self.france = france
        self.foreign = foreign
        communes = territory.communes
        departmentNumbers = communes.map { FrenchDepartments.number(of: $0.department.rawValue) }
        insideDepartments = territory.departments.map { FrenchDepartments.number(of: $0.code.rawValue) }
        let epciRow = Dictionary(
            territory.epcis.enumerated().map { ($1.siren, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        epciRows = communes.map { commune in commune.epci.flatMap { epciRow[$0] } ?? -1 }
        var seats = [Int32](repeating: -1, count: territory.epcis.count)
        for (row, commune) in communes.enumerated() where epciRows[row] >= 0 {
            let epci = Int(epciRows[row])
            let best = seats[epci] < 0 ? -1 : communes[Int(seats[epci])].population ?? 0
            if (commune.population ?? 0) > best { seats[epci] = Int32(row) }
        }
        self.seats = seats
        var builder = PlaceIndexBuilder(communes: communes)
        builder.addCommunes()
        builder.addAreas(territory)
        builder.addFormer(former)
        builder.addLocalities(places)
        builder.addDepartments(inside: insideDepartments)
        builder.addForeign(foreign)
        if let france { builder.addOutside(france) }
        names = builder.names
        table = builder.table
        fuzzy = FuzzyIndex(builder.fuzzyForms)
        postal = PostalIndex(communes)
        insee = InseeIndex(communes: communes, former: builder.formerRows)
    }

    func name(of place: PlaceReference) -> String {
        switch place.kind {
        case .commune: communes.indices.contains(place.index) ? communes[place.index].name : ""
        case .epci: territory.epcis.indices.contains(place.index) ? territory.epcis[place.index].name : ""
        case .department:
            territory.departments.indices.contains(place.index) ? territory.departments[place.index].name : ""
        case .pole: territory.name
        case .outsideCommune: france?.name(place.index) ?? ""
        case .outsideDepartment:
            FrenchDepartments.rows.indices.contains(place.index) ? FrenchDepartments.rows[place.index].name : ""
        case .foreign: foreign.indices.contains(place.index) ? foreign[place.index].name : ""
        }
    }

    /// INSEE code, SIREN, department number or territory id; nil for a place abroad.
    func code(of place: PlaceReference) -> String? {
        switch place.kind {
        case .commune: communes.indices.contains(place.index) ? communes[place.index].code.rawValue : nil
        case .epci: territory.epcis.indices.contains(place.index) ? territory.epcis[place.index].siren.rawValue : nil
        case .department:
            territory.departments.indices.contains(place.index) ? territory.departments[place.index].code.rawValue : nil
        case .pole: territory.id
        case .outsideCommune: france?.code(place.index)
        case .outsideDepartment:
            FrenchDepartments.rows.indices.contains(place.index) ? FrenchDepartments.rows[place.index].code : nil
        case .foreign: nil
        }
    }

    /// Number of the department of a place, 0 when it has none.
    func department(of place: PlaceReference) -> UInt16 {
        switch place.kind {
        case .commune: departmentNumbers.indices.contains(place.index) ? departmentNumbers[place.index] : 0
        case .department: insideDepartments.indices.contains(place.index) ? insideDepartments[place.index] : 0
        case .outsideCommune:
            france?.departmentNumber(ofRow: place.index) ?? 0
        case .outsideDepartment:
            FrenchDepartments.rows.indices.contains(place.index) ? FrenchDepartments.rows[place.index].number : 0
        case .epci, .pole, .foreign: 0
        }
    }

    /// A country itself rather than a place in it.
    func isCountry(_ place: PlaceReference) -> Bool {
        foreign.indices.contains(place.index) && foreign[place.index].name == foreign[place.index].country
    }

    /// A region of France that is listed beside the places abroad.
    func isFrench(_ place: PlaceReference) -> Bool {
        foreign.indices.contains(place.index) && foreign[place.index].country == "France"
    }

    /// Another commune of the territory whose beginning sounds like the mention.
    func soundTwin(of mention: Mention, _ place: PlaceReference, _ text: FoldedText) -> PlaceReference? {
        var twin: PlaceReference?
        fuzzy.forEachLike(text.joined(mention.span)) { pattern in
            let other = names[Int(pattern.name)]
            if twin == nil, pattern.isShort, other.kind == .commune, other.place != place { twin = other.place }
        }
        return twin
    }

    /// Does the commune (or area) lie in the area?
    func area(_ area: PlaceReference, contains place: PlaceReference) -> Bool {
        guard place.isInside else { return false }
        switch area.kind {
        case .pole: return true
        case .epci: return place.kind == .commune && epciRows[place.index] == area.row
        case .department: return place.kind == .commune && departmentNumbers[place.index] == department(of: area)
        default: return false
        }
    }
}
