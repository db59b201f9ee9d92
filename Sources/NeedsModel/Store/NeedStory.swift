/// How one need came to stand where it stands: for the owner of a store alone.
public struct NeedStory: Hashable, Sendable {
    /// The version of a file that the need now says.
    public struct Origin: Hashable, Sendable {
        public var file: String
        /// From 1; nil when it came without.
        public var line: Int?
        /// UTC, « 2026-02-03T10:11:12Z ».
        public var importedAt: String
        /// The version of the program that placed and themed it; empty when it did not say.
        public var program: String

        public init(file: String, line: Int?, importedAt: String, program: String) {
            self.file = file
            self.line = line
            self.importedAt = importedAt
            self.program = program
        }
    }

    public var id: Int64
    /// Nil once it is erased.
    public var need: PlacedNeed?
    public var origin: Origin?
    public var vocabularyVersion: String
    /// Where it is counted, and by which of its places.
    public var place: PlaceID
    public var placeName: String?
    public var placeRole: PlaceRole?
    public var awaitsReview: Bool
    /// About it and about the words of its places, in order.
    public var decisions: [LoggedDecision]

    public init(
        id: Int64, need: PlacedNeed?, origin: Origin?, vocabularyVersion: String, place: PlaceID, placeName: String?,
        placeRole: PlaceRole?, awaitsReview: Bool, decisions: [LoggedDecision]
    ) {
        self.id = id
        self.need = need
        self.origin = origin
        self.vocabularyVersion = vocabularyVersion
        self.place = place
        self.placeName = placeName
        self.placeRole = placeRole
        self.awaitsReview = awaitsReview
        self.decisions = decisions
    }
}
