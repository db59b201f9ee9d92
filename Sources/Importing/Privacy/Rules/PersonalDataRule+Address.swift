import NeedsModel
import PlainText

extension PersonalDataRule {
    /// A house number with its street: « 12 bis, rue des Lilas ». « 3 rue » alone, « 2 places » and « la ligne 3 rue de
    /// Belfort » are none.
    static let address = PersonalDataRule(.address, at: "123456789") { text, index in
        guard let street = StreetAddress.street(text, behindNumberAt: index), StreetAddress.isHouse(text, index) else {
            return nil
        }
        return StreetAddress.name(text, of: street).map { index..<$0 }
    }
}

private enum StreetAddress {
    /// The word for a street behind the number, « bis » and a comma.
    static func street(_ text: ScannedText, behindNumberAt index: Int) -> Range<Int>? {
        var end = index
        while text[end].isDigit, end < index + 5 { end += 1 }
        guard end - index <= 4, text[end] == 0x20 || text[end] == UInt8(ascii: ",") || text[end].isLetter else {
            return nil
        }
        var start = afterGap(text, end)
        for _ in 0..<2 {
            let word = text.letterEnd(start)
            if word == start { return nil }
            let written = text.word(start..<word)
            if ["bis", "ter", "quater"].contains(written) || (word - start == 1 && "abcdef".contains(written)) {
                start = afterGap(text, word)
                continue
            }
            // « 12rue » is a slip, « 3e rue » a row.
            return start > end || word - start >= 3 ? start..<word : nil
        }
        let word = text.letterEnd(start)
        return word > start ? start..<word : nil
    }

    private static func afterGap(_ text: ScannedText, _ index: Int) -> Int {
        let comma = text[index] == UInt8(ascii: ",") ? index + 1 : index
        return text.spaceEnd(comma, most: 2)
    }

    /// The figures are a number of their own, and not of a bus, an hour or a year.
    static func isHouse(_ text: ScannedText, _ index: Int) -> Bool {
        let before = text[index - 1]
        if before == UInt8(ascii: "/") || before == UInt8(ascii: ":") { return false }
        if (before == UInt8(ascii: ",") || before == UInt8(ascii: ".")), text[index - 2].isDigit { return false }
        let end = text.wordEnd(index)
        if end - index == 4, text[index] == UInt8(ascii: "1") || text[index] == UInt8(ascii: "2"),
            text[index + 1] == UInt8(ascii: "9") || text[index + 1] == UInt8(ascii: "0")
        {
            return false
        }
        guard let word = text.wordBefore(index) else { return true }
        return !counted.contains(text.word(word))
    }

    /// End of the street's name; nil when what follows is no name.
    static func name(_ text: ScannedText, of street: Range<Int>) -> Int? {
        let kind = text.word(street)
        let isSure = sureStreets.contains(kind)
        guard isSure || likelyStreets.contains(kind) else { return nil }
        var start = street.upperBound
        if text[start] == UInt8(ascii: ".") { start += 1 }
        var hasArticle = false
        for _ in 0..<4 {
            start = afterSpace(text, start)
            let end = text.letterEnd(start)
            guard end > start, articles.contains(text.word(start..<end)) else { break }
            hasArticle = true
            start = end
        }
        let end = text.wordEnd(start)
        guard end > start else { return nil }
        let isName = text[start].isCapital && end - start >= 2 || text[start].isDigit && hasArticle
        if !isName {
            guard isSure, end - start >= 3, !stops.contains(text.word(start..<end)) else { return nil }
            // « 3 rue sans trottoir » has no article, « 12 rue des lilas » has one.
            guard hasArticle || end - start >= 4 else { return nil }
        }
        return rest(text, from: end)
    }

    /// Further words of the name that begin with a capital.
    private static func rest(_ text: ScannedText, from index: Int) -> Int {
        var end = index
        for _ in 0..<3 {
            let start = afterSpace(text, end)
            guard start == end + 1, text[start].isCapital else { break }
            end = text.wordEnd(start)
        }
        return end
    }

    private static func afterSpace(_ text: ScannedText, _ index: Int) -> Int {
        text[index] == 0x20 || text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "-") ? index + 1 : index
    }

    /// Words that mean a street; others mean it only before a name with a capital.
    private static let sureStreets: Set<String> = [
        "rue", "r", "avenue", "av", "ave", "boulevard", "bd", "bld", "blvd", "boul", "impasse", "imp", "allee", "all",
        "faubourg", "fbg", "fg", "quai", "ruelle", "venelle", "chemin", "che", "street", "road", "strasse",
    ]

    private static let likelyStreets: Set<String> = [
        "place", "pl", "route", "rte", "square", "sq", "cours", "passage", "sentier", "montee", "esplanade", "clos",
        "hameau", "promenade", "voie", "residence", "lotissement", "cite", "villa", "lieu", "cour", "mail", "parvis",
        "grande", "grand", "via", "vieille",
    ]

    private static let articles: Set<String> = ["de", "du", "des", "la", "le", "les", "l", "d", "au", "aux", "a", "of"]

    private static let stops: Set<String> = [
        "sans", "avec", "pour", "dans", "sont", "sera", "seront", "etait", "pietonne", "pietonnes", "est", "ont", "qui",
        "sur", "entre", "plus", "seulement", "barree", "barrees", "fermee", "fermees", "mal", "tres", "trop", "car",
        "mais", "comme", "chez", "cyclable", "cyclables", "voisines", "voisine", "village", "quartier", "ville",
        "commerce", "commerces", "centre", "plantee", "plantees", "arboree", "arborees", "entieres", "entiere",
        "eclairees", "eclairee", "parking", "refaites", "refaite", "devant", "derriere", "vers", "jusqu", "depuis",
        "where", "with", "that", "plein", "pleine", "seule", "seules", "bordees", "bordee", "desertes", "deserte",
        "trottoir", "trottoirs", "communes", "commune", "droite", "gauche", "acces",
    ]

    /// What stands before a number that is no house's.
    private static let counted: Set<String> = [
        "ligne", "lignes", "bus", "tram", "tramway", "arret", "car", "metro", "article", "art", "h", "heure", "heures",
        "lot", "zone", "rd", "rn", "depuis", "les", "ces", "nos", "vos", "deux", "euros", "phase", "secteur",
        "quartier",
        "page", "environ", "dans", "ecole", "classe", "niveau", "etage", "cm", "ce",
    ]
}
