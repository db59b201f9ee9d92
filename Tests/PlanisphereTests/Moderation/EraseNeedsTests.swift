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

    @Test("the same bytes under another name afterwards: what was erased is told and counted nowhere, as under its own")
    func returningRenamed() throws {
        let folder = try TestFolder.empty()
        let text = text + "14;Un arbre;Belfort;oui\n"
        _ = try ImportedReport(text: text, named: "v2.csv", in: folder)
        _ = try erase(request([1]), in: folder)
        let report = try ImportedReport(text: text, named: "v2b.csv", in: folder)
        #expect(report.files.first?["imported_already_as"] as? String == "v2.csv")
        let figures: [Int] = [report["read"], report["imported"], report["erased"], report["unchanged"]]
        #expect(figures == [3, 2, 1, 2])
        #expect(report["voices"] == 2 && report.levels == ["commune": 2])
    }

    @Test("decisions about an erased need are final: undo passes over them, and refuses them by their number")
    func undoing() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: text, in: folder)
        func undo(_ target: UndoDecision.Target) throws -> String {
            try session(folder.workspace, for: .deciding) { try UndoDecision.run(target, by: "Luc", in: $0).text }
        }
        func hide(_ needs: [Int64]) throws {
            try session(folder.workspace, for: .deciding) {
                _ = try $0.store.moderate(needs, [.state(.hidden)], by: "Anne", reason: "")
            }
        }
        try hide([1])
        _ = try erase(request([1]), in: folder)
        #expect(throws: Failure(.nothingToUndo, Parameter.named("list") as String)) { try undo(.newest) }
        let refused = #expect(throws: Failure.self) { try undo(.decision(1)) }
        #expect(refused?.name == .decisionIsFinal)
        try hide([2])
        #expect(try undo(.newest).contains("Décision 3 annulée"))
    }

    @Test("a decision about an erased need and another is undone for the other")
    func undoingHalf() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: text, in: folder)
        try session(folder.workspace, for: .deciding) {
            _ = try $0.store.moderate([1, 2], [.state(.hidden)], by: "Anne", reason: "")
        }
        _ = try erase(request([1]), in: folder)
        try session(folder.workspace, for: .deciding) { workspace in
            _ = try UndoDecision.run(.newest, by: "Luc", in: workspace)
            #expect(try workspace.store.need(id: 2).isPublic)
        }
    }

    @Test("a number that nobody has is said, and nothing is erased")
    func unknown() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: text, in: folder)
        #expect(throws: Failure(.unknownNeed, "99")) { try erase(request([1, 99]), in: folder) }
        #expect(try session(folder.workspace) { try $0.store.need(id: 1).sourceID } == "12")
    }
}
