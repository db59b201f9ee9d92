import NeedsModel
import SpatialStore
import Wording

extension FilterField where Filter == PublicFilter {
    /// A workshop or market by its whole name, without regard to case and accents. One that has nothing published is
    /// unknown, as one that never was: the answer tells nothing of it.
    static let workshop = FilterField(
        FilterParameter("workshop", Phrases.Help.Value.name, Phrases.Help.workshop),
        read: { (request, reading, filter) throws(Failure) in
            var workshops: Set<String> = []
            let known = try reading.workshops()
            for text in request["workshop"] {
                let names = NearNames(known).same(as: text)
                guard !names.isEmpty else {
                    throw Failure.unknownWorkshop(text, near: NearNames(known).near(text))
                }
                workshops.formUnion(names)
            }
            filter.workshops = workshops
        },
        words: { request, _ in
            Phrases.Filters.workshops.filled(with: .list(request["workshop"].map { Phrases.Filters.quoted.filled($0) }))
        })
}

extension Failure {
    fileprivate static func unknownWorkshop(_ text: String, near names: [String]) -> Failure {
        names.isEmpty
            ? Failure(.unknownWorkshop, text)
            : Failure(.unknownWorkshopNear, text, names.joined(separator: ", "))
    }
}
