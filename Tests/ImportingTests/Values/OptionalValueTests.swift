import Importing
import NeedsModel
import Testing
import Wording

@Suite("A value that cannot be read costs no need")
struct OptionalValueTests {
    @Test(
        "the need comes in, the field stays empty or approximate, and the row is warned about",
        arguments: [
            ("samedi;;;", RowWarning.unreadableDate("samedi")), ("18/09/20211;;;", .unreadableDate("18/09/20211")),
            ("30/02/2021;;;", .unreadableDate("30/02/2021")), ("sept 2021;;;", .monthOnly("sept 2021")),
            (";beaucoup;;", .unreadableVoices("beaucoup")), (";1,5;;", .unreadableVoices("1,5")),
            (";0;;", .voicesOutOfRange("0")), (";10001;;", .voicesOutOfRange("10001")),
            (";une dizaine;;", .approximateVoices("une dizaine", people: 10)),
            (";;474,868;6,8", .pointLeftOut(.outOfRange, "474,868")), (";;NaN;6,8", .pointLeftOut(.unreadable, "NaN")),
            (";;47,6;", .pointLeftOut(.half, "47,6")), (";;47,6;200", .pointLeftOut(.outOfRange, "200")),
        ])
    func taken(_ cells: String, _ warning: RowWarning) throws {
        let imported = try Imported("texte;lieu;date;voix;latitude;longitude\nx;Delle;\(cells)\n")
        #expect(imported.rejected.isEmpty)
        #expect(imported.warnings == [[warning]])
        #expect(imported.report.warningCounts == [warning.id: 1])
        let need = try #require(imported.needs.first)
        #expect(need.concerns == WrittenPlace("Delle"))
        #expect(need.voices == (warning.id == "approximate-voices" ? 10 : 1))
        #expect(need.collectedOn?.description == (warning.id == "month-only" ? "2021-09" : nil))
    }

    @Test("a number of people in words is exact, and no warning")
    func words() throws {
        let imported = try Imported("texte;lieu;voix\nx;Delle;huit personnes\n")
        #expect(imported.needs.map(\.voices) == [8] && imported.warnings == [[]])
    }

    @Test("a value is cut for display, however long its cell is")
    func longValue() throws {
        let imported = try Imported("texte;lieu;voix\nx;Delle;\(String(repeating: "9", count: 500))\n")
        guard case .unreadableVoices(let value)? = imported.warnings.first?.first else {
            Issue.record("\(imported.warnings)")
            return
        }
        #expect(value.count == 81)
    }

    @Test("every warning has a sentence in both languages, with nothing left to fill")
    func sentences() {
        let faults: [PointFault] = [
            .unreadable, .outOfRange, .half, .unknownGrid, .far(kilometres: 9), .swapped(kilometres: 9), .notAPoint,
        ]
        let warnings: [RowWarning] =
            faults.map { .pointLeftOut($0, "v") } + [
                .monthOnly("v"), .unreadableDate("v"), .approximateVoices("v", people: 1), .unreadableVoices("v"),
                .voicesOutOfRange("v"), .severalNeeds(3), .repairedBytes,
            ]
        for warning in warnings {
            #expect(!warning.sentence(.french).contains("{") && !warning.sentence(.english).contains("{"))
            #expect(warning.sentence(.french) != warning.sentence(.english))
            #expect(warning.sentence(.french) != "«\u{A0}v\u{A0}»", "\(warning.id) has no sentence of its own")
        }
    }

    /// Quadratic work would take minutes.
    @Test("a theme, a heading and the name of a property of a megabyte are passed over", .timeLimit(.minutes(2)))
    func megabytes() throws {
        let long = String(repeating: "é b", count: 250_000)
        let theme = try Imported("texte;lieu;thème\nx;Delle;\(long)\n")
        #expect(theme.needs.first?.themes == [])
        #expect((theme.report.warnings.first?.warning.sentence(.french).count ?? 0) < 200)
        #expect(try Imported("texte;lieu;\(long)\nx;Delle;1\n").needs.count == 1)
        let feature = #"{"type":"Feature","geometry":null,"properties":{"texte":"x","lieu":"Delle","\#(long)":1}}"#
        #expect(try Imported(feature).needs.count == 1)
    }
}
