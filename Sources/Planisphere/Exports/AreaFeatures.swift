import GeoTypes
import NeedsModel
import Wording

/// Communes, EPCI or departments as features: counts, rate, the word for a nothing, and the colours
/// that let any viewer show the map as it is printed (simplestyle).
///
/// What is placed higher, outside or nowhere is no feature: it stands in the collection's `levels`.
struct AreaFeatures {
    let features: [Feature]
    /// The limits, colours and words of the classes, for a viewer's legend.
    let legend: PropertyValue
    let bounds: BoundingBox?

    init(_ figures: CountedFigures) {
        let breakdown = figures.breakdown
        let classes = AreaClasses(breakdown, figures.language)
        let boundaries = AreaBoundaries(figures.workspace, selection: breakdown.selection)
        let place = breakdown.placeDimension.flatMap { breakdown.dimensions.firstIndex(of: $0) } ?? 0
        features = breakdown.areaRows.compactMap { row -> Feature? in
            guard let area = row.area, let geometry = boundaries.geometry(of: area.place) else { return nil }
            var properties: Properties = [
                "code": .string(area.place.code ?? ""), "name": .string(figures.label(row.keys[place])),
            ]
            func add(_ members: Properties) {
                for member in members.members { properties[member.name] = member.value }
            }
            add(boundaries.memberships(of: area.place))
            for (index, key) in row.keys.enumerated() where index != place {
                let dimension = breakdown.dimensions[index].rawValue
                properties[dimension] = key.code.isEmpty ? .null : .string(key.code)
                properties["\(dimension)_label"] = .string(figures.label(key))
            }
            add(CountJSON.values(of: row, breakdown))
            properties["title"] = .string(figures.label(row.keys[place]))
            properties["description"] = .string(classes.sentence(for: row))
            add(classes.style(of: row))
            return Feature(
                id: .string(row.keys.map(\.code).joined(separator: "/")), geometry: geometry, properties: properties,
                boundingBox: geometry.boundingBox)
        }
        legend = classes.legend
        let boxes = features.compactMap(\.boundingBox)
        bounds = boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }
    }
}
