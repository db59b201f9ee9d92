import PlainText

/// What a column of a file of needs may hold. The raw value is the name that `--column FIELD=NAME` takes.
public enum NeedField: String, Hashable, Sendable, CaseIterable {
    case sourceID = "id"
    case text
    case kind
    case theme
    case audience
    case voices
    case date
    case workshop
    /// Used as the workshop where that is empty.
    case channel
    case concerns
    case lives
    case heard
    case postalCode = "postcode"
    case inseeCode = "insee"
    case department
    case latitude
    case longitude
    /// Both in one cell.
    case coordinates
    case consent
    /// Metres eastwards and northwards on a plane, or degrees.
    case easting = "x"
    case northing = "y"
    /// As consent, with the other sense: a yes forbids publication.
    case refusal

    /// Names the field by its raw value or by any heading that is recognised: « place », « lieu ».
    public init?(named name: String) {
        guard let field = NeedField(rawValue: name) ?? FieldNames.field(of: FoldedLabel(name)) else { return nil }
        self = field
    }

    /// One of these must be there, or no need could be put on a map.
    static let places: [NeedField] = [
        .concerns, .lives, .heard, .postalCode, .inseeCode, .latitude, .longitude, .coordinates, .easting,
    ]

    /// What `ConsentChoice` looks for, with more care than a name takes.
    static let agreement: Set<NeedField> = [.consent, .refusal]

    /// Fields of words, in which a yes or a no says nothing.
    static let wordy: [NeedField] = [.kind, .theme, .audience, .workshop, .channel]

    /// Place in the array of a row's cells, which is the place in `allCases`, and part of the identifiers made of
    /// content: a new field comes last.
    @inline(__always)
    var index: Int {
        switch self {
        case .sourceID: 0
        case .text: 1
        case .kind: 2
        case .theme: 3
        case .audience: 4
        case .voices: 5
        case .date: 6
        case .workshop: 7
        case .channel: 8
        case .concerns: 9
        case .lives: 10
        case .heard: 11
        case .postalCode: 12
        case .inseeCode: 13
        case .department: 14
        case .latitude: 15
        case .longitude: 16
        case .coordinates: 17
        case .consent: 18
        case .easting: 19
        case .northing: 20
        case .refusal: 21
        }
    }
}
