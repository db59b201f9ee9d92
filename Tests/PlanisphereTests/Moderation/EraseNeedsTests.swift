import Foundation
import NeedsModel
import SpatialStore
import Testing

@testable import Planisphere

@Suite("Erasing needs")
struct EraseNeedsTests {
    private let text = """
        identifiant;texte;lieu;consentement
        12;Un bus pour le quetzal;Impasse du quetzal, Belfort;oui
        13;Un banc;Delle;oui

        """

    private func request(_ needs: [Int64], isConfirmed: Bool = true, reason: String = "demandé") -> EraseRequest {
        EraseRequest(needs: needs, by: "Anne", reason: reason, isConfirmed: isConfirmed)
    }

    private func erase(_ request: EraseRequest, in folder: TestFolder) throws -> Answer {
        let workspace = try Workspace(folder.workspace, for: .deciding)
        defer { workspace.close() }
        return try EraseNeeds.run(request, in: workspace)
    }

    @Test("without --yes or a reason nothing is erased, and the message says how")
    func unconfirmed() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: text, in: folder)
        let failure = try #require(throws: Failure.self) { try erase(request([1], isConfirmed: false), in: folder) }
        #expect(failure.name == .erasureUnconfirmed)
        #expect(failure.sentence(.french, .option).contains("--yes"))
        #expect(throws: Failure(.reasonMissing, Parameter.named("reason") as String)) {
            try erase(request([1], reason: " "), in: folder)
        }
        #expect(try session(folder.workspace) { try $0.store.need(id: 1).sourceID } == "12")
    }

    @Test("the same file afterwards: the row is read, told, counted nowhere, and does not come back")
    func returning() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: text, in: folder)
        #expect(try erase(request([1]), in: folder).outcome == .done)
        let report = try ImportedReport(text: text, in: folder)
        #expect(report["read"] == 2)
        #expect(report["imported"] == 1)
        #expect(report["erased"] == 1)
        #expect(report["rejected"] == 0)
        #expect(report["unchanged"] == 1)
        #expect(report["voices"] == 1)
        #expect(report.levels == ["commune": 1])
        #expect(report.failureClass == .done)
        let doctor = try session(folder.workspace) { try Doctor.run(DoctorRequest(isDeep: true), in: $0) }
        #expect(doctor.outcome == .done)
    }

    @Test("a number that nobody has is said, and nothing is erased")
    func unknown() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: text, in: folder)
        #expect(throws: Failure(.unknownNeed, "99")) { try erase(request([1, 99]), in: folder) }
        #expect(try session(folder.workspace) { try $0.store.need(id: 1).sourceID } == "12")
    }
}
