extension ImportProfile {
    /// Answers of a LimeSurvey questionnaire, with codes or whole questions as headings: « Q3. Thèmes [Mobilité] » is a
    /// column of Oui and Non, 1980-01-01 is the date of a survey that keeps none, and an answer without a date of
    /// submission was never sent.
    static let limeSurvey = ImportProfile(
        id: "limesurvey", name: "LimeSurvey",
        marks: [
            ProfileMark("submitdate", "submitdate *", "Date de soumission", "Date submitted"),
            ProfileMark("lastpage", "lastpage *", "Dernière page", "Last page"),
            ProfileMark("startlanguage", "startlanguage *", "Langue de départ", "Langue initiale", "Start language"),
        ],
        layout: { headings in
            var layout = ProfileLayout(isOnlineForm: true)
            layout.labels = headings.written.map(FormHeading.withoutCode)
            layout.take(.sourceID, "id", "id *", "ID de la réponse", "Response ID", of: headings)
            if let sent = headings.column(["submitdate", "submitdate *", "Date de soumission", "Date submitted"]) {
                layout.columns[.date] = sent
                layout.standing = StandingRule(columns: [sent]) { $0.allSatisfy(\.isEmpty) ? .withdrawn : .open }
            }
            layout.cleaning[.date] = { $0.hasPrefix("1980-01-01") || $0.hasPrefix("01/01/1980") ? "" : $0 }
            layout.own = headings.columns([
                "lastpage", "lastpage *", "Dernière page", "Last page", "startlanguage", "startlanguage *",
                "Langue de départ",
                "Langue initiale", "Start language", "seed", "seed *", "Tête de série", "startdate", "startdate *",
                "Date de lancement", "Date started", "datestamp", "datestamp *", "Date de la dernière action",
                "Date last action", "ipaddr", "ipaddr *", "Adresse IP", "IP address", "refurl", "refurl *", "token",
            ])
            layout.recipes = ThemeTicks.recipes(headings)
            return layout
        })
}
