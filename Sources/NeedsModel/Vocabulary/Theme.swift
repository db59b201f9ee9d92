/// A theme of the taxonomy. Colours and patterns are data, never random.
public struct Theme: Hashable, Sendable {
    /// Stable slug: « mobilite ».
    public var id: String
    /// Two letters shown in markers: « MO ».
    public var code: String
    public var labelFrench: String
    public var labelEnglish: String
    /// « #296C9C ».
    public var colour: String
    /// Name of the pattern for one ink: « grid-45-bold ».
    public var pattern: String
    /// Words that people write for it.
    public var synonyms: [String]

    public init(
        id: String, code: String, labelFrench: String, labelEnglish: String, colour: String, pattern: String,
        synonyms: [String]
    ) {
        self.id = id
        self.code = code
        self.labelFrench = labelFrench
        self.labelEnglish = labelEnglish
        self.colour = colour
        self.pattern = pattern
        self.synonyms = synonyms
    }

    /// The value of needs that no theme was given: « non classé ».
    public static let unclassifiedID = "non-classe"
}
