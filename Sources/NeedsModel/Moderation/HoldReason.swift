/// What a need may wait for. The raw values stand in the database and in reports: they never change.
public enum HoldReason: String, Hashable, Sendable, CaseIterable {
    case phone
    case email
    case socialSecurityNumber = "social-security-number"
    case iban
    case numberPlate = "number-plate"
    /// A house number with its street.
    case address
    /// « je m'appelle … ».
    case selfNaming = "self-naming"
    /// A first name with a family name.
    case personName = "person-name"
    /// The text was masked by hand and the file says another one since.
    case changedSinceMasking = "changed-since-masking"
    /// Nobody can tell whether the person agreed to publication.
    case unclearConsent = "unclear-consent"
    /// Nearly the words of another need of the same source and day.
    case suspectedDuplicate = "suspected-duplicate"
    /// Those who run the tool that it comes from refused it there.
    case refusedAtSource = "refused-at-source"

    /// A finding in the words themselves, which masking them settles.
    public var isPersonalData: Bool {
        switch self {
        case .phone, .email, .socialSecurityNumber, .iban, .numberPlate, .address, .selfNaming, .personName,
            .changedSinceMasking:
            true
        case .unclearConsent, .suspectedDuplicate, .refusedAtSource: false
        }
    }
}

/// The texts of a need in which something may be found. The raw values stand in the database and in reports.
public enum HeldField: String, Hashable, Sendable, CaseIterable {
    case text
    /// The file's own words for a theme.
    case theme
    case workshop
    case concerns
    case lives
    case heard
    case source
    case sourceID = "source-id"
    /// The need as a whole.
    case need
}
