import CSpatiaLite
import Foundation
import NeedsModel
import Testing

@testable import SpatialStore

@Suite("Opening")
struct OpeningTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file()
    }

    @Test("a database that was made opens again with what it held")
    func reopening() throws {
        var store = try NeedsStore(path: path, access: .create)
        try store.install(Grid.stored)
        try store.upsert(.sample("a"))
        let revision = try store.revision()
        try store.close()
        store = try NeedsStore(path: path, access: .readWrite)
        #expect(try store.territoryID() == "grid")
        #expect(try store.revision() == revision)
        #expect(try store.needs().map(\.sourceID) == ["a"])
    }

    @Test("a file that is not there is made only when asked to")
    func missing() throws {
        #expect(throws: NeedStoreError.notFound(path: path)) { try NeedsStore(path: path, access: .readWrite) }
        #expect(throws: NeedStoreError.notFound(path: path)) { try NeedsStore(path: path, access: .readOnly) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("a directory is refused")
    func directory() {
        #expect(throws: NeedStoreError.isDirectory(path: folder.path)) {
            try NeedsStore(path: folder.path, access: .create)
        }
    }

    @Test("a file in a folder that is not there cannot be made")
    func noFolder() {
        #expect {
            try NeedsStore(path: folder.path + "/no/such/needs.sqlite", access: .create)
        } throws: { error in
            guard case .cannotOpen = error as? NeedStoreError else { return false }
            return true
        }
    }

    @Test("a file that is no database is refused and left as it was")
    func noDatabase() throws {
        let bytes = Data("lieu;besoin\nBelfort;un bus\n".utf8) + Data(repeating: 32, count: 4096)
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(throws: NeedStoreError.notADatabase(path: path)) { try NeedsStore(path: path, access: .create) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    @Test("an empty file is no database to read, and may become one")
    func emptyFile() throws {
        try Data().write(to: URL(fileURLWithPath: path))
        #expect(throws: NeedStoreError.notADatabase(path: path)) { try NeedsStore(path: path, access: .readWrite) }
        #expect(try NeedsStore(path: path, access: .create).revision() == 0)
    }

    @Test("a SQLite database of another program is refused and left as it was")
    func foreign() throws {
        try RawDatabase(path).execute("PRAGMA application_id = 7; CREATE TABLE photos (name TEXT)")
        #expect(throws: NeedStoreError.foreignDatabase(path: path, applicationID: 7)) {
            try NeedsStore(path: path, access: .create)
        }
        #expect(try RawDatabase(path).number("SELECT count(*) FROM sqlite_schema") == 1)
    }

    @Test("a database that is newer than this program is refused and left as it was")
    func newer() throws {
        try NeedsStore(path: path, access: .create).close()
        try RawDatabase(path).execute("PRAGMA user_version = 99")
        for access in [NeedsStore.Access.create, .readWrite, .readOnly] {
            #expect(throws: NeedStoreError.newerDatabase(path: path, version: 99, supported: 3)) {
                try NeedsStore(path: path, access: access)
            }
        }
        #expect(try RawDatabase(path).number("PRAGMA user_version") == 99)
    }

    @Test("a database without tables, left by a process that was killed while it made it, is made whole")
    func halfMade() throws {
        try RawDatabase(path).execute("PRAGMA journal_mode = WAL")
        for access in [NeedsStore.Access.readOnly, .readWrite] {
            #expect(throws: NeedStoreError.unfinished(path: path)) { try NeedsStore(path: path, access: access) }
        }
        #expect(try NeedsStore(path: path, access: .create).revision() == 0)
    }

    @Test("a store opened for reading refuses every write")
    func readOnly() throws {
        let writer = try NeedsStore(path: path, access: .create)
        try writer.install(Grid.stored)
        try writer.close()
        let store = try NeedsStore(path: path, access: .readOnly)
        #expect(try store.territoryID() == "grid")
        #expect(throws: NeedStoreError.readOnly(path: path)) { try store.upsert(.sample("a")) }
        #expect(throws: NeedStoreError.readOnly(path: path)) { try store.install(Grid.stored) }
        #expect(throws: NeedStoreError.readOnly(path: path)) { try store.rebuildPages() }
    }

    @Test("only the reference systems in use are there: degrees, the web's plane, the territory's plane")
    func referenceSystems() throws {
        let store = try NeedsStore(path: path, access: .create)
        try store.install(Grid.stored)
        try store.close()
        let raw = try RawDatabase(path)
        #expect(try raw.number("SELECT count(*) FROM spatial_ref_sys") == 3)
        #expect(try raw.number("SELECT count(*) FROM geometry_columns WHERE f_table_name = 'commune'") == 2)
    }

    @Test(
        "a path that an engine could read as an address is a path",
        arguments: ["file:needs.sqlite?mode=memory", "100%25.sqlite", "a?b#c.sqlite"])
    func addresses(name: String) throws {
        let odd = folder.file(name)
        try NeedsStore(path: odd, access: .create).close()
        #expect(FileManager.default.fileExists(atPath: odd))
        #expect(DatabasePath.plain(name).hasSuffix(name) && !DatabasePath.plain(name).hasPrefix("file:"))
        #expect(try NeedsStore(path: odd, access: .readOnly).revision() == 0)
    }

    @Test(
        "a file that nobody can change is read without a lock or a log beside it",
        arguments: ["n.sqlite", "100%25 ?.sqlite"])
    func fixed(name: String) throws {
        let made = folder.file(name)
        let store = try NeedsStore(path: made, access: .create)
        try store.install(Grid.stored)
        try store.close()
        let before = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(try RawDatabase(DatabasePath.fixed(made)).number("SELECT count(*) FROM commune") == 12)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == before)
    }
}
