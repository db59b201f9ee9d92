import NeedsModel
import Wording

/// What the demonstration writes, with a line for each on what it is for.
struct DemoFiles {
    struct File {
        var path: String
        var purpose: String
    }

    static let database = "planisphere.sqlite"

    let workspace: Workspace
    let place: OutputFolder
    let overwrites: Bool
    let speech: Speech

    func write() throws(Failure) -> [File] {
        var files: [File] = []
        func add(_ name: String, _ purpose: Phrase) {
            files.append(File(path: place.path(name), purpose: purpose(speech.language)))
        }
        for (layer, name, purpose) in [
            ("needs", "besoins.geojson", Phrases.demoNeeds), ("communes", "communes.geojson", Phrases.demoCommunes),
            ("epci", "epci.geojson", Phrases.demoEPCI),
        ] {
            try export(layer, name)
            add(name, purpose)
        }
        try map("carte-besoins.svg", theme: nil, size: "A4")
        add("carte-besoins.svg", Phrases.demoMap)
        try map("carte-besoins-telephone.svg", theme: nil, size: "square")
        add("carte-besoins-telephone.svg", Phrases.demoSquare)
        try table("bilan.csv")
        add("bilan.csv", Phrases.demoTable)
        _ = try place.subfolder("themes")
        for theme in workspace.vocabulary.themes where theme.id != Theme.unclassifiedID {
            try map("themes/\(theme.id).svg", theme: theme.id, size: "A4")
        }
        add("themes/*.svg", Phrases.demoThemes)
        add("lignes-refusees.csv", Phrases.demoRejects)
        add(Self.database, Phrases.demoDatabase)
        return files
    }

    private func destination(_ name: String) -> Destination {
        Destination(path: place.path(name), overwrites: overwrites)
    }

    private func export(_ layer: String, _ name: String) throws(Failure) {
        try ExportData.run(ExportRequest(layer: layer, speech: speech), in: workspace).write(to: destination(name))
    }

    private func map(_ name: String, theme: String?, size: String) throws(Failure) {
        var request = MapRequest(kind: "choropleth", size: size, speech: speech)
        if let theme { request.filter["theme"] = [theme] }
        try DrawMap.run(request, in: workspace).write(to: destination(name))
    }

    /// For a spreadsheet in a French office: themes by EPCI.
    private func table(_ name: String) throws(Failure) {
        let request = CountRequest(
            by: ["epci", "theme"], format: "csv", complete: true, dialect: "excel-fr", speech: speech)
        try CountNeeds.run(request, in: workspace).write(to: destination(name))
    }
}
