/// The two languages in which the programme speaks to people.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case french = "fr"
    case english = "en"
}
