import GeoTypes
import NeedsModel
import SpatialStore
import Testing

@Suite("Installing a territory")
struct InstallationTests {
    @Test("the files come back byte by byte, in order of name")
    func files() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        #expect(
            try store.territoryFiles() == [
                TerritoryFile(name: "a.json", bytes: []), TerritoryFile(name: "communes.csv", bytes: [1, 2, 0, 3]),
            ])
    }

    @Test("the same territory again changes nothing; another one is refused")
    func again() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let revision = try store.revision()
        try store.install(Grid.stored)
        #expect(try store.revision() == revision)
        var other = Grid.stored
        other.files.removeLast()
        #expect(throws: NeedStoreError.territoryDiffers(installed: "grid", offered: "grid")) {
            try store.install(other)
        }
    }

    @Test("a commune without a boundary, or with one that is no number, leaves nothing behind")
    func boundaries() throws {
        let folder = try TemporaryFolder()
        let store = try NeedsStore(path: folder.file(), access: .create)
        var broken = Grid.stored
        broken.boundaries[Grid.code(7)] = nil
        #expect(throws: NeedStoreError.missingBoundary(Grid.code(7))) { try store.install(broken) }
        let nowhere = Ring([Position(x: .nan, y: 0), Position(x: 1, y: 0), Position(x: 1, y: 1)])
        broken.boundaries[Grid.code(7)] = PlaneArea(
            plane: .lambert93, shape: MultiPolygon([Polygon(exterior: nowhere)]))
        #expect(throws: NeedStoreError.self) { try store.install(broken) }
        #expect(throws: NeedStoreError.noTerritory) { try store.territoryID() }
        #expect(throws: NeedStoreError.noTerritory) { try store.upsert(.sample("a")) }
    }

    @Test("analysts find communes in both of their areas, a geometry that GIS programs know, and words on each table")
    func tables() throws {
        let temporary = try TemporaryStore()
        let raw = try RawDatabase(temporary.path)
        #expect(
            try raw.number(
                """
                SELECT count(*) FROM membership JOIN department ON department.id = area_id WHERE department.code = '25'
                """) == 6)
        #expect(
            try raw.texts("SELECT f_geometry_column || ' ' || srid FROM geometry_columns ORDER BY 1")
                == ["boundary 2154", "centre 4326"])
        #expect(try raw.number("SELECT count(*) FROM about WHERE subject = 'published_need'") == 1)
    }

    @Test("GIS programs do not search published needs by the numbers of communes, and the store's own tree stays full")
    func centresAreNotMarkedAsIndexed() throws {
        let temporary = try TemporaryStore()
        let raw = try RawDatabase(temporary.path)
        #expect(
            try raw.texts(
                "SELECT f_geometry_column FROM geometry_columns WHERE spatial_index_enabled = 1 AND f_table_name = 'commune'"
            ) == ["boundary"])
        #expect(
            try raw.number("SELECT count(*) FROM idx_commune_centre_rowid")
                == raw.number("SELECT count(*) FROM commune"))
    }
}
