import GeoTypes
import NeedsModel
import SpatialStore
import Testing

@Suite("Streaming")
struct StreamingTests {
    let temporary: TemporaryStore
    var store: NeedsStore { temporary.store }

    init() throws { temporary = try TemporaryStore() }

    @Test("a row carries what is public, with the place at its commune")
    func row() throws {
        var need = PlacedNeed.sample("a", at: 9, voices: 8)
        need.collectedOn = CalendarDate(year: 2021, month: 9, day: 18)
        need.gathering = .workshop("Marché")
        need.themes.append(ThemeAssignment(theme: "energie", weight: 0.5))
        need.audience = "jeunesse"
        need.concerns = .commune(9, point: Coordinate(longitude: 6.7001, latitude: 47.6001))
        try store.upsert(need)
        let place = PublishedPlace(
            id: .commune(Grid.code(9)), name: "Commune 9", epci: Grid.epciA, department: DepartmentCode("70"),
            centre: Grid.centre(9))
        #expect(
            try store.needs() == [
                NeedRecord(
                    id: 1, text: need.text, kind: "besoin",
                    themes: [WeightedTheme(id: "mobilite", weight: 1), WeightedTheme(id: "energie", weight: 0.5)],
                    voices: 8,
                    collectedOn: need.collectedOn, workshop: "Marché", place: place, placeRole: .concerns,
                    source: "sheet", sourceID: "a")
            ])
        try store.forEachNeed { row, lists in
            #expect(row.withTextBytes { Array($0) } == Array(need.text.utf8))
            #expect(lists.places[row.placePosition] == place)
            #expect(row.dayNumber == 20_210_918)
        }
    }

    @Test("the view for analysts shows neither audience nor exact point nor written places")
    func view() throws {
        try store.upsert(.sample("a"))
        let raw = try RawDatabase(temporary.path)
        let columns = try raw.texts("PRAGMA table_info(published_need)", column: 1)
        #expect(
            columns == [
                "id", "text", "kind", "theme", "theme_label", "voices", "collected_on", "workshop", "place_role",
                "place_level", "place_code", "place_name", "epci_siren", "department_code", "geometry",
            ])
        #expect(try raw.number("SELECT count(*) FROM published_need") == 1)
    }

    @Test("pages by `after` and `limit` give every need once, in order")
    func pages() throws {
        try store.importFile("a.csv") { file in for number in 0..<25 { try file.upsert(.sample("\(number)")) } }
        var seen: [Int64] = []
        var next = NeedPage(limit: 10)
        while true {
            let page = try store.needs(page: next)
            guard let last = page.last else { break }
            seen += page.map(\.id)
            next.after = last.id
        }
        #expect(seen == Array(1...25))
    }

    @Test(
        "words are found in any case and with or without accents",
        arguments: [
            ("ecole", true), ("ÉCOLE", true), ("e\u{301}cole", true), ("l'école d", true), ("écoles", false),
            ("", true),
            ("cœur", true), ("COEUR", true), ("🚲", true),
        ])
    func words(needle: String, isFound: Bool) throws {
        var need = PlacedNeed.sample("a")
        need.text = "L'école du cœur, à vélo 🚲"
        if needle == "l'école d" { need.text = "L’ÉCOLE… L'École du village" }
        try store.upsert(need)
        var filter = OwnerFilter()
        filter.shared.texts = [needle, "nowhere"]
        #expect(try store.needs(matching: filter).count == (isFound ? 1 : 0))
    }

    @Test("a workshop is found by its whole name")
    func workshop() throws {
        for (id, name) in [("a", "Marché"), ("b", "Marché de Noël")] {
            var need = PlacedNeed.sample(id)
            need.gathering = .workshop(name)
            try store.upsert(need)
        }
        var filter = OwnerFilter()
        filter.shared.workshops = ["Marché", "MARCHE"]
        #expect(try store.needs(matching: filter).map(\.sourceID) == ["a"])
    }

    @Test("an error of the body ends the stream and comes out")
    func stopping() throws {
        struct Enough: Error {}
        try store.importFile("a.csv") { file in for number in 0..<25 { try file.upsert(.sample("\(number)")) } }
        var count = 0
        #expect(throws: Enough.self) {
            try store.forEachNeed { _, _ in
                count += 1
                if count == 3 { throw Enough() }
            }
        }
        #expect(count == 3)
        try store.upsert(.sample("after"))
    }
}
