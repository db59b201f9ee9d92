import Foundation
import NeedsModel
import TestSupport

/// Spellings whose truth is known because they were made from it.
struct GeneratedCases {
    let communes: [Commune]
    var random: SplitMix64

    init(communes: [Commune], seed: UInt64) {
        self.communes = communes
        random = SplitMix64(seed: seed)
    }

    /// Case, accents, hyphens, codes, usual words around every official name: about twenty a commune.
    mutating func spellings() -> [LabelledCase] {
        communes.flatMap { commune -> [LabelledCase] in
            let code = commune.code.rawValue
            let name = commune.name
            let plain = Self.plain(name)
            let loose = plain.replacingOccurrences(of: "-", with: " ").replacingOccurrences(of: "'", with: " ")
            let saint = plain.replacingOccurrences(of: "Sainte-", with: "Ste ").replacingOccurrences(
                of: "Saint-", with: "St ")
            let postal = commune.postalCodes.first ?? ""
            let department = commune.department.rawValue
            return [
                ("case", name.uppercased()), ("case", name.lowercased()), ("accents", plain),
                ("accents", plain.uppercased()),
                ("hyphens", loose), ("hyphens", loose.lowercased()),
                ("hyphens", name.replacingOccurrences(of: "-", with: " - ")),
                ("apostrophes", name.replacingOccurrences(of: "'", with: "’")), ("saint", saint),
                (
                    "links",
                    plain.replacingOccurrences(of: "-sous-", with: " s/ ").replacingOccurrences(
                        of: "-sur-", with: " s/ ")
                ),
                ("links", plain.replacingOccurrences(of: "-les-", with: " lez ")),
                ("spaces", "  \(name)   "), ("words", "Mairie de \(name)"), ("words", "à \(loose)"),
                ("words", "commune de \(plain)"), ("words", "\(name) (centre)"), ("words", "place du marché à \(name)"),
                ("code", "\(postal) \(name)"), ("code", "\(loose.uppercased()) \(postal)"),
                ("code", "\(name) (\(department))"),
                ("address", "12 rue de la République, \(postal) \(name)"),
                ("address", "rue de Belfort, \(postal) \(loose)"),
                ("insee", code == "25190" || code == "25230" || code == "90100" ? "INSEE \(code)" : code),
            ].map { LabelledCase(kind: $0.0, $0.1, code: code) }
        }
    }

    /// One inserted, lost, exchanged or neighbouring letter inside the names that are long enough, and that no
    /// other name of the territory is near to.
    mutating func slips() -> [LabelledCase] {
        communes.filter { Self.plain($0.name).count >= 7 }.flatMap { commune in
            (0..<4).map { _ in LabelledCase(kind: "slip", slip(commune.name), code: commune.code.rawValue) }
        }
    }

    private mutating func slip(_ name: String) -> String {
        var letters = Array(name)
        let inside = letters.indices.filter { $0 > 0 && letters[$0].isLetter && letters[$0 - 1].isLetter }
        guard let place = inside.randomElement(using: &random) else { return name }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2: letters.swapAt(place, place - 1)
        default: letters[place] = Self.neighbour(of: letters[place], using: &random)
        }
        return String(letters)
    }

    private static func neighbour(of letter: Character, using random: inout SplitMix64) -> Character {
        let rows = ["azertyuiop", "qsdfghjklm", "wxcvbn"]
        for row in rows {
            guard let index = row.firstIndex(of: letter) else { continue }
            let next = row.index(after: index)
            return next < row.endIndex ? row[next] : row[row.startIndex]
        }
        return "e"
    }

    static func plain(_ name: String) -> String {
        name.folding(options: .diacriticInsensitive, locale: Locale(identifier: "fr"))
    }
}
