/// What the columns of a table mean: its headings, the tool that wrote it, the fields that are made of several cells.
struct TableLayout {
    let map: ColumnMap
    let profile: ProfileMatch?
    /// Nil when every field is a column.
    let derived: DerivedCells?

    /// - Parameters:
    ///   - first: the first line of the table.
    ///   - nextLine: reads the next one, when headings stand over several lines; nil at the end.
    init(
        first: [String], options: NeedFileOptions, file: String, nextLine: () throws(ImportError) -> [String]?
    ) throws(ImportError) {
        let vocabulary = VocabularyMatcher(options.vocabulary)
        let headings = try TableLayout.headings(first, options, vocabulary, nextLine)
        let profile = try ProfileMatch(options.profile, headings: headings, isFeatures: false, file: file)
        let layout = profile.map { $0.profile.layout(ProfileHeadings(headings, vocabulary: vocabulary)) }
        let map = try ColumnMap(
            headings: headings, choices: options.columns, layout: layout, file: file,
            hasNoConsentColumn: options.hasNoConsentColumn)
        self.map = map
        self.profile = profile
        guard let layout else {
            derived = nil
            return
        }
        var recipes = layout.recipes.filter { map.derived.contains($0.field) }
        for (field, clean) in layout.cleaning {
            guard let column = map.columns[field] else { continue }
            recipes.append(CellRecipe(field: field, columns: [column]) { cells in clean(cells.first ?? "") })
        }
        if layout.isOnlineForm, map.columns[.workshop] == nil, map.columns[.channel] == nil {
            recipes.append(CellRecipe(field: .channel, columns: []) { _ in LoneChannel.onlineForm })
        }
        derived = DerivedCells(recipes, layout.standing)
    }

    private static func headings(
        _ first: [String], _ options: NeedFileOptions, _ vocabulary: VocabularyMatcher,
        _ nextLine: () throws(ImportError) -> [String]?
    ) throws(ImportError) -> [String] {
        let first = first.map { String($0.drop(while: \.isWhitespace)) }
        if case .off = options.profile { return first }
        guard FormHeaderLines.mayBegin(first) else { return first }
        var lines = [first]
        while lines.count < FormHeaderLines.count, let line = try nextLine() { lines.append(line) }
        return FormHeaderLines.joined(lines, knows: vocabulary.knowsTheme) ?? first
    }
}
