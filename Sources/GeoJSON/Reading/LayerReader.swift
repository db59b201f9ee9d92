import ByteStreams
import GeoTypes

/// One layer of a map of uMap, read whole: its name stands behind its features, and is needed with the first of them.
final class LayerReader {
    private enum Item {
        case feature(Feature, TextPosition)
        case refused(TextPosition, FeatureFault)
    }

    /// Nil when the layer has none.
    let name: String?
    private var items: [Item] = []
    private var place = 0
    /// Where the feature that was given last begins, in the whole text.
    private(set) var position: TextPosition

    /// - Parameter start: where the layer begins in the whole text.
    init(_ bytes: [UInt8], at start: TextPosition, limits: FeatureReader.Limits) throws(GeoJSONError) {
        position = start
        let reader = FeatureReader(BufferSource(bytes), limits: limits)
        func whole(_ place: TextPosition) -> TextPosition {
            TextPosition(
                line: start.line + place.line - 1,
                column: place.line == 1 ? start.column + place.column - 1 : place.column,
                byteOffset: start.byteOffset + place.byteOffset)
        }
        while true {
            do throws(GeoJSONError) {
                guard let feature = try reader.next() else { break }
                items.append(.feature(feature, whole(reader.position)))
            } catch {
                guard case .invalidFeature(let place, _, let fault) = error else { throw error }
                items.append(.refused(whole(place), fault))
            }
        }
        name = LayerReader.name(in: reader.foreignMembers)
    }

    /// - Parameter number: of the feature, in the whole text.
    /// - Throws: `invalidFeature`.
    func next(number: Int) throws(GeoJSONError) -> Feature? {
        guard place < items.count else { return nil }
        let item = items[place]
        place += 1
        switch item {
        case .feature(let feature, let place):
            position = place
            return feature
        case .refused(let place, let fault):
            position = place
            throw .invalidFeature(place, feature: number, fault)
        }
    }

    /// `_umap_options.name` of a collection.
    static func name(in members: Properties) -> String? {
        guard case .object(let options)? = members["_umap_options"], case .string(let name)? = options["name"] else {
            return nil
        }
        return name
    }
}
