public import NeedsModel

/// A need with the place in its file.
public struct ImportedNeed: Hashable, Sendable {
    /// Line of the file on which it begins, from 1; for GeoJSON the line of the feature.
    public var line: Int
    /// Which object of a map it is; nil for rows of a table.
    public var feature: FeatureName?
    /// `sourceID` is the file's own, or made from the content of the row; `moderation` is `pending` when the text must
    /// be read by a moderator first.
    public var need: WrittenNeed
    /// Its identifier is the file's own.
    public var hasOwnID: Bool
    /// From 1: which need of a row that was split.
    public var part = 1
    /// Where the row stood when it was refused, as a list of refused rows that comes back says.
    public var refusedAt: Int?

    public init(line: Int, feature: FeatureName? = nil, need: WrittenNeed, hasOwnID: Bool = true) {
        self.line = line
        self.feature = feature
        self.need = need
        self.hasOwnID = hasOwnID
    }
}
