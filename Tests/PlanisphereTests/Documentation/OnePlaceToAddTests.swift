import ByteStreams
import NeedsModel
import SpatialStore
import Testing
import Wording

@testable import Importing
@testable import Planisphere

@Suite("One place to add, as CONTRIBUTING shows it")
struct OnePlaceToAddTests {
    @Test("the example of CONTRIBUTING is the one that compiles here")
    func shown() throws {
        let source = try Checkout.text("Tests/PlanisphereTests/Documentation/OnePlaceToAdd.swift")
        let contributing = try Checkout.text("CONTRIBUTING.md")
        let filter = source.split(separator: "// begin: a filter\n").last?.components(before: "// end") ?? ""
        #expect(filter.contains("static let kindPrefix"))
        #expect(contributing.contains(filter))
        #expect(contributing.contains("Tests/PlanisphereTests/Documentation/OnePlaceToAdd.swift"))
    }

    @Test("a filter of one file reads, selects and has its words")
    func filter() throws {
        let folder = try TestFolder.sample()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let reading = FilterReading(workspace)
        let request = FilterRequest<PublicFilter>(unchecked: ["kind-prefix": ["re"]])
        var filter = PublicFilter()
        try FilterField<PublicFilter>.kindPrefix.read(request, reading, &filter)
        #expect(filter.kinds == ["reve", "revolte"])
        let total = try workspace.store.counts(CountQuery(by: [], filter: filter)).total.needs
        let kinds = try folder.counted(by: "kind").filter { $0.codes.first?.hasPrefix("re") == true }
        #expect(total == kinds.reduce(0) { $0 + $1.needs } && total > 0)
        #expect(FilterField<PublicFilter>.kindPrefix.words(request, reading).french.hasSuffix("re"))
    }

    @Test("an export of a tool of one file says which column is what")
    func profile() {
        let layout = ImportProfile.notebook.layout(ProfileHeadings(["Spot", "Note", "Colour"]))
        #expect(layout.columns == [.text: 1, .concerns: 0])
        #expect(ImportProfile.notebook.isLikely([]))
    }

    @Test("a format of counts and a map kind of one file write what the pipeline counted")
    func formats() throws {
        let folder = try TestFolder.sample()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let figures = try CountNeeds.figures(CountRequest(by: ["epci"]), in: workspace)
        let sink = BufferSink()
        try CountFormat.number.render(figures, sink)
        #expect(sink.text == "300\n")
        let order = try MapOrder(MapRequest(kind: "numeral"), workspace)
        #expect(String(decoding: try MapKind.numeral.draw(order), as: UTF8.self).contains(">300<"))
    }
}

extension Substring {
    fileprivate func components(before mark: String) -> String {
        guard let range = firstRange(of: mark) else { return String(self) }
        return String(self[..<range.lowerBound])
    }
}
