import GeoTypes
import NeedsModel

/// Counts in memory, the plainest way: the answer that the store must give.
struct HandCount {
    let query: CountQuery

    init(_ query: CountQuery) { self.query = query }

    func matching(_ needs: [PlacedNeed]) -> [PlacedNeed] { needs.filter(matches) }

    func table(of needs: [PlacedNeed]) -> CountTable {
        let matching = matching(needs)
        var cells: [[CountKey]: [(index: Int, weight: Double)]] = [:]
        for (index, need) in matching.enumerated() {
            for (keys, weight) in rows(need) { cells[keys, default: []].append((index, weight)) }
        }
        let counted = query.themes == .each && query.dimensions.contains(.theme)
        var sizes: [String: Int] = [:]
        for (index, need) in matching.enumerated() { sizes[source(need, index), default: 0] += 1 }
        let days = matching.compactMap(\.collectedOn)
        return CountTable(
            dimensions: query.dimensions,
            rows: cells.map { keys, members in
                CountRow(
                    keys: keys, tally: tally(members.map { (matching[$0.index], $0.index) }),
                    weight: counted ? members.reduce(0) { $0 + $1.weight } : nil)
            },
            total: tally(matching.enumerated().map { ($1, $0) }),
            squaredSourceSizes: sizes.values.reduce(0) { $0 + $1 * $1 },
            workshops: sizes.keys.count { $0.hasPrefix("workshop") },
            days: days.min().flatMap { first in days.max().map { first...$0 } })
    }

    private func tally(_ needs: [(need: PlacedNeed, index: Int)]) -> Tally {
        let occasions = needs.map { need, index in
            let place = placement(need)
            return "\(source(need, index)) | \(place.level) \(place.code ?? "") | \(mainTheme(need))"
        }
        return Tally(
            needs: needs.count, voices: needs.reduce(0) { $0 + $1.need.voices },
            sources: Set(needs.map { source($0.need, $0.index) }).count, occasions: Set(occasions).count)
    }

    private func source(_ need: PlacedNeed, _ index: Int) -> String {
        let day = need.collectedOn?.description ?? "some day"
        return switch need.gathering {
        case .alone: "alone \(index)"
        case .file: "file \(need.source) \(day)"
        case .workshop(let name): "workshop \(name) \(day)"
        }
    }

    /// The rows in which a need stands, each once.
    private func rows(_ need: PlacedNeed) -> [[CountKey]: Double] {
        guard query.themes == .each, query.dimensions.contains(.theme), !need.themes.isEmpty else {
            let weight = need.themes.first?.weight ?? 1
            return [query.dimensions.map { key($0, need, theme: mainTheme(need)) }: weight]
        }
        var rows: [[CountKey]: Double] = [:]
        for theme in need.themes {
            rows[query.dimensions.map { key($0, need, theme: theme.theme) }, default: 0] += theme.weight
        }
        return rows
    }

    private func mainTheme(_ need: PlacedNeed) -> String { need.themes.first?.theme ?? Theme.unclassifiedID }

    private func placement(_ need: PlacedNeed) -> PlaceID { mention(need)?.placement.place ?? .nowhere }

    private func mention(_ need: PlacedNeed) -> PlaceMention? {
        switch query.filter.shared.placeRole {
        case nil: need.effectivePlace?.mention
        case .concerns: need.concerns
        case .lives: need.lives
        case .heard: need.heard
        }
    }

    private func key(_ dimension: CountDimension, _ need: PlacedNeed, theme: String) -> CountKey {
        let place = placement(need)
        switch dimension {
        case .commune:
            if case .commune = place { return .area(place) }
            return .apart(place.level)
        case .epci:
            if case .epci = place { return .area(place) }
            let number = Grid.codes.firstIndex { .commune($0) == place }
            return number.flatMap { Grid.epci($0 + 1) }.map { .area(.epci($0)) } ?? .apart(place.level)
        case .department:
            guard place.level == .commune || place.level == .department,
                let department = DepartmentCode(place.code?.prefix(2) ?? "")
            else { return .apart(place.level) }
            return .area(.department(department))
        case .theme: return .theme(theme)
        case .kind: return .kind(need.kind)
        case .audience: return .audience(need.audience)
        case .month:
            return .month(need.collectedOn.flatMap { CountMonth(year: $0.year, month: $0.month) })
        }
    }

    private func matches(_ need: PlacedNeed) -> Bool {
        let (filter, owner) = (query.filter.shared, query.filter)
        let themes = need.themes.isEmpty ? [Theme.unclassifiedID] : need.themes.map(\.theme)
        let day = need.collectedOn
        return need.isPublic
            && filter.themes.map { !$0.isDisjoint(with: themes) } ?? true
            && filter.kinds?.contains(need.kind) ?? true
            && owner.audiences?.contains(need.audience) ?? true
            && filter.places?.contains(placement(need)) ?? true
            && filter.since.map { since in day.map { $0 >= since } ?? false } ?? true
            && filter.until.map { until in day.map { $0 <= until } ?? false } ?? true
            && filter.workshops.map { names in need.workshop.map(names.contains) ?? false } ?? true
            && filter.texts.map { $0.contains { Self.says(need, $0) } } ?? true
            && owner.exactArea.map { isIn($0, need) } ?? true
    }

    /// The only texts that tests look for.
    private static func says(_ need: PlacedNeed, _ text: String) -> Bool {
        text == "ETRE ECOUTE" ? need.text.contains("Être écouté") : need.text.contains(text)
    }

    /// Boxes alone.
    private func isIn(_ area: ExactArea, _ need: PlacedNeed) -> Bool {
        guard case .box(let box) = area else { return false }
        if let point = mention(need)?.placement.point { return box.contains(point) }
        let number = Grid.codes.firstIndex { .commune($0) == placement(need) }
        return number.map { box.contains(Grid.centre($0 + 1)) } ?? false
    }
}
