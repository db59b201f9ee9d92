import NeedsModel

/// Distinct rows as sheets hold them: usual words, codes, addresses, lost accents and slips around a commune that is
/// known.
struct MessyPlaces {
    struct Row {
        var text: String
        var code: String
    }

    let communes: [Commune]
    private var random: SeededGenerator

    init(communes: [Commune], seed: UInt64) {
        self.communes = communes
        random = SeededGenerator(seed: seed)
    }

    mutating func make(_ count: Int) -> [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(count)
        var seen: Set<String> = []
        seen.reserveCapacity(count)
        while rows.count < count {
            let commune = communes[random.below(communes.count)]
            var text = row(commune)
            if seen.contains(text) {
                text = "\(random.below(400) + 1) rue \(streets[random.below(streets.count)]), \(text)"
            }
            guard seen.insert(text).inserted else { continue }
            rows.append(Row(text: text, code: commune.code.rawValue))
        }
        return rows
    }

    private let words = [
        "", "", "", "", "Mairie de ", "commune de ", "à ", "place du marché, ", "12 rue des Lilas, ",
        "3 rue de la Gare ",
        "quartier de la gare à ", "j'habite à ", "marché de ", "école de ",
    ]
    private let streets = ["du Moulin", "des Vosges", "Pasteur", "de Belfort", "Jean Moulin", "de la Libération"]

    private mutating func row(_ commune: Commune) -> String {
        var name = commune.name
        if random.below(2) == 0 { name = Self.plain(name) }
        if random.below(10) < 3 { name = name.uppercased() }
        if random.below(10) < 3 { name = String(name.map { $0 == "-" ? " " : $0 }) }
        if random.below(10) < 3, name.count > 6 { name = slip(name) }
        let postal = commune.postalCodes.first ?? ""
        switch random.below(20) {
        case 0...2: name = "\(postal) \(name)"
        case 3...4: name += " (\(commune.department.rawValue))"
        case 5: name += " \(postal)"
        case 6: name += " centre"
        default: break
        }
        return words[random.below(words.count)] + name
    }

    private mutating func slip(_ name: String) -> String {
        var letters = Array(name)
        let place = 1 + random.below(letters.count - 1)
        switch random.below(4) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2: letters.swapAt(place, place - 1)
        default: letters[place] = Character(UnicodeScalar(UInt8(0x61 + random.below(26))))
        }
        return String(letters)
    }

    private static func plain(_ name: String) -> String {
        String(name.map { plainLetters[$0] ?? $0 })
    }

    private static let plainLetters: [Character: Character] = [
        "é": "e", "è": "e", "ê": "e", "ë": "e", "É": "E", "à": "a", "â": "a", "ô": "o", "î": "i", "ç": "c", "û": "u",
    ]
}
