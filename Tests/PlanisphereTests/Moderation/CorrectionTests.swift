import NeedsModel
import SpatialStore
import Testing

@testable import Planisphere

@Suite("Corrections")
struct CorrectionTests {
    private let held: HeldNeeds

    init() throws { held = try HeldNeeds() }

    @Test("every field can be corrected, stands against the file, and comes back when the correction is undone")
    func fields() throws {
        let before = try held.need(2)
        try held.correct(2) { correction in
            correction.themes = ["energie", "mobilite"]
            correction.kind = "reve"
            correction.date = "12/03/2022"
            correction.voices = 4
            correction.audience = "jeunesse"
            correction.workshop = "Atelier jeunes"
            correction.concerns = "Montbéliard"
            correction.lives = "90010"
        }
        let need = try held.need(2)
        #expect(
            need.themes.map(\.theme) == ["energie", "mobilite"]
                && need.themes.map(\.assignedBy) == ["Camille", "Camille"])
        #expect(need.kind == "reve" && need.voices == 4 && need.audience == "jeunesse")
        #expect(need.collectedOn == CalendarDate(year: 2022, month: 3, day: 12) && need.workshop == "Atelier jeunes")
        #expect(need.concerns?.text == "Delle" && need.concerns?.placement.code == "25388")
        #expect(need.lives?.placement.code == "90010")
        #expect(try held.take(HeldNeeds.needs).unchanged == HeldNeeds.needs.count)
        #expect(try held.need(2) == need)
        #expect(try held.folder.counted(by: "commune").filter { $0.needs > 0 }.map(\.codes) == [["25388"], ["90010"]])
        try held.undo()
        #expect(try held.need(2) == before)
        #expect(try held.desk { try $0.store.check().isSound })
    }

    @Test("« none » empties a field")
    func none() throws {
        try held.correct(2) { correction in
            correction.themes = ["none"]
            correction.workshop = "none"
            correction.concerns = "none"
        }
        let need = try held.need(2)
        #expect(need.themes.isEmpty && need.gathering == .file && need.concerns == nil)
    }

    @Test("when the file itself says something else meanwhile, the correction stands and show tells it")
    func fileChanges() throws {
        try held.correct(2) { $0.voices = 4 }
        #expect(try PlainSpaces.of(held.show(2)).contains("voix : le fichier dit « 1 »"))
        var changed = HeldNeeds.needs[1]
        changed.voices = 7
        #expect(try held.take([changed]).updated == 1)
        #expect(try held.need(2).voices == 4)
        #expect(try PlainSpaces.of(held.show(2)).contains("voix : le fichier dit maintenant « 7 »"))
        try held.undo()
        #expect(try held.need(2).voices == 7)
    }

    @Test("two communes of one EPCI are placed at the EPCI, of two at the territory, with themselves as candidates")
    func twoCommunes() throws {
        try held.correct(2) { $0.concerns = "90010, 90093" }
        #expect(try held.need(2).concerns?.placement.place.level == .epci)
        #expect(try held.need(2).concerns?.placement.candidates.map(\.code) == ["90010", "90093"])
        try held.correct(2) { $0.concerns = "90010,25388" }
        #expect(try held.need(2).concerns?.placement.place.level == .pole)
        try held.correct(2) { $0.concerns = "90010,90010" }
        #expect(try held.need(2).concerns?.placement.code == "90010")
        #expect(throws: Failure.self) { try held.correct(2) { $0.concerns = "90010,99999" } }
    }

    @Test("one log for every kind of decision: who, why, before, after; to undo an undoing brings it back")
    func log() throws {
        try held.correct(2) { $0.kind = "reve" }
        try held.undo(.newestAbout(need: 2))
        try held.undo(.decision(2))
        #expect(try held.need(2).kind == "reve")
        let twice = #expect(throws: Failure.self) { try held.undo(.decision(2)) }
        #expect(twice?.name == .decisionUndone)
        let unknown = #expect(throws: Failure.self) { try held.undo(.decision(99)) }
        #expect(unknown?.name == .unknownDecision)
        let log = try held.desk { try $0.store.decisions(about: 2) }
        #expect(log.map(\.kind) == [.correct, .undo, .undo] && log.map(\.stands) == [true, false, true])
        #expect(log.first?.changes == [LoggedChange(.kind, before: "besoin", after: "reve")])
        #expect(log.map(\.decidedBy) == ["Camille", "Luc", "Luc"])
        let shown = try PlainSpaces.of(held.show(2))
        #expect(shown.contains("type : besoin → reve") && shown.contains("Camille : corrigé — relu"))
    }

    @Test("nobody is invited to publish what was refused or hidden, only what may be published")
    func invitation() throws {
        #expect(try !held.correct(2) { $0.consent = "no" }.contains("moderate publish"))
        #expect(try !held.correct(4) { $0.voices = 2 }.contains("moderate publish"))
        #expect(try held.correct(5) { $0.voices = 2 }.contains("1 n’est pas encore publié"))
    }

    @Test("the log of a mask says no words of it")
    func silentLog() throws {
        try held.mask(1)
        let listed = try held.desk { try UndoDecision.list(limit: 9, in: $0).text }
        let changes = try held.desk { try $0.store.decisions(about: 1) }.flatMap(\.changes)
        #expect(!listed.contains("06 99") && changes.map(\.after) == ["1 × [masqué]"])
    }
}
