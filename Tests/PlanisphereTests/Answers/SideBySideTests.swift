import Foundation
import Planisphere
import Synchronization
import Testing

@Suite("A session lives on: reads run side by side, decisions are known at once")
struct SideBySideTests {
    @Test("counts and exports that run at once on one session are the same bytes as alone")
    func sideBySide() throws {
        let folder = try TestFolder.sample()
        try session(folder.workspace) { workspace in
            let asked: [@Sendable () throws -> [UInt8]] = [
                { try CountNeeds.run(CountRequest(by: ["commune", "theme"], format: "csv"), in: workspace).bytes() },
                { try CountNeeds.run(CountRequest(by: ["epci"], format: "json"), in: workspace).bytes() },
                { try ExportData.run(ExportRequest(layer: "needs"), in: workspace).bytes() },
                { try ExportData.run(ExportRequest(layer: "communes"), in: workspace).bytes() },
                { try LocatePlace.run(LocateRequest(text: "Auxelles", format: "json"), in: workspace).bytes() },
                { try ReviewPlaces.list(ReviewRequest(format: "json"), in: workspace).bytes() },
            ]
            let alone = try asked.map { try $0() }
            let rounds = 4
            let together = Mutex([[UInt8]?](repeating: nil, count: asked.count * rounds))
            DispatchQueue.concurrentPerform(iterations: asked.count * rounds) { number in
                let bytes = try? asked[number % asked.count]()
                together.withLock { $0[number] = bytes }
            }
            let answered = together.withLock { $0 }
            for (number, bytes) in answered.enumerated() { #expect(bytes == alone[number % asked.count]) }
        }
    }

    @Test("one body is written as often as it is asked for")
    func twice() throws {
        let folder = try TestFolder.sample()
        try session(folder.workspace) { workspace in
            let answer = try ExportData.run(ExportRequest(layer: "needs", format: "csv"), in: workspace)
            #expect(try answer.bytes() == answer.bytes())
        }
    }

    @Test("what a moderator decides is known to the next locate, geocode and import of the same session")
    func decided() throws {
        let folder = try TestFolder.empty()
        try session(folder.workspace, for: .importing) { workspace in
            func located() throws -> Bool {
                let answer = try LocatePlace.run(LocateRequest(text: "Auxelles", format: "json"), in: workspace)
                let members = try JSONSerialization.jsonObject(with: Data(answer.bytes())) as? [String: Any] ?? [:]
                return members["status"] as? String == "ok" && members["code"] as? String == "90005"
            }
            func imported(_ id: String) throws -> String {
                let table = "identifiant;texte;lieu\n\(id);Un banc;Auxelles\n"
                let file = NamedInput("\(id).csv", bytes: Array(table.utf8))
                return try ImportNeeds.run(ImportRequest(files: [file]), in: workspace).text
            }
            #expect(try !located())
            #expect(try imported("a").contains("review"), "it waits")
            _ = try ReviewPlaces.accept(ReviewDecision("Auxelles", by: "essai"), means: "90005", in: workspace)
            #expect(try located())
            #expect(try !imported("b").contains("review"), "it is certain")
            let places = NamedInput("lieux.csv", bytes: Array("lieu\nAuxelles\n".utf8))
            let geocoded = try GeocodeFile.run(GeocodeRequest(input: places, columns: ["lieu"]), in: workspace)
            #expect(try geocoded.text.contains("90005"))
        }
    }

    @Test("places need no database: one session of names answers many threads alike")
    func names() throws {
        let names = try GazetteerSession(GazetteerRequest(database: "none.sqlite"))
        let texts = ["Belfort", "Auxelles", "PMA", "Hericour", "47.6391, 6.8131", "Zzyzx sur Rien"]
        func located(_ text: String) throws -> [UInt8] {
            try LocatePlace.run(LocateRequest(text: text, format: "json"), in: names).bytes()
        }
        let alone = try texts.map { try located($0) }
        let together = Mutex([[UInt8]?](repeating: nil, count: texts.count * 4))
        DispatchQueue.concurrentPerform(iterations: texts.count * 4) { number in
            let bytes = try? LocatePlace.run(
                LocateRequest(text: texts[number % texts.count], format: "json"), in: names
            ).bytes()
            together.withLock { $0[number] = bytes }
        }
        let answered = together.withLock { $0 }
        for (number, bytes) in answered.enumerated() { #expect(bytes == alone[number % texts.count]) }
    }

    @Test("a database without any need says so beside its empty count, and which one it is")
    func emptyDatabase() throws {
        let folder = try TestFolder.empty()
        try session(folder.workspace) { workspace in
            let said = try CountNeeds.run(CountRequest(by: ["epci"], format: "csv"), in: workspace).said
            #expect(said.contains { $0.contains(folder.database) })
        }
        let sample = try TestFolder.sample()
        try session(sample.workspace) { workspace in
            var filter = OwnerRequest()
            filter["text"] = ["zzyzx"]
            let said = try CountNeeds.run(CountRequest(by: [], filter: filter, format: "csv"), in: workspace).said
            #expect(!said.contains { $0.contains(sample.database) })
        }
    }
}
