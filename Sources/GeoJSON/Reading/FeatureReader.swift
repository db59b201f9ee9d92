public import ByteStreams
public import GeoTypes

/// Reads features one after the other in memory that depends on the largest feature, not on the file.
///
/// Understood: a FeatureCollection with its members in any order, a bare Feature, a bare geometry, and
/// sequences of them, after record separators (RFC 8142), one a line, or just one after the other.
///
/// What breaks RFC 7946 inside one feature refuses that feature; what is no JSON ends the file, except in a
/// sequence, where the next text can be found. Not refused: rings walked the wrong way (§3.1.6), a missing
/// `geometry` or `properties`. Foreign members of features are left out.
///
/// A `crs` member of the GeoJSON of 2008 that stands before the features is kept as a foreign member, and
/// positions are then given as they are, on the Earth or not: see `referenceSystemName`.
public final class FeatureReader {
    public struct Limits: Hashable, Sendable {
        /// Bytes of one feature, and of what stands before the features; also the bound of the memory.
        public var featureBytes: Int
        /// Bytes of one text or of one name, escapes as they stand.
        public var textBytes: Int
        /// Arrays and objects inside one another, within one feature.
        public var depth: Int

        /// Features of needs weigh what rows of tables weigh.
        public init(_ limits: TextLimits, depth: Int = 64) {
            self.init(featureBytes: limits.recordBytes, textBytes: limits.fieldBytes, depth: depth)
        }

        public init(featureBytes: Int = 64 << 20, textBytes: Int = TextLimits().fieldBytes, depth: Int = 64) {
            self.featureBytes = featureBytes
            self.textBytes = textBytes
            // The parsers call themselves once a level.
            self.depth = min(depth, 512)
        }
    }

    public let limits: Limits
    let scanner: ValueScanner
    private var state = State.betweenTexts
    /// Members of the collection that is being read.
    private var typeName: String?
    private var hasFeatures = false
    private var acceptsAnyPosition: Bool

    /// Features met so far, refused ones too.
    public private(set) var count = 0
    /// Members of the (last) collection beside `type`, `features` and `bbox`: complete when `next()` has
    /// given nil, and what stands before the features from the first one on.
    public private(set) var foreignMembers = Properties()
    /// `bbox` of the (last) collection, likewise.
    public private(set) var boundingBox: BoundingBox?

    /// Gives `body` the feature where the reader stands, refused or not, as it is written; empty when it was too large
    /// to be kept. Good until the next call of `next()`.
    public func withRawFeature<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        let cursor = scanner.pinnedCursor
        return body(
            UnsafeRawBufferPointer(start: cursor.base + cursor.place, count: isFeature ? cursor.end - cursor.place : 0))
    }

    /// What the scanner has pinned is a feature, whole.
    private var isFeature = false
    /// Where the feature that `next()` gave begins. Counted on demand.
    public var position: TextPosition { layer?.position ?? scanner.pinned }

    /// Name of the layer that the feature stands in, when the text is a whole map of uMap, or says so before its
    /// features.
    public private(set) var layerName: String?
    /// The layer that is being read.
    private var layer: LayerReader?

    private enum State {
        case betweenTexts, inFeatures(isFirst: Bool), afterFeatures, inLayers(isFirst: Bool), finished
    }

    /// The name in the `crs` member of the (last) collection, « urn:ogc:def:crs:EPSG::2154 »; nil without one.
    public private(set) var referenceSystemName: String?

    /// - Parameters:
    ///   - source: UTF-8; a byte order mark is passed over (RFC 8259 §8.1).
    ///   - acceptsAnyPosition: positions are numbers of another reference system: not refused beyond ±180 and ±90.
    public init(_ source: any ByteSource, limits: Limits = Limits(), acceptsAnyPosition: Bool = false) {
        self.limits = limits
        self.acceptsAnyPosition = acceptsAnyPosition
        scanner = ValueScanner(source, limits: limits)
    }

    /// The next feature, nil at the end.
    /// - Throws: when `error.endsFile` is false that feature is passed over and `next()` may be called again.
    public func next() throws(GeoJSONError) -> Feature? {
        do throws(GeoJSONError) {
            while true {
                switch state {
                case .betweenTexts: if let feature = try nextText() { return feature }
                case .inFeatures(let isFirst): if let feature = try nextElement(isFirst: isFirst) { return feature }
                case .afterFeatures: try restOfCollection()
                case .inLayers(let isFirst): if let feature = try nextOfLayers(isFirst: isFirst) { return feature }
                case .finished: return nil
                }
            }
        } catch {
            if error.endsFile { state = .finished }
            throw error
        }
    }

    // MARK: - Texts

    private func nextText() throws(GeoJSONError) -> Feature? {
        isFeature = false
        guard try scanner.findText() else {
            state = .finished
            if !scanner.hasSeenText { throw .empty }
            return nil
        }
        scanner.hasSeenText = true
        let countBefore = count
        do throws(GeoJSONError) {
            return try text()
        } catch {
            // In a sequence the next text begins at a known sign, so one broken text costs no other.
            guard scanner.isSeparated else { throw error }
            count = countBefore
            switch error {
            case .syntax(let place, let expected, let found):
                _ = try scanner.resynchronise()
                throw refused(.syntax(expected: expected, found: found), at: place)
            case .unexpectedEnd(let place):
                guard try scanner.resynchronise() else { throw error }
                throw refused(.syntax(expected: .endOfText, found: ""), at: place)
            default:
                count = countBefore + 1
                throw error
            }
        }
    }

    private func text() throws(GeoJSONError) -> Feature? {
        scanner.pin()
        guard try scanner.peek() == UInt8(ascii: "{") else {
            throw .notGeoJSON(scanner.here, found: try scanner.excerpt())
        }
        typeName = nil
        hasFeatures = false
        let members = try scanner.members(until: ["features", "layers"])
        if members.array == "layers" {
            scanner.beginArray()
            state = .inLayers(isFirst: true)
            return nil
        }
        if members.array != nil {
            hasFeatures = true
            try keep(members.list)
            layerName = LayerReader.name(in: foreignMembers)
            try checkType(isComplete: false)
            scanner.beginArray()
            state = .inFeatures(isFirst: true)
            return nil
        }
        scanner.endText()
        if members.list.contains(where: { scanner.isName($0, "type", value: "FeatureCollection") }) {
            throw refused(.missingMember("features"), at: scanner.pinned)
        }
        return try feature(allowsGeometry: true)
    }

    /// Parses the pinned value.
    private func feature(allowsGeometry: Bool) throws(GeoJSONError) -> Feature {
        count += 1
        isFeature = true
        let outcome: FeatureParser.Outcome
        do throws(JSONFault) {
            var cursor = scanner.pinnedCursor
            cursor.textLimit = limits.textBytes
            cursor.acceptsAnyPosition = acceptsAnyPosition || referenceSystemName != nil
            outcome = try FeatureParser.parse(&cursor, depth: limits.depth, allowsGeometry: allowsGeometry)
        } catch { throw scanner.error(error, feature: count) }
        switch outcome {
        case .feature(let feature): return feature
        case .other(let name?):
            guard allowsGeometry, count == 1 else {
                throw .invalidFeature(
                    position, feature: count, .wrongType(member: "type", found: String(name.prefix(40))))
            }
            throw .notGeoJSON(position, found: String(name.prefix(40)))
        case .other(nil):
            guard allowsGeometry, count == 1 else {
                throw .invalidFeature(position, feature: count, .missingMember("type"))
            }
            throw .notGeoJSON(position, found: try scanner.pinnedExcerpt())
        }
    }

    private func refused(_ fault: FeatureFault, at place: TextPosition) -> GeoJSONError {
        count += 1
        return .invalidFeature(place, feature: count, fault)
    }

    // MARK: - Collections

    private func nextElement(isFirst: Bool) throws(GeoJSONError) -> Feature? {
        isFeature = false
        guard try scanner.findElement(isFirst: isFirst) else {
            state = .afterFeatures
            return nil
        }
        state = .inFeatures(isFirst: false)
        scanner.pin()
        let start = scanner.pinned
        if try scanner.valueWithinLimit() { return try feature(allowsGeometry: false) }
        throw refused(.featureTooLarge(limit: limits.featureBytes), at: start)
    }

    private func restOfCollection() throws(GeoJSONError) {
        let members = try scanner.membersAfterArray(named: "features")
        if members.array != nil { throw .repeatedFeatures(scanner.here) }
        try keep(members.list)
        try checkType(isComplete: true)
        scanner.endText()
        state = .betweenTexts
    }

    /// Keeps the members of the collection itself.
    private func keep(_ members: [ValueScanner.Member]) throws(GeoJSONError) {
        do throws(JSONFault) {
            for member in members {
                var name = scanner.cursor(member.name)
                var value = scanner.cursor(member.value)
                switch try name.string() {
                case "type":
                    guard case .string(let text) = try PropertyParser.value(&value, depth: limits.depth) else {
                        throw .syntax(offset: member.value.lowerBound, expected: .featureCollection)
                    }
                    typeName = text
                case "bbox": boundingBox = try PropertyParser.boundingBox(&value)
                case let name: foreignMembers[name] = try PropertyParser.value(&value, depth: limits.depth)
                }
            }
        } catch { throw scanner.error(error, feature: nil) }
        if case .object(let system)? = foreignMembers["crs"], case .object(let properties)? = system["properties"],
            case .string(let name)? = properties["name"]
        {
            referenceSystemName = name
        }
    }

    // MARK: - Layers

    /// A whole map of uMap: an object with an array of collections. What stands behind it is not looked at.
    private func nextOfLayers(isFirst: Bool) throws(GeoJSONError) -> Feature? {
        if let layer {
            count += 1
            if let feature = try layer.next(number: count) { return feature }
            count -= 1
            self.layer = nil
        }
        guard try scanner.findElement(isFirst: isFirst) else {
            layerName = nil
            let members = try scanner.membersAfterArray(named: "layers")
            if members.array != nil { throw .repeatedFeatures(scanner.here) }
            scanner.endText()
            state = .betweenTexts
            return nil
        }
        state = .inLayers(isFirst: false)
        scanner.pin()
        try scanner.value()
        let layer = try LayerReader(scanner.pinnedBytes, at: scanner.pinned, limits: limits)
        layerName = layer.name
        self.layer = layer
        return nil
    }

    private func checkType(isComplete: Bool) throws(GeoJSONError) {
        if typeName == nil, !isComplete { return }
        guard typeName == "FeatureCollection" else {
            throw .notGeoJSON(scanner.here, found: String((typeName ?? "").prefix(40)))
        }
    }
}
