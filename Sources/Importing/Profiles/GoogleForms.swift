extension ImportProfile {
    /// Answers of a Google form: a time stamp, then the questions as they were asked. Choices stand in one cell between
    /// commas, also those whose label holds a comma.
    static let googleForms = ImportProfile(
        id: "google-forms", name: "Google Forms",
        marks: [ProfileMark("Horodateur", "Timestamp")],
        isLikely: { headings in
            // The stamp comes first, and a form asks.
            guard let first = headings.first, ["horodateur", "timestamp"].contains(first.lowercased()) else {
                return false
            }
            return headings.dropFirst().contains { $0.contains("?") || $0.split(separator: " ").count > 3 }
        },
        layout: { headings in
            var layout = ProfileLayout(isOnlineForm: true)
            layout.take(.date, "Horodateur", "Timestamp", of: headings)
            return layout
        })
}
