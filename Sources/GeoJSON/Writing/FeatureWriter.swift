public import ByteStreams
public import GeoTypes

/// Writes features one after the other as RFC 7946 wants them: longitude first, at most six decimals,
/// exterior rings counter-clockwise and holes clockwise whatever came, no `crs`.
///
/// Either whole features (`write`), or piece by piece without building one, which is the fast way:
/// ```
/// try writer.beginFeature(id: .integer(7), point: coordinate)
/// try writer.member(theme, "mobilite")
/// try writer.endFeature()
/// ```
/// After an error what was written so far is of no use: drop the sink without finishing it.
public final class FeatureWriter {
    public let layout: FeatureLayout
    let sink: BufferedSink
    private let bounds: CollectionBounds
    private var gathered: BoundingBox?
    var hasMembers = false
    /// Features begun so far.
    public private(set) var count = 0

    /// - Parameters:
    ///   - foreignMembers: written before the features, in a collection only (RFC 7946 §6.1); their names
    ///     are not checked against §7.1.
    public init(
        _ sink: any ByteSink, layout: FeatureLayout = .collection, bounds: CollectionBounds = .none,
        foreignMembers: Properties = Properties()
    ) throws(GeoJSONError) {
        self.sink = BufferedSink(sink)
        self.layout = layout
        self.bounds = bounds
        guard layout == .collection else { return }
        do throws(ByteStreamError) {
            try self.sink.append("{\"type\":\"FeatureCollection\"" as StaticString)
            if case .known(let box) = bounds {
                try self.sink.append(",\"bbox\":" as StaticString)
                try write(box)
            }
        } catch { throw .source(error) }
        try write(foreign: foreignMembers)
        do throws(ByteStreamError) { try self.sink.append(",\"features\":[" as StaticString) } catch {
            throw .source(error)
        }
    }

    /// - Throws: `notWritable` when a coordinate is not on the Earth or a property is not a finite number.
    public func write(_ feature: Feature) throws(GeoJSONError) {
        try beginFeature(id: feature.id, geometry: feature.geometry, boundingBox: feature.boundingBox)
        for member in feature.properties.members { try self.member(MemberName(member.name), member.value) }
        try endFeature()
    }

    /// Begins a feature without its properties; a nil geometry is an unlocated feature.
    public func beginFeature(
        id: Feature.Identifier?, geometry: Geometry?, boundingBox: BoundingBox? = nil
    ) throws(GeoJSONError) {
        if let geometry {
            do throws(FeatureFault) { try WritableGeometry.check(geometry) } catch { throw .notWritable(error) }
            if bounds == .gathered, let box = geometry.boundingBox { gather(box) }
        }
        do throws(ByteStreamError) {
            try open(id)
            if let boundingBox {
                try sink.append(",\"bbox\":" as StaticString)
                try write(boundingBox)
            }
            try sink.append(",\"geometry\":" as StaticString)
            if let geometry { try write(geometry) } else { try sink.append("null" as StaticString) }
            try sink.append(",\"properties\":{" as StaticString)
        } catch { throw .source(error) }
    }

    /// Begins a point feature.
    public func beginFeature(id: Feature.Identifier?, point: Coordinate) throws(GeoJSONError) {
        guard point.isOnEarth else {
            throw .notWritable(
                .coordinateOutOfRange(longitude: "\(point.longitude)", latitude: "\(point.latitude)"))
        }
        if bounds == .gathered {
            gather(
                BoundingBox(
                    west: point.longitude, south: point.latitude, east: point.longitude, north: point.latitude))
        }
        do throws(ByteStreamError) {
            try open(id)
            try sink.append(",\"geometry\":{\"type\":\"Point\",\"coordinates\":" as StaticString)
            try write(point)
            try sink.append("},\"properties\":{" as StaticString)
        } catch { throw .source(error) }
    }

    public func endFeature() throws(GeoJSONError) {
        do throws(ByteStreamError) {
            try sink.append("}}" as StaticString)
            if layout != .collection { try sink.append(byte: 10) }
        } catch { throw .source(error) }
    }

    /// Closes the collection and finishes the sink.
    /// - Parameter foreignMembers: what is known only at the end, a count say; in a collection only.
    public func finish(foreignMembers: Properties = Properties()) throws(GeoJSONError) {
        do throws(ByteStreamError) {
            if layout == .collection {
                try sink.append((count == 0 ? "]" : "\n]") as StaticString)
                if bounds == .gathered, let gathered {
                    try sink.append(",\"bbox\":" as StaticString)
                    try write(gathered)
                }
            }
        } catch { throw .source(error) }
        if layout == .collection { try write(foreign: foreignMembers) }
        do throws(ByteStreamError) {
            if layout == .collection { try sink.append("}\n" as StaticString) }
            try sink.finish()
        } catch { throw .source(error) }
    }

    // MARK: - Pieces

    /// The comma between members, and the name.
    func beginMember(_ name: MemberName) throws(ByteStreamError) {
        if hasMembers { try sink.append(byte: UInt8(ascii: ",")) }
        hasMembers = true
        try sink.write(name.json)
    }

    private func open(_ id: Feature.Identifier?) throws(ByteStreamError) {
        switch layout {
        case .collection: try sink.append((count == 0 ? "\n" : ",\n") as StaticString)
        case .textSequence: try sink.append(byte: 0x1E)
        case .lines: break
        }
        count += 1
        hasMembers = false
        try sink.append("{\"type\":\"Feature\"" as StaticString)
        switch id {
        case .integer(let number):
            try sink.append(",\"id\":" as StaticString)
            try sink.append(integer: number)
        case .string(let text):
            try sink.append(",\"id\":" as StaticString)
            try JSONText.write(text, to: sink)
        case nil: break
        }
    }

    private func write(foreign members: Properties) throws(GeoJSONError) {
        for member in members.members {
            hasMembers = true
            try self.member(MemberName(member.name), member.value)
        }
    }

    private func gather(_ box: BoundingBox) { gathered = gathered?.union(box) ?? box }
}
