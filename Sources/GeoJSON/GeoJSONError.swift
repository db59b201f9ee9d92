public import ByteStreams

/// Where something stands in a text: line and byte column from 1, byte offset from 0.
public struct TextPosition: Hashable, Sendable {
    public var line: Int
    public var column: Int
    public var byteOffset: Int

    public init(line: Int, column: Int, byteOffset: Int) {
        self.line = line
        self.column = column
        self.byteOffset = byteOffset
    }
}

/// What is wrong with a GeoJSON text, or with what was to be written as one.
public enum GeoJSONError: Error, Hashable, Sendable {
    case source(ByteStreamError)
    /// The text is no JSON there. `found` is the offending piece, at most some characters of it.
    case syntax(TextPosition, expected: JSONExpectation, found: String)
    /// The text ended in the middle of something.
    case unexpectedEnd(TextPosition)
    /// Arrays or objects inside one another beyond the limit.
    case tooDeep(TextPosition, limit: Int)
    /// One feature, or what stands before the features, is larger than the limit.
    case tooLarge(TextPosition, limit: Int)
    /// No JSON text at all.
    case empty
    /// JSON, and no GeoJSON: neither features nor a geometry.
    case notGeoJSON(TextPosition, found: String)
    /// A second member `features` in one collection.
    case repeatedFeatures(TextPosition)
    /// One feature breaks RFC 7946; the next one can be read. `feature` counts from 1.
    case invalidFeature(TextPosition, feature: Int, FeatureFault)
    /// A number that JSON cannot carry, or a position that is not on the Earth, was to be written.
    case notWritable(FeatureFault)

    /// Nothing can be read after it. After any other error the reader stands at the next feature.
    public var endsFile: Bool {
        if case .invalidFeature = self { false } else { true }
    }
}

/// How a single feature breaks RFC 7946 or RFC 8259.
public enum FeatureFault: Error, Hashable, Sendable {
    case notAnObject(found: String)
    case missingMember(String)
    /// A member of another type than the RFC wants.
    case wrongType(member: String, found: String)
    case unknownGeometryType(String)
    /// RFC 7946 §3.1.1: at least longitude and latitude, both numbers.
    case invalidPosition(found: String)
    /// Beyond ±180 or ±90 degrees, or not finite.
    case coordinateOutOfRange(longitude: String, latitude: String)
    /// First and last position differ (§3.1.6).
    case unclosedRing(positions: Int)
    /// Fewer than four positions in a ring, or two in a line.
    case tooFewPositions(Int, needed: Int)
    /// NaN, Infinity, or a number that no double holds.
    case numberNotFinite(String)
    case invalidBoundingBox
    /// A string is no UTF-8, or a \u escape is half of a pair.
    case invalidText
    /// Arrays or objects inside one another beyond the reader's limit.
    case tooDeep
    case tooManyMembers
    /// A text, or the name of a property, of more bytes than the limit.
    case textTooLarge(limit: Int)
    /// The feature as a whole is larger than the limit, and was passed over.
    case featureTooLarge(limit: Int)
    /// A text holds the zero character (`\u0000`), which no text of a person holds.
    case zeroCharacter
    /// One line of a sequence is no JSON (the other lines may be).
    case syntax(expected: JSONExpectation, found: String)
}
