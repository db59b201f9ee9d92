import Foundation
import NeedsModel
import Testing
import Wording

@testable import Planisphere

@Suite("A database whose territory is damaged")
struct DamagedTerritoryTests {
    /// Turns the first quarter of `communes.csv` into zeros, where the file keeps it.
    private func damaged() throws -> TestFolder {
        let folder = try TestFolder.empty()
        let url = URL(fileURLWithPath: folder.database)
        var bytes = try Data(contentsOf: url)
        let heading = try #require(bytes.range(of: Data("insee,".utf8)) ?? bytes.range(of: Data("code,name".utf8)))
        bytes.replaceSubrange(heading.lowerBound..<heading.lowerBound + 40, with: Data(repeating: 0xFF, count: 40))
        try bytes.write(to: url)
        return folder
    }

    @Test("it is called damaged, never a file that an option of a reader could help")
    func said() throws {
        let folder = try damaged()
        for failure in [
            try #require(throws: Failure.self) { try Workspace(folder.workspace) },
            try #require(throws: Failure.self) {
                try GazetteerSession(GazetteerRequest(database: folder.database))
            },
        ] {
            #expect(failure.name == .databaseUnusable)
            let sentence = failure.sentence(Language.french)
            #expect(sentence.contains("endommagée") && sentence.contains(folder.database))
            #expect(!sentence.contains("--encoding"))
        }
    }
}
