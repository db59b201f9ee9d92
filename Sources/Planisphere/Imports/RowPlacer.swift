import Geocoding
import Importing
import NeedsModel

/// Places the words of a row. What was placed before is remembered: a workshop's sheet says the same
/// commune many times.
///
/// Not for two threads at once.
struct RowPlacer {
    private static let remembered = 1 << 14

    let geocoder: Geocoder
    let workshop: SirenCode?
    private let areas: SureAreas
    private var memory: [WrittenPlace: Placement] = [:]

    /// - Parameter territory: that of the geocoder; what is ambiguous stands at an area of it until a person decides.
    init(geocoder: Geocoder, territory: Territory, workshop: SirenCode?) {
        self.geocoder = geocoder
        areas = SureAreas(territory)
        self.workshop = workshop
    }

    mutating func need(_ row: ImportedNeed) -> PlacedNeed {
        row.need.placed { _, written in PlaceMention(written.words, placement: placement(written)) }
    }

    private mutating func placement(_ text: WrittenPlace) -> Placement {
        // Points seldom repeat.
        if text.coordinate != nil { return areas.standing(geocoder.place(query(text))) }
        if let known = memory[text] { return known }
        let placement = areas.standing(geocoder.place(query(text)))
        if memory.count >= Self.remembered { memory.removeAll(keepingCapacity: true) }
        memory[text] = placement
        return placement
    }

    private func query(_ text: WrittenPlace) -> PlaceQuery {
        PlaceQuery(
            text.text, postalCode: text.postalCode, inseeCode: text.inseeCode, coordinate: text.coordinate,
            department: text.department, workshop: workshop)
    }
}
