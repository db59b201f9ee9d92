import Importing
import NeedsModel
import TerritoryFiles
import Wording

extension TerritoryError {
    /// The file that is at fault.
    var file: String {
        switch self {
        case .missingFile(let file), .unreadable(let file, _), .unreadableText(let file, _), .emptyFile(let file),
            .missingColumn(let file, _, _), .badValue(let file, _, _, _), .duplicate(let file, _, _),
            .unknownCode(let file, _, _, _), .badArcs(let file, _, _), .badCoverage(let file, _),
            .newerFormat(let file, _), .badContours(let file, _, _), .contourElsewhere(let file, _, _, _),
            .unknownReferenceSystem(let file, _), .notDegrees(let file, _, _), .noCommune(let file),
            .notWritable(let file, _), .foreignFile(let file), .contoursDisagree(let file, _, _):
            file
        }
    }

    /// What is wrong with a territory's files, and where.
    var sentence: Sentence {
        let name = Sentence(verbatim: file)
        return switch self {
        case .missingFile: Sentence(Phrases.TerritoryFaults.missingFile, name)
        case .unreadable(_, let cause), .notWritable(_, let cause):
            Sentence(Phrases.TerritoryFaults.inFile, name, cause.clause)
        case .unreadableText(_, let cause): Sentence(Phrases.TerritoryFaults.inFile, name, cause.clause)
        case .badCoverage(_, let cause): Sentence(Phrases.TerritoryFaults.inFile, name, cause.clause)
        case .emptyFile: Sentence(Phrases.TerritoryFaults.emptyFile, name)
        case .missingColumn(_, let column, let found):
            Sentence(Phrases.TerritoryFaults.missingColumn, name, Sentence(verbatim: column), Sentence(found, most: 30))
        case .badValue(_, let line, let column, let value) where value.isEmpty:
            Sentence(Phrases.TerritoryFaults.emptyValue, name, Sentence(line), Sentence(verbatim: column))
        case .badValue(_, let line, let column, let value):
            Sentence(
                Phrases.TerritoryFaults.badValue, name, Sentence(line), Sentence(verbatim: column),
                Sentence(verbatim: value))
        case .duplicate(_, let line, let value):
            Sentence(Phrases.TerritoryFaults.duplicate, name, Sentence(line), Sentence(verbatim: value))
        case .unknownCode(_, let line, let column, let value):
            Sentence(
                Phrases.TerritoryFaults.unknownCode, name, Sentence(line), Sentence(verbatim: column),
                Sentence(verbatim: value))
        case .badArcs(_, let line, let fault):
            Sentence(Phrases.TerritoryFaults.inLine, name, Sentence(line), fault.clause)
        case .newerFormat(_, let version):
            Sentence(Phrases.TerritoryFaults.newerFormat, name, Sentence(verbatim: version))
        case .badContours(_, let feature, let cause):
            Sentence(Phrases.TerritoryFaults.inFeature, name, Sentence(feature), cause.clause)
        case .contourElsewhere(_, let code, let distance, let epsg):
            Sentence(
                Phrases.contourElsewhere, name, Sentence(verbatim: code.rawValue), distance.sentence(epsg: epsg))
        case .notDegrees(_, let first, let second):
            Sentence(Phrases.notDegrees, Sentence(verbatim: first), Sentence(verbatim: second))
        case .unknownReferenceSystem(_, let system):
            Sentence(Phrases.unknownReferenceSystem, Sentence(verbatim: system))
        case .foreignFile: Sentence(Phrases.Failures.outputIsForeign, name)
        case .contoursDisagree(_, let communes, let all):
            Sentence(Phrases.TerritoryFaults.contoursDisagree, name, Sentence(communes), Sentence(all))
        case .noCommune: Sentence(Phrases.TerritoryFaults.noCommune, name)
        }
    }
}

extension TerritoryError.ArcsFault {
    var clause: Sentence {
        switch self {
        case .notArcs: Sentence(Phrases.TerritoryFaults.notArcs)
        case .truncated(let expected, let found):
            Sentence(Phrases.TerritoryFaults.truncated, Sentence(found), Sentence(expected))
        case .badNumber(let text): Sentence(Phrases.TerritoryFaults.badNumber, Sentence(verbatim: text))
        case .outOfRange(let text): Sentence(Phrases.TerritoryFaults.outOfRange, Sentence(verbatim: text))
        case .unexpectedCode(let found, let expected):
            Sentence(Phrases.TerritoryFaults.unexpectedCode, Sentence(verbatim: found), Sentence(verbatim: expected))
        case .unknownPlane(let name): Sentence(Phrases.TerritoryFaults.unknownPlane, Sentence(verbatim: name))
        case .trailingText(let text): Sentence(Phrases.TerritoryFaults.trailingText, Sentence(verbatim: text))
        }
    }
}
