import GeoTypes
import NeedsModel
import SpatialStore
import Testing

@Suite("Boundaries on their planes")
struct PlaneTests {
    /// The grid with the communes of these numbers moved to another land.
    private static func stored(_ numbers: ClosedRange<Int>, to plane: OfficialPlane) -> StoredTerritory {
        var stored = Grid.stored
        for number in numbers { stored.boundaries[Grid.code(number)]?.plane = plane }
        return stored
    }

    private func database(_ stored: StoredTerritory) throws -> (NeedsStore, RawDatabase, TemporaryFolder) {
        let folder = try TemporaryFolder()
        let store = try NeedsStore(path: folder.file(), access: .create)
        try store.install(stored)
        return (store, try RawDatabase(folder.file()), folder)
    }

    @Test(
        "a territory of one land is registered with the reference system of that land",
        arguments: OfficialPlane.allCases)
    func one(plane: OfficialPlane) throws {
        let (store, raw, folder) = try database(Self.stored(1...12, to: plane))
        defer { withExtendedLifetime(folder) {} }
        let srid = try raw.texts("SELECT srid FROM geometry_columns WHERE f_geometry_column = 'boundary'")
        #expect(srid == ["\(plane.epsg)"])
        #expect(try raw.texts("SELECT auth_srid FROM spatial_ref_sys WHERE srid = \(plane.epsg)") == ["\(plane.epsg)"])
        #expect(try raw.number("SELECT count(*) FROM idx_commune_boundary_rowid") == 12)
        #expect(try store.check().isSound)
    }

    @Test("a territory of several lands is not registered with one of them, and searched all the same")
    func several() throws {
        let (store, raw, folder) = try database(Self.stored(1...4, to: .reunion))
        defer { withExtendedLifetime(folder) {} }
        #expect(try raw.texts("SELECT f_geometry_column FROM geometry_columns") == ["centre"])
        #expect(try raw.texts("SELECT srid || ' ' || communes FROM plane ORDER BY srid") == ["2154 8", "2975 4"])
        #expect(try raw.number("SELECT count(*) FROM idx_commune_boundary_rowid") == 12)
        #expect(try store.check().isSound)
        let middle = Position(x: Grid.origin.x + 1_000, y: Grid.origin.y + 1_000)
        #expect(try store.commune(containing: middle, on: .reunion) == Grid.code(1))
        #expect(try store.commune(containing: middle, on: .lambert93) == nil)
        // On paper 1 touches 5; on the Earth an ocean is between them.
        #expect(try store.communes(adjacentTo: Grid.code(1)) == [Grid.code(2)])
    }
}
