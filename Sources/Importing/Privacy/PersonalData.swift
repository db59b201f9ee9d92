public import NeedsModel

/// Looks for personal data in words that a person gives.
public enum PersonalData {
    /// Kinds of personal data that the words seem to hold, in the order of their places.
    public static func kinds(in words: String) -> [HoldReason] {
        var words = words
        return words.withUTF8 { PersonalDataScanner().findings(in: UnsafeRawBufferPointer($0)).map(\.reason) }
    }
}
