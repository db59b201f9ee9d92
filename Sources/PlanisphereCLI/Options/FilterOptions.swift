import ArgumentParser
import Planisphere
import Wording

/// Which needs are meant: the same names as the HTTP parameters.
struct FilterOptions: ParsableArguments {
    @Option(help: .told(Phrases.Help.theme, value: Phrases.Help.Value.theme))
    var theme: [String] = []

    @Option(help: .told(Phrases.Help.kind, value: Phrases.Help.Value.kind))
    var kind: [String] = []

    @Option(help: .told(Phrases.Help.audience, value: Phrases.Help.Value.audience))
    var audience: [String] = []

    @Option(help: .told(Phrases.Help.commune, value: Phrases.Help.Value.commune))
    var commune: [String] = []

    @Option(help: .told(Phrases.Help.epci, value: Phrases.Help.Value.epci))
    var epci: [String] = []

    @Option(help: .told(Phrases.Help.department, value: Phrases.Help.Value.department))
    var department: [String] = []

    @Option(help: .told(Phrases.Help.since, value: Phrases.Help.Value.date))
    var since: String?

    @Option(help: .told(Phrases.Help.until, value: Phrases.Help.Value.date))
    var until: String?

    @Option(help: .told(Phrases.Help.text, value: Phrases.Help.Value.words))
    var text: String?

    @Option(help: .told(Phrases.Help.workshop, value: Phrases.Help.Value.name))
    var workshop: String?

    @Option(help: .told(Phrases.Help.place, value: Phrases.Help.Value.role))
    var place: String?

    @Option(help: .told(Phrases.Help.bbox, value: Phrases.Help.Value.box))
    var bbox: String?

    @Option(help: .told(Phrases.Help.within, value: Phrases.Help.Value.nameOrFile))
    var within: String?

    @Option(help: .told(Phrases.Help.near, value: Phrases.Help.Value.place))
    var near: String?

    @Option(help: .told(Phrases.Help.radius, value: Phrases.Help.Value.distance))
    var radius: String?

    @Option(help: .told(Phrases.Help.adjacentTo, value: Phrases.Help.Value.commune))
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
