extension ImportProfile {
    /// Submissions of a Framaforms form: three lines of headings (title, question, option), of which the first columns are
    /// the details of the submission. A draft was never sent.
    static let framaforms = ImportProfile(
        id: "framaforms", name: "Framaforms",
        marks: [
            ProfileMark("SID", "Submission ID", "ID de la soumission"),
            ProfileMark("Adresse IP", "IP Address"),
            ProfileMark("Brouillon", "Draft", "In draft", "En brouillon", "UID"),
        ],
        layout: { headings in
            var layout = ProfileLayout(isOnlineForm: true)
            layout.labels = headings.written.map(FormHeading.withoutCode)
            layout.take(.sourceID, "SID", "Submission ID", "ID de la soumission", of: headings)
            layout.take(
                .date, "Heure de complétion", "Completed Time", "Completed", "Heure de soumission", "Submitted Time",
                "Date de soumission", "Soumis le", "Time", "Created", of: headings)
            if let draft = headings.column(["Brouillon", "Draft", "In draft", "En brouillon"]) {
                layout.standing = StandingRule(columns: [draft]) { cells in
                    TickMark.reading(cells.first ?? "") == .set ? .withdrawn : .open
                }
            }
            layout.own = headings.columns([
                "Numéro de série", "Serial", "Adresse IP", "IP Address", "UID", "Nom d'utilisateur", "Username",
                "Heure de modification", "Modified Time", "Heure de soumission", "Submitted Time",
            ])
            layout.recipes = ThemeTicks.recipes(headings)
            return layout
        })
}
