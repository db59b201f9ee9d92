import ByteStreams
import DelimitedText
import GeoData
import Geocoding
import NeedsModel
import TerritoryFiles

/// Makes the one geocoder that `locate`, `geocode`, `import` and every filter use.
struct GeocoderBuilder {
    var loaded: LoadedTerritory
    /// The user's own file first, then what moderators decided: the later word wins.
    var aliases = AliasBook()

    func geocoder() throws -> Geocoder {
        let data = try EmbeddedData.located()
        let foreign = try text("\(data.gazetteer)/foreign.txt")
        let gazetteer = Gazetteer(
            territory: loaded.territory, formerCommunes: loaded.formerCommunes,
            places: loaded.places + (try localPlaces("\(data.gazetteer)/places.csv")), aliases: aliases,
            france: try FranceGazetteer(decoding: FileSource.contents(of: "\(data.gazetteer)/france.bin")),
            foreign: try ForeignPlace.list(foreign, file: "foreign.txt"))
        return Geocoder(gazetteer, points: CommuneLocator(loaded).map { PointLocator($0.locate) })
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try FileSource.contents(of: path), as: UTF8.self)
    }

    /// `name,kind,insee,source`; places of communes that the territory does not have are left out.
    private func localPlaces(_ path: String) throws -> [NamedPlace] {
        let reader = try DelimitedFile.open(FileSource(path: path), delimiter: UInt8(ascii: ",")).reader
        var places: [NamedPlace] = []
        var isHeader = true
        while try reader.next() {
            defer { isHeader = false }
            guard !isHeader, reader.fieldCount >= 3, let code = InseeCode(reader.string(2)) else { continue }
            places.append(NamedPlace(name: reader.string(0), kind: reader.string(1), commune: code))
        }
        return places
    }
}
