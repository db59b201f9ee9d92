import NeedsModel

/// The aliases by their letters, with the places they mean.
struct AliasIndex: Sendable {
    private var places: [[UInt8]: PlaceReference] = [:]

    /// An alias whose code names no place of the territory is left out.
    init(_ book: AliasBook, _ index: PlaceIndex) {
        for alias in book.aliases {
            if let place = index.place(ofCode: alias.code) {
                places[AliasBook.letters(alias.text)] = place
            }
        }
    }

    var isEmpty: Bool { places.isEmpty }

    func place(_ letters: [UInt8]) -> PlaceReference? { places[letters] }
}

extension PlaceIndex {
    /// A place of the territory by its INSEE code (today's or a former one), SIREN, department or id.
    func place(ofCode code: String) -> PlaceReference? {
        if code == territory.id { return PlaceReference(.pole, 0) }
        if let row = territory.epcis.firstIndex(where: { $0.siren.rawValue == code }) {
            return PlaceReference(.epci, row)
        }
        if let row = territory.departments.firstIndex(where: { $0.code.rawValue == code }) {
            return PlaceReference(.department, row)
        }
        return insee.find(InseeIndex.number(code)).map { PlaceReference(.commune, $0.commune) }
    }
}
