import PlainText

/// Which column holds what, and which ones are not used.
public struct ColumnMap: Hashable, Sendable {
    /// All headings in their order, as written.
    public let headings: [String]
    /// Column of a field, from 0.
    public let columns: [NeedField: Int]
    /// Headings that no field was found for.
    public let unknown: [String]
    /// Headings left out because a better or an earlier column holds the same field.
    public let duplicates: [String]
    /// The headings do not tell who agreed to publication.
    let consentDoubt: ConsentDoubt?
    /// A person said which column tells it, or that none does.
    let isConsentSettled: Bool
    /// Columns used for nothing, those without a heading included.
    let unused: [Int]

    public func heading(of field: NeedField) -> String? { columns[field].map { headings[$0] } }

    /// - Throws: `columnNotFound`, `repeatedColumn`, `fieldChosenTwice` for a choice that cannot be obeyed;
    ///   `noHeader`, `noTextColumn`, `noPlaceColumn`.
    init(
        headings: [String], choices: [ColumnChoice], file: String, hasNoConsentColumn: Bool = false
    ) throws(ImportError) {
        let labels = headings.map(FoldedLabel.init)
        var columns: [NeedField: Int] = [:]
        for choice in choices {
            let wanted = FoldedLabel(choice.column)
            // As written first: two headings may differ by an accent only.
            var places = headings.indices.filter { headings[$0] == choice.column }
            if places.isEmpty { places = labels.indices.filter { labels[$0] == wanted } }
            guard let place = places.first else {
                throw .columnNotFound(file: file, column: choice.column, columns: headings)
            }
            guard places.count == 1 else { throw .repeatedColumn(file: file, column: choice.column) }
            let field = choice.field == .consent ? ConsentChoice.field(chosen: headings[place]) : choice.field
            guard columns.updateValue(place, forKey: field) == nil else {
                throw .fieldChosenTwice(choice.field)
            }
        }
        var taken = Set(columns.values)
        isConsentSettled = hasNoConsentColumn || columns[.consent] != nil || columns[.refusal] != nil
        let consent = isConsentSettled ? nil : ConsentChoice(headings, taken: taken)
        consentDoubt = consent?.doubt
        columns.merge(consent?.columns ?? [:]) { chosen, _ in chosen }
        taken.formUnion(columns.values)
        let duplicates = ColumnMap.takeNames(labels, &columns, &taken)
        ColumnMap.pairGrid(labels, &columns, &taken, chosen: Set(choices.map(\.field)))
        ColumnMap.takeQuestions(labels, &columns, &taken)
        self.headings = headings
        self.columns = columns
        unknown = headings.indices.filter { !taken.contains($0) && !duplicates.contains($0) && !headings[$0].isEmpty }
            .map { headings[$0] }
        unused = headings.indices.filter { [taken] in !taken.contains($0) }
        self.duplicates = duplicates.map { headings[$0] }
        if columns.isEmpty { throw .noHeader(file: file, firstRow: headings) }
        if columns[.text] == nil { throw .noTextColumn(file: file, columns: headings) }
        if !NeedField.places.contains(where: { columns[$0] != nil }) {
            throw .noPlaceColumn(file: file, columns: headings)
        }
    }

    /// Headings by name; of several for one field the best-ranked name wins, then the first column.
    /// - Returns: the columns that lost.
    private static func takeNames(
        _ labels: [FoldedLabel], _ columns: inout [NeedField: Int], _ taken: inout Set<Int>
    ) -> [Int] {
        var ranks: [NeedField: Int] = [:]
        var lost: [Int] = []
        let chosen = Set(columns.keys)
        for (place, label) in labels.enumerated() where !taken.contains(place) {
            guard let (field, rank) = FieldNames.rank(of: label), !NeedField.agreement.contains(field) else { continue }
            guard !chosen.contains(field), rank < ranks[field] ?? .max else {
                lost.append(place)
                continue
            }
            if let earlier = columns[field] { lost.append(earlier) }
            columns[field] = place
            ranks[field] = rank
        }
        taken.formUnion(columns.values)
        return lost.sorted()
    }

    /// Eastings and northings come in pairs: « n » is a northing beside « e » only, and a column named « x » or
    /// « e » alone is something else.
    private static func pairGrid(
        _ labels: [FoldedLabel], _ columns: inout [NeedField: Int], _ taken: inout Set<Int>, chosen: Set<NeedField>
    ) {
        if columns[.easting] != nil, columns[.northing] == nil,
            let north = labels.firstIndex(where: { $0.text == "n" }), !chosen.contains(.sourceID)
        {
            if columns[.sourceID] == north { columns[.sourceID] = nil }
            columns[.northing] = north
            taken.insert(north)
        }
        guard (columns[.easting] == nil) != (columns[.northing] == nil) else { return }
        for field in [NeedField.easting, .northing] where !chosen.contains(field) {
            if let place = columns.removeValue(forKey: field) { taken.remove(place) }
        }
    }

    private static func takeQuestions(
        _ labels: [FoldedLabel], _ columns: inout [NeedField: Int], _ taken: inout Set<Int>
    ) {
        for (field, stems) in FieldNames.questionWords where columns[field] == nil {
            for (place, label) in labels.enumerated() where !taken.contains(place) {
                let words = Set(label.words.map(String.init))
                guard words.count > 1, FieldNames.rank(of: label) == nil, ConsentHeading(label) == .other,
                    words.isDisjoint(with: FieldNames.excludedWords), !words.isDisjoint(with: stems)
                else { continue }
                columns[field] = place
                taken.insert(place)
                break
            }
        }
    }
}
