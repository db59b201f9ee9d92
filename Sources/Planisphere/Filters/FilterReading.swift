import Importing
import NeedsModel
import SpatialStore
import Wording

/// What the values of filters are read against: the programme's lists, the territory, the workshops on record.
struct FilterReading: Sendable {
    let workspace: Workspace
    let matcher: VocabularyMatcher
    let places: PlaceResolver
    let names: BreakdownNames
    /// On the owner's desk, workshops that have nothing published are known too.
    private let seesAll: Bool

    init(_ workspace: Workspace, seesAll: Bool = false) {
        self.workspace = workspace
        self.seesAll = seesAll
        matcher = VocabularyMatcher(workspace.vocabulary)
        places = PlaceResolver(workspace)
        names = BreakdownNames(territory: workspace.territory, vocabulary: workspace.vocabulary)
    }

    /// The workshops that a filter may name.
    func workshops() throws(Failure) -> [String] {
        try Failure.translating {
            try seesAll ? workspace.store.everyWorkshop() : workspace.store.workshops()
        }
    }

    func read(_ request: FilterRequest<PublicFilter>) throws(Failure) -> PublicFilter {
        try read(request, PublicFilter.fields)
    }

    func read(_ request: FilterRequest<OwnerFilter>) throws(Failure) -> OwnerFilter {
        let filter = try read(request, OwnerFilter.fields)
        if let since = filter.shared.since, let until = filter.shared.until, until < since {
            throw Failure(
                .periodReversed, Parameter.named("since"), since.description, Parameter.named("until"),
                until.description)
        }
        return filter
    }

    private func read<Filter>(
        _ request: FilterRequest<Filter>, _ fields: [FilterField<Filter>]
    ) throws(Failure) -> Filter {
        var filter = Filter()
        for field in fields {
            for parameter in field.parameters where !parameter.isRepeatable {
                let values = request[parameter.name]
                guard values.count <= 1 else {
                    throw Failure(
                        .givenTwice, Parameter.named(parameter.name), values.joined(separator: ", "))
                }
            }
            if field.parameters.contains(where: { !request[$0.name].isEmpty }) {
                try field.read(request, self, &filter)
            }
        }
        return filter
    }

    /// The filter in words, one sentence without full stop for each field that is asked, less those that the caller
    /// says itself.
    func words(_ request: FilterRequest<OwnerFilter>, except named: Set<String> = []) -> [Phrase] {
        OwnerFilter.fields.filter { field in
            !named.contains(field.name) && field.parameters.contains { !request[$0.name].isEmpty }
        }.map { $0.words(request, self) }
    }
}
