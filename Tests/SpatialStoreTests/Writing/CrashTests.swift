import Foundation
import NeedsModel
import SpatialStore
import Testing

@Suite("A process that dies")
struct CrashTests {
    @Test("in the middle of an import it leaves files that open as the store was before")
    func killed() throws {
        let temporary = try TemporaryStore()
        try temporary.store.upsert(.sample("before"))
        let after = try TemporaryFolder()
        let log = temporary.path + "-wal"
        func size(of path: String) throws -> Int {
            try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        }
        let quiet = try size(of: log)
        try temporary.store.importFile("a.csv") { file in
            // Long enough that pages of the open transaction have gone to the disk.
            for number in 0..<200_000 {
                var need = PlacedNeed.sample("\(number)")
                need.text += String(repeating: "x", count: 150)
                try file.upsert(need)
            }
            #expect(try size(of: log) > quiet + 1_000_000)
            // What a kill leaves: the bytes as they are, without what the process knew.
            try FileManager.default.copyItem(atPath: temporary.path, toPath: after.file())
            try FileManager.default.copyItem(atPath: log, toPath: after.file("needs.sqlite-wal"))
        }
        let store = try NeedsStore(path: after.file(), access: .readWrite)
        #expect(try store.needs().map(\.sourceID) == ["before"])
        #expect(try store.check().isSound)
        #expect(try temporary.store.counts(CountQuery(by: [])).total.needs == 200_001)
    }
}
