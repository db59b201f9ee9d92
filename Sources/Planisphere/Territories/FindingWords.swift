import NeedsModel
import TerritoryFiles
import Wording

/// One sentence for each thing that a build found.
enum FindingWords {
    static func sentence(_ finding: BuildFinding, _ language: Language) -> String {
        let (french, english) = words(finding)
        return language == .french ? french : english
    }

    private static func words(_ finding: BuildFinding) -> (String, String) {
        switch finding {
        case .unknownEPCI(let siren): ("EPCI \(siren) : aucune commune", "EPCI \(siren): no commune")
        case .unknownMember(let code, let line):
            (
                "ligne \(line) : la commune \(code) n’est pas dans la liste",
                "line \(line): commune \(code) is not in the list"
            )
        case .communeWithoutContour(let code, let name):
            ("\(name) (\(code)) : pas de contour, laissée de côté", "\(name) (\(code)): no contour, left out")
        case .nameDiffers(let code, let commune, let contour):
            (
                "\(code) : « \(commune) », le contour dit « \(contour) »",
                "\(code): “\(commune)”, the contour says “\(contour)”"
            )
        case .contourOfFormerCommune(let code, let name, let current):
            ("contour de \(name) (\(code)) ajouté à \(current)", "contour of \(name) (\(code)) added to \(current)")
        case .unknownContour(let code, let name):
            (
                "contour de \(name) (\(code)) : code inconnu, passé",
                "contour of \(name) (\(code)): unknown code, passed over"
            )
        case .unknownContours(let count):
            ("\(count) contours hors du territoire", "\(count) contours outside the territory")
        case .repeatedContour(let code): ("\(code) : deux contours, réunis", "\(code): two contours, united")
        case .badFeature(let number, let reason):
            ("objet \(number) inutilisable : \(reason)", "feature \(number) cannot be used: \(reason)")
        case .departmentDiffers(let code, let department, let line):
            (
                "ligne \(line) : \(code) rangée dans le département \(department)",
                "line \(line): \(code) filed under department \(department)"
            )
        case .epciWithoutName(let siren): ("EPCI \(siren) : sans nom", "EPCI \(siren): no name")
        case .noPlane(let code, let name):
            (
                "\(name) (\(code)) : pas de projection officielle connue, laissée de côté",
                "\(name) (\(code)): no official projection known, left out"
            )
        case .elsewhere(let file, let line, let code):
            (
                "\(file), ligne \(line) : commune actuelle \(code) hors du territoire",
                "\(file), line \(line): today’s commune \(code) is not of the territory"
            )
        case .vanished(let code, let name):
            (
                "\(name) (\(code)) : rien ne reste du contour sur la grille",
                "\(name) (\(code)): nothing is left of the contour on the grid"
            )
        }
    }
}
