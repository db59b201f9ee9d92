extension ImportProfile {
    /// Proposals of a Decidim platform, as administrators and the open data of the platform give them: texts are one
    /// column for each language, the body is HTML.
    ///
    /// A proposal that its author withdrew, or that was never published, is nobody's to publish. One that was rejected is
    /// a need all the same (« rejected » says that the authority will not do it), so a moderator decides. Endorsements
    /// and supports are no voices: they tell who liked a sentence on a screen, at no place, and one person may give
    /// hundreds.
    static let decidim = ImportProfile(
        id: "decidim", name: "Decidim",
        marks: [
            ProfileMark("title/fr", "title/*", "title"), ProfileMark("body/fr", "body/*", "body"),
            ProfileMark("state"), ProfileMark("reference"),
            ProfileMark("published_at", "participatory_space/id", "component/id", "scope/id", "endorsements/*"),
        ],
        layout: { headings in
            var layout = ProfileLayout(isClosed: true, isOnlineForm: true)
            layout.take(.sourceID, "id", "reference", of: headings)
            layout.take(.latitude, "latitude", of: headings)
            layout.take(.longitude, "longitude", of: headings)
            layout.take(.date, "published_at", "created_at", of: headings)
            layout.recipes = [
                .titled(
                    titles: headings.columns(["title/fr", "title/*", "title"]),
                    bodies: headings.columns(["body/fr", "body/*", "body"]), clean: MarkupText.plain),
                .first(
                    .theme,
                    of: headings.columns(["category/name/fr", "category/name/*", "taxonomies/name/fr", "category"])),
                place(headings),
            ]
            layout.own = Array(headings.written.indices)
            layout.standing = standing(headings)
            return layout
        })

    /// The point says where; an address beside it would say no more and is finer than anything that is published.
    private static func place(_ headings: ProfileHeadings) -> CellRecipe {
        let latitude = headings.columns(["latitude"])
        let words = headings.columns(["address", "scope/name/fr", "scope/name/*"])
        return CellRecipe(field: .concerns, columns: latitude + words) { cells in
            guard cells.prefix(latitude.count).allSatisfy(\.isEmpty) else { return "" }
            return cells.dropFirst(latitude.count).first { !$0.isEmpty } ?? ""
        }
    }

    private static func standing(_ headings: ProfileHeadings) -> StandingRule? {
        guard let state = headings.column(["state"]) else { return nil }
        let published = headings.columns(["published_at"])
        return StandingRule(columns: [state] + published) { cells in
            let state = cells.first ?? ""
            if state.hasPrefix("withdrawn") || cells.dropFirst().contains(where: \.isEmpty) { return .withdrawn }
            return state.hasPrefix("rejected") ? .refused : .open
        }
    }
}
