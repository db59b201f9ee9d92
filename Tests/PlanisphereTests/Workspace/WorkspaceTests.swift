import Foundation
import NeedsModel
import SpatialStore
import Testing

@testable import Planisphere

@Suite("A workspace: one database, one territory")
struct WorkspaceTests {
    /// The embedded territory under another identifier.
    private func otherTerritory(_ folder: TestFolder) throws -> String {
        let path = folder.file("ailleurs")
        try FileManager.default.copyItem(atPath: Checkout.path("GeoData/territory"), toPath: path)
        let manifest = try Checkout.text("GeoData/territory/territory.csv").split(separator: "\n").map { line in
            line.hasPrefix("id,") ? "id,ailleurs" : line.hasPrefix("name,") ? "name,Ailleurs" : String(line)
        }
        try folder.write("ailleurs/territory.csv", manifest.joined(separator: "\n") + "\n")
        return path
    }

    @Test("the first use makes the database with the embedded territory, the second finds it")
    func first() throws {
        let folder = try TestFolder()
        let made = try Workspace(folder.workspace, for: .importing)
        #expect(made.isNew)
        #expect(made.territory.communes.count == 197)
        #expect(made.vocabulary.themes.count >= 15)
        made.close()
        let found = try Workspace(folder.workspace)
        #expect(!found.isNew)
        #expect(found.territory == made.territory)
        #expect(found.vocabulary == made.vocabulary)
        found.close()
    }

    @Test("one file is left when it is closed, and it can be moved: it still knows its territory")
    func moved() throws {
        let folder = try TestFolder()
        let request = WorkspaceRequest(database: folder.database, territoryFolder: try otherTerritory(folder))
        try Workspace(request, for: .importing).close()
        try FileManager.default.removeItem(atPath: folder.file("ailleurs"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["base.sqlite"])
        let elsewhere = try TestFolder(copyOf: folder.database)
        let workspace = try Workspace(elsewhere.workspace)
        #expect(workspace.territory.id == "ailleurs")
        #expect(workspace.territory.name == "Ailleurs")
        workspace.close()
    }

    @Test("another territory's folder is refused for a database that has one, and the database stays as it is")
    func otherRefused() throws {
        let folder = try TestFolder.sample()
        let other = try otherTerritory(folder)
        let before = try folder.bytes("base.sqlite")
        let failure = #expect(throws: Failure.self) {
            try Workspace(WorkspaceRequest(database: folder.database, territoryFolder: other))
        }
        #expect(failure?.name == .databaseOtherTerritory)
        #expect(failure?.name.failureClass == .database)
        #expect(failure?.sentence(.french).contains("nord-franche-comte") == true)
        #expect(try folder.bytes("base.sqlite") == before)
    }

    @Test("the folder that it was made with is no other one")
    func sameFolder() throws {
        let folder = try TestFolder.sample()
        let request = WorkspaceRequest(
            database: folder.database, territoryFolder: Checkout.path("GeoData/territory"))
        let workspace = try Workspace(request)
        #expect(!workspace.isNew)
        workspace.close()
    }

    @Test("a folder that is no territory is named, and no database is left behind with half of it")
    func noTerritory() throws {
        let folder = try TestFolder()
        try FileManager.default.createDirectory(
            atPath: folder.file("vide"), withIntermediateDirectories: true)
        let failure = #expect(throws: Failure.self) {
            try Workspace(
                WorkspaceRequest(database: folder.database, territoryFolder: folder.file("vide")), for: .importing)
        }
        #expect(failure?.name == .territoryInvalid)
        #expect(!folder.exists("base.sqlite"))
    }

    @Test("lists of one's own beside a territory are taken, and stay with the database")
    func ownLists() throws {
        let folder = try TestFolder()
        let other = try otherTerritory(folder)
        try folder.write(
            "ailleurs/kinds.csv", "id,label_fr,label_en,synonyms\nbesoin,Besoin,Need,\nmerci,Merci,Thanks,gratitude\n")
        let request = WorkspaceRequest(database: folder.database, territoryFolder: other)
        try Workspace(request, for: .importing).close()
        let workspace = try Workspace(folder.workspace)
        #expect(workspace.vocabulary.kinds.map(\.id) == ["besoin", "merci"])
        #expect(workspace.vocabulary.themes.count >= 15)
        workspace.close()
    }

    @Test("a database that may only be read can be counted and exported, and refuses an import")
    func readOnly() throws {
        let folder = try TestFolder.sample()
        let workspace = try Workspace(folder.workspace)
        let expected = try workspace.store.counts(CountQuery(by: [.commune]))
        workspace.close()
        let store = try NeedsStore(path: folder.database, access: .readOnly)
        #expect(try store.counts(CountQuery(by: [.commune])) == expected)
        #expect(throws: NeedStoreError.readOnly(path: folder.database)) {
            try store.importFile("x.csv") { _ in }
        }
        try store.close()
    }

    @Test("what is no database is refused and not touched", arguments: ["du texte", ""])
    func noDatabase(_ text: String) throws {
        let folder = try TestFolder()
        try folder.write("base.sqlite", text.isEmpty ? String(repeating: "\u{1}", count: 5_000) : text)
        let before = try folder.bytes("base.sqlite")
        let failure = #expect(throws: Failure.self) { try Workspace(folder.workspace) }
        #expect(failure?.name == .databaseUnusable)
        #expect(try folder.bytes("base.sqlite") == before)
    }

    @Test("a verb that reads never makes a database, and names the one that was probably meant")
    func readingMakesNothing() throws {
        let folder = try TestFolder.sample()
        let mistyped = folder.file("bese.sqlite")
        for purpose in [Workspace.Purpose.reading, .deciding] {
            let failure = #expect(throws: Failure.self) {
                try Workspace(WorkspaceRequest(database: mistyped), for: purpose)
            }
            #expect(failure?.name == .databaseMissingNear)
            #expect(failure?.sentence(Speech.french).contains("base.sqlite") == true)
            #expect(failure?.sentence(Speech.french).contains("--database") == true)
            #expect(!folder.exists("bese.sqlite"))
        }
    }
}
