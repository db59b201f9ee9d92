import GeoMath
import GeoTypes
import NeedsModel
import SVGMap
import Statistics
import Wording

/// Communes, EPCI or departments as features: counts, rate, the word for a nothing, and the colours
/// that let any viewer show the map as it is printed (simplestyle).
struct AreaFeatures {
    let features: [Feature]
    /// The limits, colours and words of the classes, for a viewer's legend.
    let legend: PropertyValue
    let bounds: BoundingBox?

    init(_ breakdown: Breakdown, _ workspace: Workspace, _ language: Language) {
        let classes = AreaClasses(breakdown.rows, language)
        let boundaries = AreaBoundaries(workspace.loaded)
        var features: [Feature] = []
        let place = breakdown.placeDimension.flatMap { breakdown.dimensions.firstIndex(of: $0) } ?? 0
        let isSingle = breakdown.dimensions.count == 1
        let givesInterval = breakdown.designEffect?.refusesIntervals != true
        for row in breakdown.rows {
            let code = row.keys[place].code
            guard let geometry = boundaries.geometry(of: code) else {
                features.append(Self.unlocated(row, breakdown))
                continue
            }
            var properties = Properties()
            properties["code"] = .string(code)
            properties["name"] = .string(row.keys[place].label)
            for member in boundaries.memberships(of: code).members { properties[member.name] = member.value }
            for member in CountJSON.figures(row, breakdown).members { properties[member.name] = member.value }
            properties["title"] = .string(row.keys[place].label)
            properties["description"] = .string(classes.sentence(for: row, givesInterval: givesInterval))
            for member in classes.style(of: row).members { properties[member.name] = member.value }
            features.append(
                Feature(
                    id: .string(isSingle ? code : row.keys.map(\.code).joined(separator: "/")), geometry: geometry,
                    properties: properties, boundingBox: geometry.boundingBox))
        }
        self.features = features
        legend = classes.legend
        let boxes = features.compactMap(\.boundingBox)
        bounds = boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }
    }

    /// What is placed at no area of this kind keeps its row, without geometry: the sum stays whole.
    private static func unlocated(_ row: BreakdownRow, _ breakdown: Breakdown) -> Feature {
        Feature(
            id: .string(row.keys.map { $0.code.isEmpty ? "-" : $0.code }.joined(separator: "/")), geometry: nil,
            properties: CountJSON.figures(row, breakdown))
    }
}
