import ByteStreams
import NeedsModel
import Wording

@testable import Planisphere

// What CONTRIBUTING shows stands here between the marks, so that it compiles.

// begin: a filter
extension FilterField where Filter == PublicFilter {
    /// Kinds by the beginning of their identifier: « re » means rêves and révoltes.
    static let kindPrefix = FilterField(
        FilterParameter("kind-prefix", Phrases.Help.Value.kind, Phrases.Help.kind),
        read: { (request, reading, filter) throws(Failure) in
            let kinds = reading.workspace.vocabulary.kinds.map(\.id)
            filter.kinds = Set(kinds.filter { kind in request["kind-prefix"].contains { kind.hasPrefix($0) } })
        },
        words: { request, _ in
            Phrases.Filters.kinds.filled(with: .list(request["kind-prefix"].map(Phrase.verbatim)))
        })
}
// end

// begin: a format of counts
extension CountFormat {
    /// One number: how many needs.
    static let number = CountFormat(id: "number", endings: [], mediaType: "text/plain") { figures, sink in
        try sink.write("\(figures.breakdown.total.needs)\n")
        try sink.finish()
    }
}
// end

// begin: a map kind
extension MapKind {
    /// A sheet with the number of needs and nothing else.
    static let numeral = MapKind(
        id: "numeral", name: Phrases.needs, purpose: Phrases.needs,
        draw: { order throws(Failure) in
            let maker = BreakdownMaker(workspace: order.workspace, filter: order.filter)
            let needs = try Failure.translating { try maker.breakdown(by: []) }.total.needs
            return Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"20\">\(needs)</text></svg>".utf8)
        })
}
// end
