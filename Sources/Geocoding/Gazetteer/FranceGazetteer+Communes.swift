import GeoTypes
import NeedsModel

extension FranceGazetteer {
    /// All communes, decoded: centres to about a hundred metres, without postal codes. - Complexity: O(communes)
    package func communes() -> [FrenchCommune] {
        var communes: [FrenchCommune] = []
        communes.reserveCapacity(count)
        forEachRow { _, row in
            guard let code = InseeCode(code(row)) else { return }
            communes.append(
                FrenchCommune(
                    code: code, name: String(decoding: row.name, as: UTF8.self), centre: row.centre,
                    population: row.population))
        }
        return communes
    }
}
