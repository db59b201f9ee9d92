import GeoMath
import Wording

extension Failure {
    init(_ error: GeoMathError) {
        switch error {
        case .unknownReferenceSystem, .notAPlane, .noTransform:
            self.init(.wrongUsage, Sentence(Phrases.pointed, error.clause.capitalised))
        case .cannotTransform: self.init(.importImpossible, Sentence(Phrases.pointed, error.clause.capitalised))
        case .vertexOutOfRange, .tooManyVertices, .noOfficialPlane: self.init(.unexpected, error.clause)
        }
    }

    init(_ error: CoverageError) { self.init(.unexpected, error.clause) }
}

extension GeoMathError {
    var clause: Sentence {
        switch self {
        case .vertexOutOfRange(let area, let x, let y):
            Sentence(
                Phrases.Geometry.vertexOutOfRange, Sentence(area), Sentence(x, places: 0), Sentence(y, places: 0))
        case .tooManyVertices(let count): Sentence(Phrases.Geometry.tooManyVertices, Sentence(count))
        case .unknownReferenceSystem(let epsg, let reason):
            Sentence(Phrases.Geometry.unknownReferenceSystem, "\(epsg)", Sentence(verbatim: reason))
        case .notAPlane(let epsg): Sentence(Phrases.Geometry.notAPlane, "\(epsg)")
        case .noTransform(let epsg, let reason):
            Sentence(Phrases.Geometry.noTransform, "\(epsg)", Sentence(verbatim: reason))
        case .cannotTransform(let epsg, let first, let second, let reason):
            Sentence(Phrases.Geometry.cannotTransform, "\(epsg)", "\(first)", "\(second)", Sentence(verbatim: reason))
        case .noOfficialPlane(let department):
            Sentence(Phrases.Geometry.noOfficialPlane, Sentence(verbatim: department))
        }
    }
}

extension CoverageError {
    var clause: Sentence {
        switch self {
        case .unknownArc(let area, let reference):
            Sentence(Phrases.Geometry.unknownArc, Sentence(area), Sentence(reference))
        case .shortArc(let arc): Sentence(Phrases.Geometry.shortArc, Sentence(arc))
        case .openRing(let area): Sentence(Phrases.Geometry.openRing, Sentence(area))
        case .emptyArea(let area): Sentence(Phrases.Geometry.emptyArea, Sentence(area))
        case .notOnGrid(let area): Sentence(Phrases.Geometry.notOnGrid, Sentence(area))
        case .stillCrossing(let count): Sentence(Phrases.Geometry.stillCrossing, count)
        case .planeCount(let areas, let planes):
            Sentence(Phrases.Geometry.planeCount, Sentence(areas), Sentence(planes))
        case .tooLarge(let vertices): Sentence(Phrases.Geometry.tooManyVertices, Sentence(vertices))
        }
    }
}
