import NeedsModel
import PlainText

/// Weighs the mentions of a text against one another.
enum SubjectReader {
    static func read(_ reading: inout Reading, _ index: PlaceIndex) {
        reading.subject.clear()
        if reading.mentions.isEmpty { return }
        var kept: [Weighed] = []
        for mention in reading.mentions {
            let weighed = Weighed(mention, index)
            if mention.setting.contains(.street) {
                reading.subject.street = mention
            } else if weighed.allGeneric {
                reading.subject.generic = mention
                if let area = weighed.area { reading.evidence.bareDepartment = index.department(of: area) }
            } else if weighed.onlyBeginsElsewhere {
                reading.subject.elsewhere = mention
            } else if isOrdinaryHere(weighed, reading) {
                reading.subject.ordinary = mention
            } else {
                kept.append(weighed)
            }
        }
        guard kept.count > 1 else {
            reading.subject.mentions.append(contentsOf: kept.map(\.mention))
            return
        }
        reading.subject.isCoordinated = isCoordinated(kept, reading.text)
        dropWeak(&kept)
        if !reading.subject.isCoordinated { takeAreas(&kept, &reading, index) }
        mergeLocalities(&kept, &reading, index)
        settleByCode(&kept, reading, index)
        reading.subject.mentions.append(contentsOf: kept.map(\.mention))
    }

    private struct Weighed {
        var mention: Mention
        var hasInside = false
        var allOrdinary: Bool { mention.isOrdinary }
        var allGeneric = true
        var onlyBeginsElsewhere = true
        var onlyLocality = true
        var area: PlaceReference?
        var population: Int32 = 0
        var commune: PlaceReference?

        init(_ mention: Mention, _ index: PlaceIndex) {
            self.mention = mention
            index.forEachName(of: mention) { name, form in
                if name.place.isInside { hasInside = true }
                if name.kind != .locality { onlyLocality = false }
                if name.place.isInside || form <= .skeleton { onlyBeginsElsewhere = false }
                if name.place.isInside, !name.isGeneric { allGeneric = false }
                if name.kind == .area || name.kind == .outsideArea, area == nil, form <= .skeleton { area = name.place }
                if name.place.kind == .foreign, index.isCountry(name.place) { area = name.place }
                if name.kind == .commune, form <= .skeleton, commune == nil { commune = name.place }
                population = max(population, name.population)
            }
            // A name that is also a commune's is no area (« Paris »).
            if commune != nil { area = nil }
            if !hasInside { allGeneric = false }
        }
    }

    /// « il fait frais », « rue de la Fontaine »: words among words.
    private static func isOrdinaryHere(_ weighed: Weighed, _ reading: Reading) -> Bool {
        let setting = weighed.mention.setting
        if weighed.allOrdinary {
            if setting.contains(.amongUnknown), !setting.contains(.locative) { return true }
            if setting.contains(.followed), reading.evidence.postal == 0 { return true }
        }
        guard !weighed.hasInside, setting.contains(.amongUnknown) else { return false }
        return weighed.allOrdinary || weighed.population < 2000
    }

    /// « Belfort et Delle », « Belfort ou Delle », « Belfort / Delle ».
    private static func isCoordinated(_ kept: [Weighed], _ text: FoldedText) -> Bool {
        for (left, right) in zip(kept, kept.dropFirst()) {
            guard left.mention.end <= right.mention.first else { continue }
            for index in left.mention.end..<right.mention.first where text.tokens[index].roles.isAny(.and) {
                return true
            }
        }
        return false
    }

    /// What is near, or a thing's name, gives way to a place; a small place elsewhere to one here.
    private static func dropWeak(_ kept: inout [Weighed]) {
        func drop(_ isWeak: (Weighed) -> Bool) {
            if kept.contains(where: { !isWeak($0) }) { kept.removeAll(where: isWeak) }
        }
        drop { $0.mention.setting.contains(.near) }
        drop { $0.mention.setting.contains(.thing) && ($0.allOrdinary || $0.onlyLocality) }
        if kept.contains(where: \.hasInside) {
            kept.removeAll { !$0.hasInside && $0.area == nil && $0.population < ($0.allOrdinary ? 5000 : 2000) }
        }
    }

    /// « Delle (Sud Territoire) », « Héricourt, Pas-de-Calais »: the area narrows the place.
    private static func takeAreas(_ kept: inout [Weighed], _ reading: inout Reading, _ index: PlaceIndex) {
        let areas = kept.filter { $0.area != nil }
        guard !areas.isEmpty, kept.count > 1 else { return }
        if areas.count == kept.count {
            keepSmallestArea(&kept)
            return
        }
        // « aire urbaine Belfort-Montbéliard » in one breath is the whole; « Nord Franche-Comté, Belfort » is Belfort.
        if let first = kept.first, first.area?.kind == .pole, areas.count == 1,
            !reading.text.tokens[kept[1].mention.first].gap.isHard
        {
            kept = [first]
            reading.subject.isWhole = true
            return
        }
        for weighed in areas {
            guard let area = weighed.area else { continue }
            switch area.kind {
            case .department, .outsideDepartment:
                // « Croix (Nord) », « Beaucourt Nord »: an ordinary word is a department if the name is found there.
                if weighed.allOrdinary {
                    reading.evidence.bareDepartment = index.department(of: area)
                } else {
                    reading.evidence.department = index.department(of: area)
                }
            case .epci: reading.evidence.area = area
            case .foreign: reading.evidence.country = area
            default: break
            }
        }
        kept.removeAll { $0.area != nil }
    }

    /// « Sud Territoire, Territoire de Belfort » is the EPCI.
    private static func keepSmallestArea(_ kept: inout [Weighed]) {
        for kind in [PlaceReference.Kind.epci, .department, .pole] {
            let same = kept.filter { $0.area?.kind == kind }
            guard let first = same.first else { continue }
            if same.allSatisfy({ $0.area == first.area }) { kept = [first] } else { kept = same }
            return
        }
    }

    /// « Petite Hollande, Montbéliard »: the quarter lies in the commune named beside it.
    private static func mergeLocalities(_ kept: inout [Weighed], _ reading: inout Reading, _ index: PlaceIndex) {
        var position = 0
        while position < kept.count {
            let mention = kept[position].mention
            var drops = false
            for other in kept.indices where other != position {
                guard let commune = kept[other].commune else { continue }
                if kept[position].commune == commune {
                    drops = other < position
                } else {
                    index.options(of: mention, into: &reading.options)
                    guard let option = reading.options.first(where: { $0.place == commune }) else { continue }
                    drops = true
                    if option.kind == .former || option.kind == .locality { reading.subject.spoken = option.name }
                }
                if drops { break }
            }
            if drops { kept.remove(at: position) } else { position += 1 }
        }
    }

    /// A postal code that serves one of several places chooses it.
    private static func settleByCode(_ kept: inout [Weighed], _ reading: Reading, _ index: PlaceIndex) {
        guard kept.count > 1, reading.evidence.postal != 0, reading.evidence.otherPostal == 0,
            !reading.subject.isCoordinated
        else { return }
        let served = kept.filter { weighed in
            weighed.commune.map { index.postal.serves(reading.evidence.postal, $0.index) } ?? false
        }
        if served.count == 1 { kept = served }
    }
}
