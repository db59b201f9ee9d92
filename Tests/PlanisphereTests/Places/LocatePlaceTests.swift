import Foundation
import Testing

@testable import Planisphere

@Suite("Locating one place")
struct LocatePlaceTests {
    private func answer(_ request: LocateRequest) throws -> Answer {
        let nowhere = FileManager.default.temporaryDirectory.appendingPathComponent("none-\(UUID()).sqlite").path
        return try LocatePlace.run(request, in: GazetteerSession(GazetteerRequest(database: nowhere)))
    }

    private func json(_ text: String) throws -> [String: Any] {
        let answer = try answer(LocateRequest(text: text, format: "json"))
        return try #require(JSONSerialization.jsonObject(with: Data(answer.bytes())) as? [String: Any])
    }

    @Test("a code beside the text that is none is wrong usage, and the right form is shown")
    func wrongStatements() {
        for request in [
            LocateRequest(text: "Belfort", postcode: "foo"), LocateRequest(text: "Belfort", citycode: "Belfort"),
            LocateRequest(text: "Belfort", department: "Belfort-sur-Mer"),
        ] {
            do {
                _ = try answer(request)
                Issue.record("not refused: \(request)")
            } catch let failure as Failure {
                #expect(failure.name == .wrongUsage)
                #expect(failure.sentence(.french).contains("écrire"))
            } catch {
                Issue.record("\(error)")
            }
        }
    }

    @Test("JSON gives the point of a commune, of an area and of a place elsewhere in France")
    func points() throws {
        let commune = try json("Belfort")
        #expect(abs((commune["longitude"] as? Double ?? 0) - 6.85) < 0.05)
        #expect(abs((commune["latitude"] as? Double ?? 0) - 47.64) < 0.05)
        let area = try json("Sud Territoire")
        #expect(abs((area["longitude"] as? Double ?? 0) - 7.0) < 0.2)
        let far = try json("Lyon")
        #expect(abs((far["latitude"] as? Double ?? 0) - 45.76) < 0.1)
    }

    @Test("JSON gives no point where nothing was placed")
    func noPoint() throws {
        for text in ["Auxelles", "xyzzy"] {
            let answer = try json(text)
            #expect(answer["longitude"] is NSNull && answer["latitude"] is NSNull)
        }
    }
}
