extension ImportProfile {
    /// Elements of a GoGoCarto map. Categories stand several in a cell; a negative status is an element that the map does
    /// not show: waiting, refused or deleted.
    static let goGoCarto = ImportProfile(
        id: "gogocarto", name: "GoGoCarto",
        marks: [
            ProfileMark("name"), ProfileMark("categories"), ProfileMark("latitude"), ProfileMark("longitude"),
        ],
        featureMarks: [ProfileMark("name"), ProfileMark("categories")],
        layout: { headings in
            var layout = ProfileLayout()
            layout.take(.sourceID, "id", of: headings)
            layout.take(.theme, "categories", of: headings)
            layout.take(.concerns, "addressLocality", "commune", "city", "ville", of: headings)
            layout.take(.postalCode, "postalCode", of: headings)
            layout.take(.date, "createdAt", "created_at", "date", of: headings)
            layout.recipes = [
                .titled(
                    titles: headings.columns(["name"]),
                    bodies: headings.columns(["description", "descriptionMore", "abstract", "besoin", "texte"]),
                    clean: MarkupText.plain)
            ]
            layout.own = headings.columns(["streetAddress", "addressCountry", "sourceKey", "updatedAt"])
            if let status = headings.column(["status"]) {
                layout.standing = StandingRule(columns: [status]) { cells in
                    cells.first?.hasPrefix("-") == true ? .refused : .open
                }
            }
            return layout
        })
}
