import NeedsModel
import TerritoryFiles
import Wording

/// What is wrong with a territory's files, in both languages.
enum TerritoryWords {
    static func words(for error: TerritoryError) -> (file: String, french: String, english: String) {
        switch error {
        case .missingFile(let file): (file, "le fichier « \(file) » manque.", "the file “\(file)” is missing.")
        case .emptyFile(let file):
            (file, "« \(file) » n’a aucune ligne sous son en-tête.", "“\(file)” has no row below its header.")
        case .missingColumn(let file, let column, let found):
            (
                file, "« \(file) » n’a pas la colonne « \(column) » ; il a : \(found.joined(separator: ", ")).",
                "“\(file)” has no column “\(column)”; it has: \(found.joined(separator: ", "))."
            )
        case .badValue(let file, let line, let column, let value):
            (
                file, "« \(file) », ligne \(line), colonne « \(column) » : valeur impossible « \(value) ».",
                "“\(file)”, line \(line), column “\(column)”: impossible value “\(value)”."
            )
        case .duplicate(let file, let line, let value):
            (
                file, "« \(file) », ligne \(line) : « \(value) » figure deux fois.",
                "“\(file)”, line \(line): “\(value)” stands twice."
            )
        case .unknownCode(let file, let line, let column, let value):
            (
                file, "« \(file) », ligne \(line), colonne « \(column) » : code inconnu « \(value) ».",
                "“\(file)”, line \(line), column “\(column)”: unknown code “\(value)”."
            )
        case .badArcs(let file, let line, let fault):
            (
                file, "« \(file) », ligne \(line) : \(words(for: fault).french).",
                "“\(file)”, line \(line): \(words(for: fault).english)."
            )
        case .newerFormat(let file, let version):
            (
                file, "« \(file) » est d’un format plus récent (\(version)) : mettre planisphere à jour.",
                "“\(file)” has a newer format (\(version)): update planisphere."
            )
        case .badContours(let file, let feature, let reason):
            (file, "« \(file) », objet \(feature) : \(reason)", "“\(file)”, feature \(feature): \(reason)")
        case .notDegrees(let file, let first, let second):
            (
                file, Phrases.notDegrees(.french, [first, second]), Phrases.notDegrees(.english, [first, second])
            )
        case .contourElsewhere(let file, let code, let distance, let epsg):
            (
                file, Phrases.contourElsewhere(.french, [file, code.rawValue, distance.sentence(.french, epsg: epsg)]),
                Phrases.contourElsewhere(.english, [file, code.rawValue, distance.sentence(.english, epsg: epsg)])
            )
        case .noCommune(let file):
            (file, "aucune commune ne reste après le choix des EPCI.", "no commune is left after choosing the EPCI.")
        case .unreadableText(let file, let cause):
            (
                file, "« \(file) » : \(Failure(cause).sentence(Language.french))",
                "“\(file)”: \(Failure(cause).sentence(Language.english))"
            )
        default: ("", "\(error)", "\(error)")
        }
    }

    private static func words(for fault: TerritoryError.ArcsFault) -> (french: String, english: String) {
        switch fault {
        case .notArcs: ("ce n’est pas un fichier de frontières", "this is no file of boundaries")
        case .truncated(let expected, let found):
            ("fichier coupé (\(found) au lieu de \(expected))", "the file was cut (\(found) instead of \(expected))")
        case .badNumber(let text): ("« \(text) » n’est pas un nombre", "“\(text)” is no number")
        case .outOfRange(let text): ("« \(text) » est hors limites", "“\(text)” is out of range")
        case .unexpectedCode(let found, let expected):
            ("commune « \(found) » au lieu de « \(expected) »", "commune “\(found)” instead of “\(expected)”")
        case .unknownPlane(let name): ("projection inconnue « \(name) »", "unknown projection “\(name)”")
        case .trailingText(let text): ("« \(text) » est de trop", "“\(text)” is too much")
        }
    }
}
