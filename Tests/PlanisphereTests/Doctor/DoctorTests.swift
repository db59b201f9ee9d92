import Foundation
import NeedsModel
import Planisphere
import SpatialStore
import Testing

@Suite("The doctor")
struct DoctorTests {
    private func members(_ folder: TestFolder) throws -> [String: Any] {
        let health = try Doctor.run(folder.workspace, format: "json", speech: .english)
        return try JSONSerialization.jsonObject(with: Data(health.text.utf8)) as? [String: Any] ?? [:]
    }

    @Test("a sound database is said to be sound, with what stands in it")
    func sound() throws {
        let folder = try TestFolder.sample()
        let health = try Doctor.run(folder.workspace)
        #expect(health.isSound)
        for words in ["SpatiaLite", "PROJ", "197", "308", "300", folder.database] {
            #expect(health.text.contains(words), "\(words)")
        }
        let members = try members(folder)
        #expect(members["sound"] as? Bool == true)
        #expect(members["needs"] as? String == "308")
        #expect(members["public_needs"] as? String == "300")
        #expect((members["problems"] as? [Any])?.isEmpty == true)
    }

    @Test("looking changes nothing")
    func looking() throws {
        let folder = try TestFolder.sample()
        let before = try members(folder)["revision"] as? String
        _ = try Doctor.run(folder.workspace)
        #expect(try members(folder)["revision"] as? String == before)
        #expect(before != nil)
    }

    @Test("another format is refused with those that there are")
    func format() throws {
        let folder = try TestFolder.empty()
        #expect(throws: Failure(.unknownValue, "--format", "xml", "text, json")) {
            try Doctor.run(folder.workspace, format: "xml")
        }
    }
}
