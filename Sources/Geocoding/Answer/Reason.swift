/// The reasons a placement can have. The raw value is the stable id in `PlacementReason`; what fills the
/// sentence is made from the verdict only when somebody reads it.
enum Reason: String, Sendable, CaseIterable {
    case empty
    case noLetters = "no-letters"
    case alias
    case exactName = "exact-name"
    /// {1}: a bigger or nearer place of the same name elsewhere.
    case exactNameHomonym = "exact-name-homonym"
    case nameWithCode = "name-with-code"
    case shortName = "short-name"
    case workshopDecides = "workshop-decides"
    case formerName = "former-name"
    case locality
    case area
    case groupedCommune = "grouped-commune"
    case inseeCode = "insee-code"
    case formerInseeCode = "former-insee-code"
    case lostZero = "lost-zero"
    case postalCode = "postcode"
    case postalCodeOfSeveral = "postcode-of-several"
    case codeOfTwoKinds = "code-of-two-kinds"
    case postalCodeOutside = "postcode-outside"
    case postalCodeOfSeveralOutside = "postcode-of-several-outside"
    case postalCodeUnknown = "postcode-unknown"
    case point
    case pointOutside = "point-outside"
    case pointNear = "point-near"
    case pointUnlocated = "point-unlocated"
    case pointNowhere = "point-nowhere"
    case near
    case contradiction
    case severalPlaces = "several-places"
    case severalNamesakes = "several-namesakes"
    case homonymElsewhere = "homonym-elsewhere"
    case streetOnly = "street-only"
    case generic
    case vagueArea = "vague-area"
    case longText = "long-text"
    case thingName = "thing-name"
    case fuzzy
    case fuzzyTie = "fuzzy-tie"
    case fuzzyDoubtful = "fuzzy-doubtful"
    case outsideName = "outside-name"
    case outsideFuzzy = "outside-fuzzy"
    case foreign
    case outsideDepartment = "outside-department"
    case ordinaryWord = "ordinary-word"
    case unknownName = "unknown-name"
    case digitsOnly = "digits-only"
}
