import GeoTypes
import NeedsModel

/// Collects names and their forms, the surest first: the order in which names are added decides between
/// names that mean the same place.
struct PlaceIndexBuilder {
    let communes: [Commune]
    private(set) var names: [GazetteerName] = []
    private(set) var table: NameTable
    private(set) var fuzzyForms: [FuzzyIndex.Form] = []
    private(set) var formerRows: [(code: InseeCode, name: Int, commune: Int)] = []
    private let rowOfCode: [InseeCode: Int]
    private var text = FoldedText()

    init(communes: [Commune]) {
        self.communes = communes
        table = NameTable(expecting: communes.count * 4 + 4096)
        rowOfCode = Dictionary(communes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        names.reserveCapacity(communes.count + 4096)
        fuzzyForms.reserveCapacity(communes.count * 2)
    }

    mutating func addCommunes() {
        for (row, commune) in communes.enumerated() {
            var name = GazetteerName(kind: .commune, place: PlaceReference(.commune, row), text: commune.name)
            name.population = Int32(clamping: commune.population ?? 0)
            add(name, isShortened: true, fuzzyFrom: 4)
        }
    }

    mutating func addAreas(_ territory: Territory) {
        for (row, epci) in territory.epcis.enumerated() {
            for text in AreaNames.names(of: epci) {
                add(GazetteerName(kind: .area, place: PlaceReference(.epci, row), text: text), fuzzyFrom: 8)
            }
        }
        for (row, department) in territory.departments.enumerated() {
            add(
                GazetteerName(kind: .area, place: PlaceReference(.department, row), text: department.name), fuzzyFrom: 9
            )
        }
        for text in [territory.name] + territory.aliases + AreaNames.whole where !isMisleading(text, territory) {
            add(GazetteerName(kind: .area, place: PlaceReference(.pole, 0), text: text), fuzzyFrom: 9)
        }
    }

    /// « Belfort-Montbéliard » may be two towns, « le Territoire » a department: such aliases of the whole
    /// would answer for sure where people ask back.
    private mutating func isMisleading(_ alias: String, _ territory: Territory) -> Bool {
        text.read(alias, vocabulary: .french)
        let content = text.tokens.indices.filter { text.isContent($0) }
        var mentions: [Mention] = []
        MentionFinder.find(text, table, into: &mentions)
        if mentions.count > 1, content.allSatisfy({ index in mentions.contains { $0.span.contains(index) } }) {
            return true
        }
        guard content.count == 1, let only = content.first else { return false }
        let word = String(decoding: text.letters[text.tokens[only].start..<text.tokens[only].end], as: UTF8.self)
        var name = FoldedText()
        return territory.departments.contains { department in
            name.read(department.name, vocabulary: .french)
            return name.tokens.count > 1 && String(decoding: name.letters, as: UTF8.self).hasPrefix(word)
        }
    }

    mutating func addFormer(_ former: [FormerCommune]) {
        for each in former {
            guard let row = rowOfCode[each.current] else { continue }
            var name = GazetteerName(kind: .former, place: PlaceReference(.commune, row), text: each.name)
            name.formerCode = each.code
            formerRows.append((each.code, names.count, row))
            add(name, isShortened: true, fuzzyFrom: 5)
        }
    }

    mutating func addLocalities(_ places: [NamedPlace]) {
        for place in Self.withCommonBeginnings(places) where !isKnown(place, besides: places) {
            guard let row = rowOfCode[place.commune] else { continue }
            var name = GazetteerName(kind: .locality, place: PlaceReference(.commune, row), text: place.name)
            name.localityKind = LocalityKind(named: place.kind)
            name.isGeneric = !Self.distinctKinds.contains(place.kind)
            add(name, fuzzyFrom: 8)
        }
    }

    /// A part of a quarter's name that is a name by itself already: « Faubourg de Montbéliard ».
    private mutating func isKnown(_ place: NamedPlace, besides places: [NamedPlace]) -> Bool {
        guard !places.contains(place) else { return false }
        text.read(place.name, vocabulary: .french)
        return table.head(text.letters[...]) >= 0
    }

    /// Departments elsewhere; those of the territory are areas already.
    mutating func addDepartments(inside: [UInt16]) {
        for (row, department) in FrenchDepartments.rows.enumerated() where !inside.contains(department.number) {
            add(
                GazetteerName(
                    kind: .outsideArea, place: PlaceReference(.outsideDepartment, row), text: department.name),
                fuzzyFrom: 99)
        }
    }

    mutating func addForeign(_ foreign: [ForeignPlace]) {
        for (row, place) in foreign.enumerated() {
            for text in [place.name] + place.aliases {
                var name = GazetteerName(kind: .foreign, place: PlaceReference(.foreign, row), text: text)
                name.population = Int32(clamping: place.population)
                add(name, fuzzyFrom: 6)
            }
        }
    }

    /// Communes elsewhere that people here speak of: near ones and towns. The others are found in the
    /// France gazetteer itself when nothing here fits.
    mutating func addOutside(_ france: FranceGazetteer) {
        guard let box = BoundingBox(around: communes.map(\.centre)) else { return }
        let insideCodes = Set(communes.map { InseeIndex.number($0.code.rawValue) })
        // A degree of longitude is about two thirds of one of latitude in France.
        let (near, nearX) = (0.40, 0.60)
        func isNear(_ row: FranceGazetteer.Row) -> Bool {
            row.centre.longitude > box.west - nearX && row.centre.longitude < box.east + nearX
                && row.centre.latitude > box.south - near && row.centre.latitude < box.north + near
        }
        france.forEachRow(where: { $0.population >= 20_000 || isNear($0) }) { number, row in
            guard !insideCodes.contains(france.number(of: row)) else { return }
            var name = GazetteerName(
                kind: .outsideCommune, place: PlaceReference(.outsideCommune, number),
                text: String(decoding: row.name, as: UTF8.self))
            name.population = Int32(clamping: row.population)
            name.isNear = isNear(row)
            add(name, isShortened: name.isNear, fuzzyFrom: name.isNear ? 4 : 6)
        }
    }

    private mutating func add(_ name: GazetteerName, isShortened: Bool = false, fuzzyFrom minimum: Int) {
        var name = name
        text.read(name.text, vocabulary: .french)
        let content = text.tokens.indices.filter { text.isContent($0) }
        name.isGeneric = name.isGeneric && isGeneric(content)
        let row = names.count
        names.append(name)
        for form in NameForms(of: text, isShortened: isShortened).forms {
            table.insert(form.letters[...], form.hash, name: row, form: form.form)
        }
        guard !name.isGeneric else { return }
        // A slip for one word of a quarter's name is too near to ordinary words.
        if name.kind == .locality, content.count < 2 { return }
        if name.kind == .commune {
            for short in NameForms.shortLetters(of: text) where short.count >= 6 {
                fuzzyForms.append(.init(letters: short, name: row, isShort: true))
            }
        }
        let full = Array(text.letters)
        if full.count >= minimum { fuzzyForms.append(.init(letters: full, name: row)) }
        let skeleton = text.skeleton(text.tokens.indices)
        if skeleton.count >= max(minimum, 6), skeleton != full {
            fuzzyForms.append(.init(letters: skeleton, name: row))
        }
    }

    private func isGeneric(_ content: [Int]) -> Bool {
        content.allSatisfy { text.tokens[$0].roles.isAny([.noise, .common]) || text.tokens[$0].isNumber }
    }

    /// Kinds whose names mean one place even when they are made of usual words: « Gare TGV ».
    private static let distinctKinds: Set<String> = ["facility", "station", "delivery", "hamlet", "neighbourhood"]

    private static func isUsual(_ words: String) -> Bool {
        var text = FoldedText()
        text.read(words, vocabulary: .french)
        return text.tokens.allSatisfy { token in
            token.isNumber || token.roles.isAny([.noise, .common])
                || CommonWords.contains(text.letters[token.start..<token.end])
        }
    }

    /// « Petite Hollande-Lulli », « Petite Hollande-Hexagone »: what several quarters of one commune
    /// begin with is what people call them together.
    private static func withCommonBeginnings(_ places: [NamedPlace]) -> [NamedPlace] {
        var seen: [String: Int] = [:]
        var result = places
        for place in places {
            let words = place.name.split { $0 == " " || $0 == "-" }
            for length in 1..<max(words.count, 1) {
                let beginning = words[..<length].joined(separator: " ")
                let key = place.commune.rawValue + beginning
                seen[key, default: 0] += 1
                if seen[key] == 2, !isUsual(beginning) {
                    result.append(NamedPlace(name: beginning, kind: place.kind, commune: place.commune))
                }
            }
        }
        return result + halves(places)
    }

    /// « Bougenel-Quatre As », « Résidences Zaporojie Nord »: each half without the usual words around it,
    /// when it is a name of its own.
    private static func halves(_ places: [NamedPlace]) -> [NamedPlace] {
        var result: [NamedPlace] = []
        for place in places where !distinctKinds.contains(place.kind) {
            for half in place.name.split(separator: "-") {
                var words = half.split(separator: " ")[...]
                while let first = words.first, isUsual(String(first)) { words = words.dropFirst() }
                while let last = words.last, isUsual(String(last)) { words = words.dropLast() }
                let name = words.joined(separator: " ")
                if name.utf8.count >= 6, name != place.name {
                    result.append(NamedPlace(name: name, kind: place.kind, commune: place.commune))
                }
            }
        }
        return result
    }
}
