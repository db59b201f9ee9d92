import GeoTypes
import NeedsModel
import Wording

/// What a reader of exported needs must know, as members of the collection.
enum NeedsAbout {
    /// The figures are of all that match; the features are the first of them where there is a limit.
    static func members(_ export: NeedsExport) -> Properties {
        var about = CollectionAbout.members(
            export.figures.workspace.territory, Phrases.needs, export.figures.language)
        about["precision"] = "commune"
        for member in CountJSON.summary(export.figures).members { about[member.name] = member.value }
        if let limit = export.page.limit { about["limit"] = .integer(Int64(limit)) }
        return about
    }
}
