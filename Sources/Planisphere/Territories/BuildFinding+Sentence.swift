import GeoMath
import Importing
import NeedsModel
import TerritoryFiles
import Wording

extension BuildFinding {
    /// One sentence for each thing that a build found.
    var sentence: Sentence {
        switch self {
        case .unknownEPCI(let siren): Sentence(Phrases.Findings.unknownEPCI, "\(siren)")
        case .unknownMember(let code, let line): Sentence(Phrases.Findings.unknownMember, "\(code)", Sentence(line))
        case .communeWithoutContour(let code, let name):
            Sentence(Phrases.Findings.communeWithoutContour, "\(code)", "\(name)")
        case .nameDiffers(let code, let commune, let contour):
            Sentence(Phrases.Findings.nameDiffers, "\(code)", "\(commune)", "\(contour)")
        case .contourOfFormerCommune(let code, let name, let current):
            Sentence(Phrases.Findings.contourOfFormerCommune, "\(code)", "\(name)", "\(current)")
        case .unknownContour(let code, let name): Sentence(Phrases.Findings.unknownContour, "\(code)", "\(name)")
        case .unknownContours(let count): Sentence(Phrases.Findings.unknownContours, count)
        case .repeatedContour(let code): Sentence(Phrases.Findings.repeatedContour, "\(code)")
        case .badFeature(let number, let problem):
            Sentence(Phrases.Findings.badFeature, Sentence(number), problem.clause)
        case .departmentDiffers(let code, let department, let line):
            Sentence(Phrases.Findings.departmentDiffers, "\(code)", "\(department)", Sentence(line))
        case .epciWithoutName(let siren): Sentence(Phrases.Findings.epciWithoutName, "\(siren)")
        case .noPlane(let code, let name): Sentence(Phrases.Findings.noPlane, "\(code)", "\(name)")
        case .elsewhere(let file, let line, let code):
            Sentence(Phrases.Findings.elsewhere, "\(file)", Sentence(line), "\(code)")
        case .contourFarFromCentre(let code, let name, let kilometres):
            Sentence(Phrases.Findings.contourFarFromCentre, "\(code)", "\(name)", Sentence(kilometres, places: 1))
        case .areaDiffers(let code, let name, let table, let contour):
            Sentence(
                Phrases.Findings.areaDiffers, "\(code)", "\(name)", Sentence(table, places: 0),
                Sentence(contour, places: 0))
        case .vanished(let code, let name): Sentence(Phrases.Findings.vanished, "\(code)", "\(name)")
        }
    }
}

extension BuildFinding.FeatureProblem {
    var clause: Sentence {
        switch self {
        case .notGeoJSON(let cause): cause.clause
        case .noCode: Sentence(Phrases.Findings.noCode)
        case .noPolygon: Sentence(Phrases.Findings.noPolygon)
        case .noCoverage(let cause): cause.clause
        }
    }
}
