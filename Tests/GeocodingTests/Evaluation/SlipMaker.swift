import TestSupport

/// Slips of the hand, each of one kind, at a place of its own choice: what keyboards, copies and spreadsheets do.
enum SlipMaker {
    enum Kind: String, CaseIterable {
        case lost, doubled, exchanged, neighbouring, foreign
        case firstLost = "first-lost"
        case firstDoubled = "first-doubled"
        case firstExtra = "first-extra"
        case spaceShifted = "space-shifted"
    }

    /// Nil when the name has no place for that slip, or the slip changes nothing.
    static func slip(_ kind: Kind, in name: String, using random: inout SplitMix64) -> String? {
        var letters = Array(name.lowercased())
        let places = letters.indices.dropFirst().filter { letters[$0].isLetter }
        guard let place = places.randomElement(using: &random), let first = letters.first, first.isLetter else {
            return nil
        }
        switch kind {
        case .lost: letters.remove(at: place)
        case .doubled: letters.insert(letters[place], at: place)
        case .exchanged:
            guard letters[place - 1].isLetter, letters[place - 1] != letters[place] else { return nil }
            letters.swapAt(place, place - 1)
        case .neighbouring: letters[place] = neighbour(of: letters[place], using: &random)
        case .foreign: letters[place] = Array("bcdfglmnprstv").randomElement(using: &random) ?? "b"
        case .firstLost: letters.removeFirst()
        case .firstDoubled: letters.insert(first, at: 0)
        case .firstExtra: letters.insert(neighbour(of: first, using: &random), at: 0)
        case .spaceShifted: return shifted(letters, using: &random)
        }
        let slip = String(letters)
        return slip == name.lowercased() ? nil : slip
    }

    /// One letter crosses the space between two words; a name of one word is followed by a usual one.
    private static func shifted(_ letters: [Character], using random: inout SplitMix64) -> String? {
        var letters = letters.map { $0 == "-" ? " " : $0 }
        if !letters.contains(" ") {
            letters += Array([" centre", " village", " bourg"][Int.random(in: 0..<3, using: &random)])
        }
        let spaces = letters.indices.filter {
            letters[$0] == " " && $0 > 1 && $0 + 2 < letters.count && letters[$0 - 1].isLetter
                && letters[$0 + 1].isLetter && letters[$0 - 2].isLetter && letters[$0 + 2].isLetter
        }
        guard let space = spaces.randomElement(using: &random) else { return nil }
        letters.swapAt(space, Bool.random(using: &random) ? space - 1 : space + 1)
        return String(letters)
    }

    private static let rows = ["azertyuiop", "qsdfghjklm", "wxcvbn"]

    private static func neighbour(of letter: Character, using random: inout SplitMix64) -> Character {
        for row in rows.map(Array.init) {
            guard let place = row.firstIndex(of: letter) else { continue }
            let step = Bool.random(using: &random) ? 1 : -1
            return row.indices.contains(place + step) ? row[place + step] : row[place - step]
        }
        return "z"
    }
}
