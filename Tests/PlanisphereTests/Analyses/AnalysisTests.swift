import Foundation
import Planisphere
import Testing

@Suite("Analyses of the sample")
struct AnalysisTests {
    private func request(_ format: String, on unit: String = "needs", theme: String? = nil) -> AnalysisRequest {
        var request = AnalysisRequest()
        request.format = format
        request.unit = unit
        if let theme { request.filter["theme"] = [theme] }
        return request
    }

    private func json(_ run: (Workspace) throws -> Answer) throws -> [String: Any] {
        let folder = try TestFolder.sample()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let bytes = try run(workspace).bytes()
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("listening classes every commune once, and hears those that the count hears")
    func listening() throws {
        let document = try json { try ListenToAreas.run(request("json"), strict: false, in: $0) }
        let rows = try #require(document["rows"] as? [[String: Any]])
        #expect(rows.count == 197)
        let classes = Dictionary(grouping: rows) { $0["listening"] as? String ?? "" }.mapValues(\.count)
        #expect(classes["heard"] == document["heard"] as? Int)
        #expect(classes["too-few", default: 0] == document["too_few"] as? Int)
        #expect(classes["not-heard", default: 0] == document["not_heard"] as? Int)
        let count = try CountDocument(["commune"], in: TestFolder.sample())
        let counted = Set(count.rows.filter { $0.needs > 0 }.map { $0.codes[0] })
        let heard = rows.filter { $0["listening"] as? String == "heard" }.compactMap { $0["code"] as? String }
        #expect(Set(heard) == counted.filter { $0.count == 5 && $0.first?.isNumber == true })
    }

    @Test("a plan says what each stop adds, and never reaches less than the biggest towns would")
    func plan() throws {
        let document = try json {
            try PlanOutings.run(request("json"), outings: 4, reach: "6 km", improbableOnly: false, in: $0)
        }
        let rows = try #require(document["rows"] as? [[String: Any]])
        #expect(rows.count == 4)
        let added = rows.compactMap { $0["inhabitants_added"] as? Int }
        #expect(added.reduce(0, +) == document["inhabitants_reached"] as? Int)
        let reached = try #require(document["inhabitants_reached"] as? Int)
        #expect(reached >= (document["biggest_towns_reach"] as? Int ?? .max))
        #expect(reached <= (document["best_possible_at_most"] as? Int ?? 0))
        #expect(document["reach_m"] as? Double == 6_000)
    }

    @Test("tests refuse where workshops weigh more than people, with the reason; on occasions they answer")
    func refusals() throws {
        for test in ["lq", "moran", "scan"] {
            let refused = try json {
                try AnalyseNeeds.run(request("json"), test: test, seed: "1", replicates: 99, in: $0)
            }
            let reason = (refused["refused"] as? [String: Any])?["reason"] as? String
            #expect(reason == "clustered-sources", "\(test)")
        }
        let scan = try json {
            try AnalyseNeeds.run(request("json", on: "occasions"), test: "scan", seed: "1", replicates: 99, in: $0)
        }
        #expect(scan["refused"] is NSNull)
        let rows = try #require(scan["rows"] as? [[String: Any]])
        #expect(!rows.isEmpty && rows.count <= 4)
    }

    @Test("a theme scan wants one theme, a test one of its names, a radius its unit")
    func usage() throws {
        let folder = try TestFolder.sample()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        func name(_ run: () throws(Failure) -> Answer) -> FailureName? {
            do throws(Failure) {
                _ = try run()
                return nil
            } catch { return error.name }
        }
        func test(_ id: String, seed: String = "1", replicates: Int? = nil) -> FailureName? {
            name { () throws(Failure) in
                try AnalyseNeeds.run(request("table"), test: id, seed: seed, replicates: replicates, in: workspace)
            }
        }
        #expect(test("theme-scan") == .wrongUsage)
        #expect(test("anova") == .unknownValue)
        #expect(test("lq", seed: "-1") == .unknownValue)
        #expect(test("lq", replicates: 5) == .numberOutOfRange)
        #expect(
            name { () throws(Failure) in
                try PlanOutings.run(request("table"), outings: 0, reach: "5km", improbableOnly: false, in: workspace)
            } == .numberOutOfRange)
        #expect(
            name { () throws(Failure) in
                try PlanOutings.run(request("table"), outings: 2, reach: "5", improbableOnly: false, in: workspace)
            } == .distanceUnreadable)
        #expect(
            name { () throws(Failure) in
                try ListenToAreas.run(request("table", on: "voices"), strict: false, in: workspace)
            } == .unknownValue)
    }

    @Test("a collection has the communes as features, one table has one line for each row, the text says the sentence")
    func formats() throws {
        let folder = try TestFolder.sample()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let features = try ListenToAreas.run(request("geojson"), strict: false, in: workspace).bytes()
        let collection = try #require(try JSONSerialization.jsonObject(with: Data(features)) as? [String: Any])
        #expect((collection["features"] as? [Any])?.count == 197)
        #expect(collection["licence"] as? String == "Licence Ouverte 2.0")
        let table = String(
            decoding: try ListenToAreas.run(request("csv"), strict: false, in: workspace).bytes(), as: UTF8.self)
        #expect(table.split(whereSeparator: \.isNewline).count == 198)
        #expect(table.hasPrefix("code,name,listening,needs,population,chance_of_silence"))
        let text = String(
            decoding: try ListenToAreas.run(request("table"), strict: false, in: workspace).bytes(), as: UTF8.self)
        #expect(text.contains("Un silence devient improbable à partir de"))
    }
}
