public import GeoTypes

/// A place as a row of a file says it: the words, and what stands beside them. The one form in which places go from
/// readers to the geocoder.
public struct WrittenPlace: Hashable, Sendable {
    /// Verbatim without the white space around it; may be empty when the rest says the place.
    public var text: String
    public var postalCode: String?
    public var inseeCode: String?
    /// « 90 », « Doubs ».
    public var department: String?
    /// Degrees, on the Earth.
    public var coordinate: Coordinate?

    public init(
        _ text: String, postalCode: String? = nil, inseeCode: String? = nil, department: String? = nil,
        coordinate: Coordinate? = nil
    ) {
        self.text = text
        self.postalCode = postalCode
        self.inseeCode = inseeCode
        self.department = department
        self.coordinate = coordinate
    }

    /// What a person decides about: the words with the codes beside them, else the codes alone.
    public var words: MentionWords {
        let codes = [inseeCode, postalCode, department].compactMap { $0 }.joined(separator: " ")
        return text.isEmpty ? MentionWords(text: codes) : MentionWords(text: text, context: codes)
    }
}

/// What was written for a place and what could narrow it, verbatim. A decision on one text holds for the same text
/// in the same context.
public struct MentionWords: Hashable, Sendable {
    public var text: String
    /// « 70400 », « 70 »; empty when nothing stood beside.
    public var context: String

    public init(text: String, context: String = "") {
        self.text = text
        self.context = context
    }
}
