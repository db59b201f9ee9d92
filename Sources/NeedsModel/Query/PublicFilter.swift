/// Which needs are meant, as anybody may ask. Everything given must hold; inside one set any value is enough; nil
/// asks for nothing, an empty set is met by no need. Only public needs are ever matched.
///
/// It cannot say an audience, an exact point or a file: whoever may move a shape over exact points finds them by
/// halving it, and whoever may cross audiences with places or days finds who said what (METHODS §11).
public struct PublicFilter: Hashable, Sendable {
    /// Identifiers of themes; a need matches by any of its themes. `Theme.unclassifiedID` is one.
    public var themes: Set<String>?
    public var kinds: Set<String>?
    /// The selection: every place, at whatever level, whose needs are meant. An area is selected with its communes
    /// by whoever makes the set; what is placed outside or nowhere is in no selection.
    public var places: Set<PlaceID>?
    /// First day; needs without a date do not match.
    public var since: CalendarDate?
    /// Last day, included; needs without a date do not match.
    public var until: CalendarDate?
    /// Parts of the words of the need, without regard to case and accents.
    public var texts: Set<String>?
    /// Names of workshops as the store has them.
    public var workshops: Set<String>?
    /// Which of the three places is looked at; nil is the effective one (concerned, else lived in, else heard).
    public var placeRole: PlaceRole?

    public init() {}

    /// Nothing can match: an empty set, or a last day before the first.
    public var isEmpty: Bool {
        if let since, let until, until < since { return true }
        return themes?.isEmpty == true || kinds?.isEmpty == true || places?.isEmpty == true
            || texts?.isEmpty == true || workshops?.isEmpty == true
    }

    /// Adds a selection: what is left is in both.
    public mutating func select(_ selection: Set<PlaceID>) {
        places = places.map { $0.intersection(selection) } ?? selection
    }
}
