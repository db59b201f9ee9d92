import NeedsModel
import Wording

/// A kind of condition on needs. To add one: one file with its field, one line in the list of the filter that may
/// ask it. Options, HTTP parameters, reading, words and tests come from the list.
///
/// Fields of different kinds must all hold; values of one kind are alternatives.
struct FilterField<Filter: Askable>: Sendable {
    /// The first names the field; further ones qualify it (`near` with `radius`).
    let parameters: [FilterParameter]
    /// Only areas are chosen: what lies outside of the selection is not selected, and has no figure.
    let selectsAreas: Bool
    /// Reads the values; called only when one of the parameters is given.
    let read: @Sendable (FilterRequest<Filter>, FilterReading, inout Filter) throws(Failure) -> Void
    /// The filter in the words of a map's subtitle, without a full stop.
    let words: @Sendable (FilterRequest<Filter>, FilterReading) -> Phrase

    var name: String { parameters.first?.name ?? "" }

    init(
        _ parameters: FilterParameter..., selectsAreas: Bool = false,
        read: @escaping @Sendable (FilterRequest<Filter>, FilterReading, inout Filter) throws(Failure) -> Void,
        words: @escaping @Sendable (FilterRequest<Filter>, FilterReading) -> Phrase
    ) {
        self.parameters = parameters
        self.selectsAreas = selectsAreas
        self.read = read
        self.words = words
    }
}

extension FilterField where Filter == PublicFilter {
    /// What the public may ask, the owner may ask too.
    var forOwner: FilterField<OwnerFilter> {
        FilterField<OwnerFilter>(lifting: self)
    }
}

extension FilterField where Filter == OwnerFilter {
    fileprivate init(lifting field: FilterField<PublicFilter>) {
        parameters = field.parameters
        selectsAreas = field.selectsAreas
        read = { (request, reading, filter) throws(Failure) in
            try field.read(FilterRequest(unchecked: request.values), reading, &filter.shared)
        }
        words = { request, reading in field.words(FilterRequest(unchecked: request.values), reading) }
    }
}
