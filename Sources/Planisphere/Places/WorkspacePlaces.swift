import Geocoding
import NeedsModel
import SpatialStore

/// The geocoder of an open database: its territory, the user's aliases, and what moderators decided.
enum WorkspacePlaces {
    static func geocoder(_ workspace: Workspace, aliases: NamedInput? = nil) throws -> Geocoder {
        var book = try aliases.map { try AliasFile.book($0, of: workspace.territory) } ?? AliasBook()
        for alias in try workspace.store.learnedAliases() { book.learn(alias) }
        return try GeocoderBuilder(loaded: workspace.loaded, aliases: book).geocoder()
    }
}
