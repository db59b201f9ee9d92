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
    private var memory: [PlaceText: Placement] = [:]

    init(geocoder: Geocoder, workshop: SirenCode?) {
        self.geocoder = geocoder
        self.workshop = workshop
    }

    mutating func need(_ row: ImportedNeed) -> Need {
        row.need { _, text in
            PlaceMention(text: words(text), context: text.text.isEmpty ? "" : beside(text), placement: placement(text))
        }
    }

    private mutating func placement(_ text: PlaceText) -> Placement {
        // Points seldom repeat.
        if text.coordinate != nil { return geocoder.place(query(text)) }
        if let known = memory[text] { return known }
        let placement = geocoder.place(query(text))
        if memory.count >= Self.remembered { memory.removeAll(keepingCapacity: true) }
        memory[text] = placement
        return placement
    }

    private func query(_ text: PlaceText) -> PlaceQuery {
        PlaceQuery(
            text.text, postalCode: text.postalCode, inseeCode: text.inseeCode, coordinate: text.coordinate,
            department: text.department, workshop: workshop)
    }

    /// What stands for the place in the review queue: the words, else the codes beside them.
    private func words(_ text: PlaceText) -> String {
        text.text.isEmpty ? beside(text) : text.text
    }

    private func beside(_ text: PlaceText) -> String {
        [text.inseeCode, text.postalCode, text.department].compactMap { $0 }.joined(separator: " ")
    }
}
