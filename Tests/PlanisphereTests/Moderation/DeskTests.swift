import Foundation
import NeedsModel
import SpatialStore
import Testing

@testable import Planisphere

@Suite("The desk: what waits, and why")
struct DeskTests {
    private let held: HeldNeeds

    init() throws { held = try HeldNeeds() }

    private func list(
        states: [String] = [], reasons: [String] = [], limit: Int? = 50,
        _ filter: (inout OwnerRequest) -> Void = { _ in }
    ) throws -> [[String: Any]] {
        var request = OwnerRequest()
        filter(&request)
        let text = try held.desk {
            try ListDesk.run(
                DeskRequest(DeskChoice(request, states: states, reasons: reasons), limit: limit, format: "json"), in: $0
            ).text
        }
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return document?["needs"] as? [[String: Any]] ?? []
    }

    private func numbers(_ entries: [[String: Any]]) -> [Int] { entries.compactMap { $0["id"] as? Int } }

    @Test("what waits is listed with its reasons and their place in the text; what is public is not")
    func listed() throws {
        let entries = try list()
        #expect(numbers(entries) == [1, 5])
        let hold = (entries.first?["holds"] as? [[String: Any]])?.first
        let range = HeldNeeds.range(of: HeldNeeds.telephone, in: HeldNeeds.text)
        #expect(hold?["reason"] as? String == "phone" && hold?["field"] as? String == "text")
        #expect(hold?["first"] as? Int == range?.lowerBound && hold?["last"] as? Int == range?.upperBound)
        #expect(entries.last?["reasons"] as? [String] == ["suspected-duplicate"])
    }

    @Test("the table marks what was found")
    func table() throws {
        let text = try held.desk { try ListDesk.run(DeskRequest(), in: $0).text }
        #expect(PlainSpaces.of(text).contains("me rappeler au [\(HeldNeeds.telephone)], merci"))
        #expect(PlainSpaces.of(text).contains("numéro de téléphone"))
        let csv = try held.desk { try ListDesk.run(DeskRequest(format: "csv"), in: $0).bytes() }
        #expect(PlainRecords.of(csv).map { $0["reasons"] } == ["phone", "suspected-duplicate"])
    }

    @Test("states, reasons and every filter of counts choose, with unpublished workshops known")
    func filters() throws {
        #expect(try numbers(list(states: ["no-consent"])) == [4])
        #expect(try numbers(list(states: ["published"])) == [2, 3])
        #expect(try numbers(list(states: ["pending", "no-consent"])) == [1, 4, 5])
        #expect(try numbers(list(states: ["hidden"])) == [])
        #expect(try numbers(list(reasons: ["phone"])) == [1])
        #expect(try numbers(list(reasons: ["personal-data"])) == [1])
        #expect(try numbers(list(reasons: ["phone", "suspected-duplicate"])) == [1, 5])
        #expect(try numbers(list(limit: 1)) == [1])
        #expect(try numbers(list(states: ["published"]) { $0["commune"] = ["Delle"] }) == [2])
        #expect(try numbers(list { $0["text"] = ["DIMANCHE"] }) == [5])
        #expect(try numbers(list { $0["theme"] = ["sante-d-avenir"] }) == [])
        try held.take([
            {
                var need = HeldNeeds.held(HeldNeeds.need("F", "Caché"), .phone, .text, 0..<2)
                need.gathering = .workshop("Atelier secret")
                return need
            }()
        ])
        #expect(try numbers(list { $0["workshop"] = ["atelier secret"] }) == [6])
        #expect(throws: Failure.self) { try held.folder.counted(by: "epci") { $0["workshop"] = ["atelier secret"] } }
    }

    @Test("an unknown state, reason, format or limit is refused with what there is")
    func refusals() throws {
        for (states, reasons) in [(["published", "gone"], []), ([], ["telephone"])] as [([String], [String])] {
            let failure = #expect(throws: Failure.self) { try list(states: states, reasons: reasons) }
            #expect(failure?.name == .unknownValue)
        }
        #expect(throws: Failure.self) { try list(limit: 0) }
        #expect(throws: Failure.self) { try held.desk { try ListDesk.run(DeskRequest(format: "xml"), in: $0) } }
    }

    @Test("a text goes from the desk to the public: masked, published, and the masked words are nowhere")
    func masked() throws {
        #expect(try held.doors() == [2])
        let revision = try held.desk { try $0.store.revision() }
        try held.mask(1)
        #expect(try held.desk { try $0.store.revision() } > revision)
        #expect(try held.doors() == [2])
        try held.publish(1)
        #expect(try held.doors() == [3])
        let exported = try held.folder.export("needs", "csv") + held.folder.export("needs")
        let text = String(decoding: exported, as: UTF8.self)
        #expect(text.contains("me rappeler au [masqué], merci") && !text.contains("06 99"))
        var search = OwnerRequest()
        search["text"] = ["06 99 00"]
        #expect(try CountDocument([], search, in: held.folder).needs == 0)
        search["text"] = ["[masque]"]
        #expect(try held.doors(search) == [1])
        try held.undo()
        #expect(try held.doors() == [2])
        #expect(try held.need(1).moderation == .pending)
        try held.undo()
        #expect(try held.need(1) == HeldNeeds.needs[0])
        #expect(try held.desk { try $0.store.check().isSound })
    }

    @Test("the same file leaves a masked need masked and public; a changed text is held again")
    func importedAgain() throws {
        try held.mask(1)
        try held.publish(1)
        #expect(try held.take(HeldNeeds.needs).unchanged == HeldNeeds.needs.count)
        #expect(try held.doors() == [3])
        var changed = HeldNeeds.needs[0]
        changed.text = "Autrement : 06 99 00 12 35"
        changed.holds = []
        changed.moderation = .published
        try held.take([changed])
        #expect(try held.doors() == [2], "what had to be hidden may stand anywhere in the new words")
        #expect(try held.need(1).holds.map(\.reason) == [.changedSinceMasking])
        #expect(throws: Failure.self) { try held.publish(1) }
        try held.take([HeldNeeds.needs[0]])
        #expect(try held.doors() == [3])
    }

    @Test("without consent nothing is published; a consent given later is a correction with its reason")
    func consent() throws {
        let failure = #expect(throws: Failure.self) { try held.publish(4) }
        #expect(failure?.name == .consentMissing)
        try held.correct(4) { $0.consent = "yes" }
        #expect(try held.doors() == [3])
        try held.undo(.newestAbout(need: 4))
        #expect(try held.doors() == [2])
    }

    @Test("what points at a person is published only when the moderator says so")
    func personalData() throws {
        let failure = #expect(throws: Failure.self) { try held.publish(1) }
        #expect(failure?.name == .personalDataLeft)
        #expect(failure?.sentence(.french).contains("06 99") == false)
        try held.publish(1, despite: ["personal-data"])
        #expect(try held.doors() == [3])
        #expect(try held.take(HeldNeeds.needs).unchanged == HeldNeeds.needs.count)
        #expect(try held.doors() == [3])
    }

    @Test("a selection by filter is told first, and leaves aside what cannot be published")
    func selection() throws {
        let choice = DeskChoice(states: ["pending", "no-consent"])
        var request = DecisionRequest([], choice: choice, by: "Camille", reason: "relus")
        let failure = #expect(throws: Failure.self) { try held.desk { try PublishNeeds.run(request, in: $0) } }
        #expect(failure?.name == .confirmationMissing)
        request.isDryRun = true
        #expect(try held.desk { try PublishNeeds.run(request, in: $0).text }.contains("1 besoin est concerné"))
        #expect(try held.doors() == [2])
        request.isDryRun = false
        request.isConfirmed = true
        let text = try held.desk { try PublishNeeds.run(request, in: $0).text }
        #expect(text.contains("2 laissés de côté"))
        #expect(try held.doors() == [3])
        #expect(throws: Failure.self) {
            try held.desk { try HideNeeds.run(DecisionRequest([], by: "Camille", reason: "tout"), in: $0) }
        }
        try held.desk { _ = try HideNeeds.run(held.request([2, 3]), in: $0) }
        #expect(try held.doors() == [1])
        try held.undo()
        #expect(try held.doors() == [3])
    }

    @Test("a decision asks for a reason, and a need that is there")
    func asked() throws {
        let silent = #expect(throws: Failure.self) {
            try held.desk { try HideNeeds.run(DecisionRequest([2], by: "Camille", reason: " "), in: $0) }
        }
        #expect(silent?.name == .reasonMissing)
        let missing = #expect(throws: Failure.self) { try held.publish(99) }
        #expect(missing?.name == .unknownNeed)
        #expect(throws: Failure.self) { try held.correct(2) { _ in } }
        #expect(throws: Failure.self) { try held.correct(2) { $0.voices = 0 } }
        #expect(throws: Failure.self) { try held.mask(2) }
    }

    @Test("what covers a person does not name one", arguments: ["Jean Dupont", "06 39 98 12 34"])
    func coverThatNames(_ words: String) throws {
        #expect(throws: Failure.self) {
            try held.desk { try MaskNeed.run(held.request([1]), replacement: words, in: $0).text }
        }
    }
}
