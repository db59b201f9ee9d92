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

    public init(line: Int, feature: FeatureName? = nil, need: WrittenNeed) {
        self.line = line
        self.feature = feature
        self.need = need
    }
}
