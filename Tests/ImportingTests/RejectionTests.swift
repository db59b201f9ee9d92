import DelimitedText
import GeoJSON
import Importing
import NeedsModel
import Testing
import Wording

@Suite("A row that is no need is refused with its line, column and value")
struct RejectionTests {
    @Test(
        "each fault has its reason",
        arguments: [
            ("x;Delle;18/09/20211;1;;", RejectionReason.unreadableDate, "date", "18/09/20211"),
            ("x;Delle;31/02/2021;1;;", .unreadableDate, "date", "31/02/2021"),
            ("x;Delle;;beaucoup;;", .unreadableVoices, "voix", "beaucoup"),
            ("x;Delle;;0;;", .voicesOutOfRange, "voix", "0"), ("x;Delle;;10001;;", .voicesOutOfRange, "voix", "10001"),
            ("x;Delle;;1,5;;", .unreadableVoices, "voix", "1,5"),
            ("x;Delle;;;474,868;6,8", .coordinateOutOfRange, "latitude", "474,868"),
            ("x;Delle;;;NaN;6,8", .unreadableCoordinate, "latitude", "NaN"),
            ("x;Delle;;;47,6;", .halfCoordinate, "latitude", "47,6"),
            ("x;Delle;;;47,6;200", .coordinateOutOfRange, "longitude", "200"), (" ;Delle;;;;", .noText, "texte", ""),
        ])
    func reasons(_ row: String, _ reason: RejectionReason, _ column: String, _ value: String) throws {
        let imported = try Imported("texte;lieu;date;voix;latitude;longitude\n\(row)\n")
        #expect(imported.needs.isEmpty)
        let rejected = try #require(imported.rejected.first)
        #expect(rejected.line == 2)
        #expect(rejected.column == column)
        #expect(rejected.value == value)
        #expect(rejected.reason == reason)
        #expect(rejected.fields == row.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }

    @Test("a text with a delimiter and no quotes is refused, not cut")
    func tooManyFields() throws {
        let imported = try Imported("texte;lieu\nun bus ; un banc;Delle\nvélo;Delle;;\n")
        #expect(imported.rejected.map(\.reason) == [.tooManyFields(found: 3, expected: 2)])
        #expect(imported.needs.map(\.text) == ["vélo"])
    }

    @Test("an identifier that comes twice is refused the second time, with the line of the first")
    func repeatedID() throws {
        let imported = try Imported("id;texte;lieu\n1;a;Delle\n2;b;Delle\n1;c;Delle\n")
        #expect(imported.rejected.map(\.reason) == [.repeatedID(firstLine: 2)])
        #expect(
            imported.rejected.first?.sentence(.french)
                == "Ligne 4, id\u{A0}: l’identifiant «\u{A0}1\u{A0}» est déjà celui de la ligne 2.")
    }

    @Test("a row that is too heavy, or holds a zero byte, is refused and the next one is read")
    func heavy() throws {
        let heavy = String(repeating: "x", count: 200_000)
        let table = "texte;lieu\n\(heavy);Delle\n\u{0}é;Delle\nvélo;Delle\n"
        let imported = try Imported(Array(table.utf8), limits: .init(fieldBytes: 1 << 16), chunk: 70_000)
        #expect(imported.rejected.map(\.reason) == [.fieldTooLarge(limit: 1 << 16), .nulByte])
        #expect(imported.rejected.map(\.line) == [2, 3])
        #expect(imported.lines == [4])
    }

    @Test("a field beyond all that is kept of a record costs its row only")
    func farBeyond() throws {
        var bytes = Array("texte;lieu\n\"".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "y"), count: 2 << 20))
        bytes.append(contentsOf: Array("\n\";Delle\nvélo;Delle\n".utf8))
        let imported = try Imported(bytes, limits: .init(fieldBytes: 1 << 16, recordBytes: 1 << 18))
        #expect(imported.rejected.map(\.reason) == [.fieldTooLarge(limit: 1 << 16)])
        #expect(imported.lines == [4])
    }

    @Test("a value is cut for display")
    func longValue() throws {
        let imported = try Imported("texte;lieu;voix\nx;Delle;\(String(repeating: "9", count: 500))\n")
        #expect(imported.rejected.first?.value.count == 81)
    }

    @Test("every reason has a sentence in both languages, with nothing left to fill")
    func sentences() {
        let reasons: [RejectionReason] = [
            .noText, .unreadableDate, .unreadableVoices, .voicesOutOfRange, .unreadableCoordinate,
            .coordinateOutOfRange, .halfCoordinate, .tooManyFields(found: 3, expected: 2),
            .repeatedID(firstLine: 2), .fieldTooLarge(limit: 3),
            .rowTooLarge(limit: 3), .nulByte, .notAPoint(geometry: "Polygon"),
            .invalidFeature(.unclosedRing(positions: 4)),
            .invalidFeature(.coordinateOutOfRange(longitude: "1", latitude: "2")),
        ]
        for reason in reasons {
            let row = RejectedRow(line: 1, column: "c", value: "v", reason: reason)
            #expect(!row.sentence(.french).contains("{") && !row.sentence(.english).contains("{"))
            #expect(row.sentence(.french) != row.sentence(.english))
            #expect(!row.sentence(.french).contains("ligne refusée"), "\(reason.id) has no sentence of its own")
        }
    }
}
