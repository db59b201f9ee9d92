import Foundation
import NeedsModel
import SpatialStore
import Testing

@testable import Planisphere

@Suite("The doctor")
struct DoctorTests {
    private func members(_ folder: TestFolder) throws -> [String: Any] {
        let answer = try session(folder.workspace) {
            try Doctor.run(DoctorRequest(format: "json", speech: .english), in: $0)
        }
        return try JSONSerialization.jsonObject(with: Data(answer.bytes())) as? [String: Any] ?? [:]
    }

    @Test("a sound database is said to be sound, with what stands in it")
    func sound() throws {
        let folder = try TestFolder.sample()
        let answer = try session(folder.workspace) { try Doctor.run(DoctorRequest(), in: $0) }
        #expect(answer.outcome == .done)
        let text = try answer.text
        for words in ["SpatiaLite", "PROJ", "197", "308", "300", folder.database] {
            #expect(text.contains(words), "\(words)")
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
        _ = try session(folder.workspace) { try Doctor.run(DoctorRequest(), in: $0).bytes() }
        #expect(try members(folder)["revision"] as? String == before)
        #expect(before != nil)
    }

    @Test("another format is refused with those that there are")
    func format() throws {
        let folder = try TestFolder.empty()
        #expect(throws: Failure(.unknownValue, Parameter.named("format"), "xml", "text, json")) {
            try session(folder.workspace) { try Doctor.run(DoctorRequest(format: "xml"), in: $0) }
        }
    }

    @Test("a database that is not there is said, with the libraries and data all the same, and none is made")
    func missing() throws {
        let folder = try TestFolder()
        let failure = try #require(throws: Failure.self) { try Workspace(folder.workspace) }
        let answer = try Doctor.run(DoctorRequest(format: "json"), without: failure)
        #expect(answer.outcome == .database)
        #expect(answer.said.first?.contains("--database") == true)
        #expect(answer.said.first?.contains(folder.database) == true)
        let members = try JSONSerialization.jsonObject(with: Data(answer.bytes())) as? [String: Any] ?? [:]
        for library in ["SQLite", "SpatiaLite", "PROJ", "GEOS", "data"] {
            #expect((members[library] as? String)?.isEmpty == false, "\(library)")
        }
        #expect(members["sound"] as? Bool == false)
        #expect((members["problems"] as? [String])?.first?.contains(folder.database) == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("what is wrong beside the database is no finding of the doctor")
    func elsewhere() {
        let failure = Failure(.inputNotFound, "nulle-part")
        #expect(throws: failure) { try Doctor.run(DoctorRequest(), without: failure) }
    }
}
