import ArgumentParser
import Planisphere

/// Which needs are meant: the same names as the HTTP parameters.
struct FilterOptions: ParsableArguments {
    @Option(help: "Theme: identifier, label or two-letter code; may be given several times.")
    var theme: [String] = []

    @Option(help: "Kind: revolte, reve, besoin.")
    var kind: [String] = []

    @Option(help: "Audience. Protected: the result is for internal use.")
    var audience: [String] = []

    @Option(help: "Commune: name or INSEE code.")
    var commune: [String] = []

    @Option(help: "EPCI: name, initials or SIREN.")
    var epci: [String] = []

    @Option(help: "Department: name or number.")
    var department: [String] = []

    @Option(help: ArgumentHelp("First day, 2021-09-01 or 01/09/2021.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Last day, included.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("Words that the need contains, whatever their case and accents.", valueName: "words"))
    var text: String?

    @Option(help: ArgumentHelp("Workshop or market.", valueName: "name"))
    var workshop: String?

    @Option(
        help: ArgumentHelp(
            "Which place counts: concerns, lives or heard; the first that is known when absent.", valueName: "role"))
    var place: String?

    @Option(help: ArgumentHelp("West,south,east,north in degrees.", valueName: "W,S,E,N"))
    var bbox: String?

    @Option(
        help: ArgumentHelp(
            "Inside a commune, an EPCI, a department or the polygons of a GeoJSON file.",
            valueName: "name|file"))
    var within: String?

    @Option(help: ArgumentHelp("Near a place; with --radius.", valueName: "place"))
    var near: String?

    @Option(help: ArgumentHelp("Distance for --near: 5km, 800m.", valueName: "distance"))
    var radius: String?

    @Option(help: ArgumentHelp("In the communes that touch this one.", valueName: "commune"))
    var adjacentTo: String?

    func request(limit: Int? = nil) -> FilterRequest {
        var request = FilterRequest()
        request.theme = theme
        request.kind = kind
        request.audience = audience
        request.commune = commune
        request.epci = epci
        request.department = department
        request.since = since
        request.until = until
        request.text = text
        request.workshop = workshop
        request.place = place
        request.bbox = bbox
        request.within = within
        request.near = near
        request.radius = radius
        request.adjacentTo = adjacentTo
        request.limit = limit
        return request
    }
}
