import GeoMath
import GeoTypes
import NeedsModel
import Wording

extension DistanceFromHome {
    /// « à 6 300 km du territoire : longitude et latitude sont-elles échangées ? »: two digits, as much as the
    /// distance of two boxes is good for.
    func sentence(epsg: Int) -> Sentence {
        Sentence(sentence(.french, epsg: epsg), sentence(.english, epsg: epsg))
    }

    func sentence(_ language: Language, epsg: Int) -> String {
        guard kilometres.isFinite else { return Phrases.outsideOfReferenceSystem(language, ["EPSG:\(epsg)"]) }
        let unit = kilometres >= 1_000 ? 100.0 : 10.0
        let figure = language.integer(Int((kilometres / unit).rounded() * unit))
        return (isSwapped ? Phrases.farFromTerritorySwapped : Phrases.farFromTerritory)(language, [figure])
    }
}

extension CoordinateReferenceSystem {
    /// A reference system by the name that a person or a file gives.
    /// - Throws: `wrongUsage` for a name that says no EPSG code, and for a code that PROJ does not know.
    static func named(_ name: String) throws(Failure) -> CoordinateReferenceSystem {
        do throws(GeoMathError) {
            guard let code = code(in: name) else { throw .unknownReferenceSystem(epsg: 0, reason: name) }
            return try CoordinateReferenceSystem(epsg: code)
        } catch {
            throw Failure(.wrongUsage, Sentence(Phrases.unknownReferenceSystem, Sentence(verbatim: name)))
        }
    }
}
