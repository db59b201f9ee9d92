public import NeedsModel

/// The names that a geocoder knows: the territory first, then what lies around it.
///
/// Building the pole's takes a few milliseconds, that of the 34,864 communes of France a tenth of a second.
/// It is a value that many threads may read at once.
public struct Gazetteer: Sendable {
    let index: PlaceIndex
    let aliases: AliasIndex

    /// - Parameters:
    ///   - formerCommunes: those whose commune of today is not in the territory are left out.
    ///   - places: quarters, hamlets, stations; likewise.
    ///   - aliases: what a user or a moderator said a text means; they go before everything else.
    ///   - france: every commune of France, so that places elsewhere are named.
    ///   - foreign: places abroad that people speak of.
    public init(
        territory: Territory, formerCommunes: [FormerCommune] = [], places: [NamedPlace] = [],
        aliases: AliasBook = AliasBook(), france: FranceGazetteer? = nil, foreign: [ForeignPlace] = []
    ) {
        index = PlaceIndex(
            territory: territory, former: formerCommunes, places: places, france: france, foreign: foreign)
        self.aliases = AliasIndex(aliases, index)
    }

    private init(index: PlaceIndex, aliases: AliasIndex) {
        self.index = index
        self.aliases = aliases
    }

    /// The same gazetteer under other aliases; the names are shared, not built again.
    public func with(aliases: AliasBook) -> Gazetteer {
        Gazetteer(index: index, aliases: AliasIndex(aliases, index))
    }
}
