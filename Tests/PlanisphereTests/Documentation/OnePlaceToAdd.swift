import ByteStreams
import NeedsModel
import Wording

@testable import Importing
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

// begin: an export of a tool
extension ImportProfile {
    /// A notebook that calls its columns « note » and « spot ».
    static let notebook = ImportProfile(
        id: "notebook", name: "Notebook", marks: [ProfileMark("note"), ProfileMark("spot")],
        layout: { headings in
            var layout = ProfileLayout()
            layout.take(.text, "note", of: headings)
            layout.take(.concerns, "spot", of: headings)
            return layout
        })
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
