import NeedsModel

/// Former communes and places as the official files give them.
enum NameSources {
    /// `old_insee,old_name,current_insee,kind,date`, or the columns of a territory folder.
    static func formerCommunes(
        _ bytes: [UInt8], file: String
    ) throws(TerritoryError) -> [(line: Int, commune: FormerCommune)] {
        let table = try TableReader(bytes, file: file)
        let isFolder = !table.has("old_insee")
        let (code, name) = isFolder ? ("insee", "name") : ("old_insee", "old_name")
        let (current, event) = isFolder ? ("current", "event") : ("current_insee", "kind")
        var former: [(line: Int, commune: FormerCommune)] = []
        while try table.next() {
            let commune = FormerCommune(
                code: try table.value(code) { InseeCode($0) }, name: try table.text(name),
                current: try table.value(current) { InseeCode($0) }, event: try table.text(event),
                date: try table.text("date"))
            former.append((table.line, commune))
        }
        return former
    }

    /// `name,kind,insee`, or the columns of a territory folder.
    static func places(_ bytes: [UInt8], file: String) throws(TerritoryError) -> [(line: Int, place: NamedPlace)] {
        let table = try TableReader(bytes, file: file)
        let commune = table.has("insee") ? "insee" : "commune"
        var places: [(line: Int, place: NamedPlace)] = []
        while try table.next() {
            let kind = try table.text("kind")
            let place = NamedPlace(
                name: try table.value("name") { $0.isEmpty ? nil : $0 }, kind: placeKind(kind),
                commune: try table.value(commune) { InseeCode($0) })
            places.append((table.line, place))
        }
        return places
    }

    /// The words of the sources in those of `NamedPlace.kind`: IRIS are statistical quarters (INSEE, by
    /// type H, A and D), « acheminement » is what La Poste writes on the line above the city.
    private static func placeKind(_ text: String) -> String {
        if text.hasPrefix("IRIS") { return "quarter" }
        if text.hasPrefix("acheminement") { return "delivery" }
        return text
    }
}
