import NeedsModel
import SpatialStore
import TestSupport
import Testing

@Suite("Any history of decisions, undoing and imports")
struct DecisionHistoryTests {
    @Test(
        "counts say what the files say with the decisions that stand; with none left, what the files say alone",
        arguments: [3, 14, 159, 2_653] as [UInt64])
    func history(seed: UInt64) throws {
        let temporary = try TemporaryStore()
        var model = DecisionModel(temporary.store, seed: seed)
        try model.begin(needs: 40)
        for step in 0..<120 {
            try model.step()
            if step % 20 == 19 { try model.compare("seed \(seed), step \(step)") }
        }
        try model.undoAll()
        try model.compare("seed \(seed), undone")
        for (id, need) in model.file { #expect(try temporary.store.need(id: id) == need, "seed \(seed), need \(id)") }
        let raw = try RawDatabase(temporary.path)
        #expect(try raw.number("SELECT count(*) FROM imported_need") == 0)
        #expect(try temporary.store.check().isSound)
    }
}

/// What a store should say after each decision, worked out with values alone.
private struct DecisionModel {
    private struct Decision {
        var number: Int64
        var changes: [Int64: [DecidedChange]]
        var undoes: Int?
        var stands = true
    }

    private let store: NeedsStore
    private var random: RandomNeeds
    private(set) var file: [Int64: PlacedNeed] = [:]
    private var decisions: [Decision] = []

    init(_ store: NeedsStore, seed: UInt64) {
        self.store = store
        random = RandomNeeds(seed: seed)
    }

    mutating func begin(needs: Int) throws {
        for number in 1...Int64(needs) { file[number] = fresh("n\(number)") }
        try importAgain()
        for id in file.keys { #expect(try store.need(id: id).sourceID == "n\(id)") }
    }

    mutating func step() throws {
        switch Int.random(in: 0..<10, using: &random.random) {
        case 0..<5: try decide()
        case 5..<8: try undo(decisions.indices.filter { decisions[$0].stands }.randomElement(using: &random.random))
        case 8: try importAgain()
        default:
            for id in file.keys.sorted().shuffled(using: &random.random).prefix(4) {
                let (source, text) = (file[id]?.source ?? "", file[id]?.text ?? "")
                var need = fresh("n\(id)")
                need.source = source
                if Bool.random(using: &random.random) { need.text = text }
                file[id] = need
            }
            try importAgain()
        }
    }

    mutating func undoAll() throws {
        while let last = decisions.lastIndex(where: { $0.stands && $0.undoes == nil }) { try undo(last) }
    }

    func compare(_ comment: String) throws {
        let needs = file.keys.sorted().compactMap(decided)
        for dimension in CountDimension.allCases {
            let query = CountQuery(by: [dimension])
            let (table, expected) = (try store.counts(query), HandCount(query).table(of: needs))
            #expect(Set(table.rows) == Set(expected.rows), "\(comment), \(dimension)")
            #expect(table.total == expected.total, "\(comment)")
        }
        for id in file.keys { #expect(try store.need(id: id) == decided(id), "\(comment), need \(id)") }
        #expect(try store.check().isSound, "\(comment)")
    }

    private mutating func fresh(_ id: String) -> PlacedNeed {
        var need = random.next(id: id)
        if need.moderation == .pending {
            need.holds = [Hold(reason: .phone, field: .text, range: 0..<min(4, need.text.utf8.count))]
        }
        if need.moderation == .hidden { need.moderation = .published }
        // Names that nobody knows yet would come into the lists in another order.
        return need
    }

    private func decided(_ id: Int64) -> PlacedNeed? {
        var need = file[id]
        for decision in decisions where decision.stands {
            for change in decision.changes[id] ?? [] { need?.apply(change) }
        }
        return need
    }

    private func importAgain() throws {
        try store.importFile("again.csv") { rows in
            for id in file.keys.sorted() { if let need = file[id] { try rows.upsert(need) } }
        }
    }

    private mutating func decide() throws {
        let ids = Array(file.keys.sorted().shuffled(using: &random.random).prefix(3))
        let changes = (0..<Int.random(in: 1...2, using: &random.random)).map { _ in change() }
        let revision = try store.revision()
        let number = try store.moderate(ids, changes, by: "Anne", reason: "essai")
        #expect(try store.revision() > revision)
        var made = Decision(number: number, changes: [:])
        for id in ids {
            guard var need = decided(id) else { continue }
            for change in changes {
                let change = DecidedChange(change, basis: need.basis(of: change), by: "Anne")
                need.apply(change)
                made.changes[id, default: []].append(change)
            }
        }
        decisions.append(made)
    }

    private mutating func undo(_ index: Int?) throws {
        guard let index else { return }
        let number = try store.undo(decisions[index].number, by: "Luc", reason: "erreur")
        decisions.append(Decision(number: number, changes: [:], undoes: index))
        set(index, false)
    }

    private mutating func set(_ index: Int, _ stands: Bool) {
        decisions[index].stands = stands
        if let earlier = decisions[index].undoes { set(earlier, !stands) }
    }

    private mutating func change() -> NeedChange {
        let role = random.pick(PlaceRole.allCases)
        return random.pick([
            .state(.published), .state(.published), .state(.hidden), .state(.pending),
            .mask(.text, [0..<4], with: "[masqué]"), .mask(.text, [2..<3, 7..<9], with: "█"),
            .themes(["energie", "mobilite"]), .themes([]), .kind("reve"), .audience("jeunesse"), .audience(nil),
            .voices(7), .collectedOn(CalendarDate(year: 2022, month: 3, day: 1)), .collectedOn(nil),
            .workshop("Marché de Commune 1"), .workshop(nil), .consent(true), .consent(false), .place(role, nil),
            .place(
                role,
                Placement(
                    status: .ok, place: .commune(Grid.code(3)), name: "Commune 3", method: .correction, score: 1,
                    reason: PlacementReason(id: "corrected"))),
        ])
    }
}
