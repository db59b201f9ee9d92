import PlainText

/// Which column holds what, and which ones are not used.
public struct ColumnMap: Hashable, Sendable {
    /// All headings in their order, as written.
    public let headings: [String]
    /// Column of a field, from 0.
    public let columns: [NeedField: Int]
    /// Fields that a tool's profile makes of several columns.
    let derived: Set<NeedField>
    /// Headings that no field was found for.
    public let unknown: [String]
    /// Headings left out because a better or an earlier column holds the same field.
    public let duplicates: [String]
    /// The headings do not tell who agreed to publication.
    let consentDoubt: ConsentDoubt?
    /// A person said which column tells it, or that none does.
    let isConsentSettled: Bool
    /// Columns taken by their headings alone for fields in which a yes or a no says nothing: what else they may ask is
    /// told by their cells.
    let guessed: [Int]
    /// Columns used for nothing, those without a heading included.
    let unused: [Int]

    public func heading(of field: NeedField) -> String? { columns[field].map { headings[$0] } }

    /// - Throws: `columnNotFound`, `repeatedColumn`, `fieldChosenTwice` for a choice that cannot be obeyed;
    ///   `noHeader`, `noTextColumn`, `noPlaceColumn`.
    /// - Parameter layout: what a tool's columns mean; a choice wins over it, and it over every name.
    init(
        headings: [String], choices: [ColumnChoice], layout: ProfileLayout? = nil, file: String,
        hasNoConsentColumn: Bool = false
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
        let derived = layout?.take(&columns, &taken) ?? []
        let folded = layout?.labels?.map(FoldedLabel.init) ?? labels
        isConsentSettled = hasNoConsentColumn || !NeedField.agreement.allSatisfy { columns[$0] == nil }
        let consent = isConsentSettled ? nil : ConsentChoice(layout?.labels ?? headings, taken: taken)
        consentDoubt = consent?.doubt
        columns.merge(consent?.columns ?? [:]) { chosen, _ in chosen }
        taken.formUnion(columns.values)
        let told = taken
        var duplicates: [Int] = []
        if layout?.isClosed != true {
            let settled = derived.union(columns.keys)
            duplicates = ColumnMap.takeNames(folded, settled, &columns, &taken)
            ColumnMap.pairGrid(folded, &columns, &taken, chosen: Set(choices.map(\.field)))
            ColumnMap.takeQuestions(folded, settled: derived, &columns, &taken)
        }
        self.headings = headings
        guessed = NeedField.wordy.compactMap { [columns] in columns[$0] }.filter { !told.contains($0) }
        self.columns = columns
        self.derived = derived
        unknown = headings.indices.filter { !taken.contains($0) && !duplicates.contains($0) && !headings[$0].isEmpty }
            .map { headings[$0] }
        unused = headings.indices.filter { [taken] in !taken.contains($0) }
        self.duplicates = duplicates.map { headings[$0] }
        let found = derived.union(columns.keys)
        if found.isEmpty { throw .noHeader(file: file, firstRow: headings) }
        if !found.contains(.text) { throw .noTextColumn(file: file, columns: headings) }
        if found.isDisjoint(with: NeedField.places) { throw .noPlaceColumn(file: file, columns: headings) }
    }

    /// Headings by name; of several for one field the best-ranked name wins, then the first column.
    /// - Returns: the columns that lost.
    private static func takeNames(
        _ labels: [FoldedLabel], _ chosen: Set<NeedField>, _ columns: inout [NeedField: Int], _ taken: inout Set<Int>
    ) -> [Int] {
        var ranks: [NeedField: Int] = [:]
        var lost: [Int] = []
        for (place, label) in labels.enumerated() where !taken.contains(place) {
            guard let (field, rank) = FieldNames.rank(of: label), !NeedField.agreement.contains(field) else { continue }
            if field == .text, FieldNames.notesOfNeeds.contains(label.text), namesNeed(labels, besides: place) {
                continue
            }
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

    /// Another column is asked for the need itself: « Votre besoin » beside « Commentaire ».
    private static func namesNeed(_ labels: [FoldedLabel], besides place: Int) -> Bool {
        labels.enumerated().contains { other, label in
            guard other != place, !FieldNames.notesOfNeeds.contains(label.text) else { return false }
            if let name = FieldNames.rank(of: label) { return name.field == .text }
            return Question.fields(asked: label).contains { $0.field == .text }
        }
    }

    /// What no column has by name may be asked for in a question: the clearest question first.
    private static func takeQuestions(
        _ labels: [FoldedLabel], settled: Set<NeedField>, _ columns: inout [NeedField: Int], _ taken: inout Set<Int>
    ) {
        var findings: [(weight: Int, place: Int, field: NeedField)] = []
        for (place, label) in labels.enumerated() where !taken.contains(place) && FieldNames.rank(of: label) == nil {
            guard ConsentHeading(label) == .other else { continue }
            for (field, weight) in Question.fields(asked: label) where !NeedField.agreement.contains(field) {
                findings.append((weight, place, field))
            }
        }
        findings.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.place < $1.place }
        for (_, place, field) in findings
        where columns[field] == nil && !settled.contains(field) && !taken.contains(place) {
            columns[field] = place
            taken.insert(place)
        }
    }
}

extension ProfileLayout {
    /// Takes what the tool's columns mean, except for fields that a person chose a column for.
    /// - Returns: the fields that are made of several columns.
    fileprivate func take(_ columns: inout [NeedField: Int], _ taken: inout Set<Int>) -> Set<NeedField> {
        let chosen = Set(columns.keys)
        var derived: Set<NeedField> = []
        for (field, column) in self.columns where !chosen.contains(field) && !taken.contains(column) {
            columns[field] = column
        }
        taken.formUnion(columns.values)
        for recipe in recipes where !chosen.contains(recipe.field) && !recipe.columns.isEmpty {
            columns[recipe.field] = nil
            derived.insert(recipe.field)
            taken.formUnion(recipe.columns)
        }
        if let standing { taken.formUnion(standing.columns) }
        taken.formUnion(own)
        return derived
    }
}
