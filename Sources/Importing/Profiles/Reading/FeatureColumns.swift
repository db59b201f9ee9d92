import GeoTypes
import NeedsModel

/// What the properties of features mean to the tool that wrote them. Features of one file have nearly always the same
/// names, which are understood once.
final class FeatureColumns {
    /// What one feature gives.
    struct Reading {
        var cells: [(field: NeedField, value: String)]
        /// Properties that are not looked at any more.
        var used: Set<Int>
        var isClosed: Bool
    }

    private let profile: ImportProfile?
    private let vocabulary: VocabularyMatcher
    /// Fields that a person chose a property for.
    private let chosen: Set<NeedField>
    private var names: [String] = []
    private var layout: ProfileLayout?
    private var standing = RowStanding.open

    init(profile: ImportProfile?, vocabulary: VocabularyMatcher, chosen: Set<NeedField>) {
        self.profile = profile
        self.vocabulary = vocabulary
        self.chosen = chosen
    }

    /// Names of the properties, and one more for the layer, when there is one.
    static func names(of feature: Feature, layer: String?) -> [String] {
        feature.properties.members.map(\.name) + (layer == nil ? [] : [ImportProfile.layerProperty])
    }

    /// Nil for features of no tool.
    func read(_ feature: Feature, layer: String?) -> Reading? {
        guard let profile else { return nil }
        let names = FeatureColumns.names(of: feature, layer: layer)
        if layout == nil || names != self.names {
            layout = profile.layout(ProfileHeadings(names, vocabulary: vocabulary))
            self.names = names
        }
        guard let layout else { return nil }
        let members = feature.properties.members
        func cell(_ column: Int) -> String {
            guard members.indices.contains(column) else { return layer ?? "" }
            return FeatureNeedRows.text(members[column].value) ?? ""
        }
        var reading = Reading(cells: [], used: Set(layout.own), isClosed: layout.isClosed)
        for (field, column) in layout.columns where !chosen.contains(field) {
            reading.cells.append((field, cell(column)))
            reading.used.insert(column)
        }
        for recipe in layout.recipes where !chosen.contains(recipe.field) {
            reading.cells.append((recipe.field, recipe.make(recipe.columns.map(cell))))
            reading.used.formUnion(recipe.columns)
        }
        standing = layout.standing.map { $0.judge($0.columns.map(cell)) } ?? .open
        return reading
    }

    func apply(to need: inout WrittenNeed, _ warnings: inout [RowWarning]) { standing.apply(to: &need, &warnings) }
}
