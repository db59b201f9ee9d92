extension ImportProfile {
    /// A map of uMap, as GeoJSON or whole (`.umap`): the description is the text and the name stands before it; a layer
    /// named like a theme is the theme of what it holds, any other name of a layer is the occasion on which it was drawn.
    ///
    /// People draw lines and areas on uMap. A small one is at its middle; one that is larger than a village would name a
    /// commune that nobody named, so it has no place but what its properties say.
    static let uMap = ImportProfile(
        id: "umap", name: "uMap",
        marks: [ProfileMark("_umap_options")], featureMarks: [ProfileMark("_umap_options", layerProperty)],
        layout: { headings in
            var layout = ProfileLayout()
            layout.recipes = [
                .titled(
                    titles: headings.columns(["name", "nom", "titre", "title"]),
                    bodies: headings.columns([
                        "texte", "besoin", "verbatim", "contribution", "description", "commentaire", "text",
                    ]), clean: UMapText.plain)
            ]
            layout.own = headings.columns(["_umap_options", layerProperty])
            if let layer = headings.column([layerProperty]), let vocabulary = headings.vocabulary {
                if !headings.names(.theme) {
                    layout.recipes.append(
                        CellRecipe(field: .theme, columns: [layer]) { cells in
                            let name = cells.first ?? ""
                            return vocabulary.knowsTheme(name) ? name : ""
                        })
                }
                if !headings.names(.workshop), !headings.names(.channel) {
                    layout.recipes.append(
                        CellRecipe(field: .channel, columns: [layer]) { cells in
                            let name = cells.first ?? ""
                            return vocabulary.knowsTheme(name) || UMapText.isDefaultLayer(name) ? "" : name
                        })
                }
            }
            return layout
        }, takesShapes: true)

    /// The name under which the layer of a feature stands among its properties: no property can be called so.
    static let layerProperty = "_umap_layer"
}

/// The signs that uMap gives a meaning to: `**bold**`, `# title`, `[[address|words]]`, `{{picture}}`.
private enum UMapText {
    static func plain(_ text: String) -> String {
        var words = ""
        var rest = Substring(text)
        while let opening = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
            words += rest[..<opening]
            rest = rest[opening...]
            let isLink = rest.hasPrefix("[[")
            guard isLink || rest.hasPrefix("{{"), let end = rest.firstRange(of: isLink ? "]]" : "}}") else {
                words.append(rest.removeFirst())
                continue
            }
            let inside = rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]
            if isLink, let bar = inside.firstIndex(of: "|") { words += inside[inside.index(after: bar)...] }
            rest = rest[end.upperBound...]
        }
        words += rest
        let lines = words.replacing("**", with: "").split(separator: "\n", omittingEmptySubsequences: false)
        let plain = lines.map { line in
            let bare = line.drop { $0 == "#" }
            return bare.startIndex > line.startIndex && bare.first == " " ? bare.dropFirst() : line
        }.joined(separator: "\n")
        return MarkupText.plain(plain)
    }

    /// « Calque 1 », “Layer 2”, as uMap names them when nobody does.
    static func isDefaultLayer(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ")
        return name.isEmpty
            || ["calque", "layer"].contains(words.first ?? "") && words.dropFirst().allSatisfy { Int($0) != nil }
    }
}
