import ByteStreams
import DelimitedText
import GeoJSON
import Importing
import NeedsModel
import Testing
import Wording

@Suite("A row that is no need is refused with its line, column and value")
struct RejectionTests {
    @Test("a row without a text is refused, with all its fields")
    func noText() throws {
        let row = " ;Delle;18/09/2021;2;;"
        let imported = try Imported("texte;lieu;date;voix;latitude;longitude\n\(row)\n")
        #expect(imported.needs.isEmpty)
        let rejected = try #require(imported.rejected.first)
        #expect(rejected.line == 2 && rejected.column == "texte" && rejected.value.isEmpty)
        #expect(rejected.reason == .noText)
        #expect(rejected.fields == row.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }

    @Test("a row that one delimiter too many has shifted is refused, though nothing stands beyond the last column")
    func shifted() throws {
        let imported = try Imported("texte;lieu;date;voix\nun bus ; un banc;Delle;18/09/2021;\nvélo;Delle;;;\n")
        #expect(imported.rejected.map(\.reason) == [.tooManyFields(found: 5, expected: 4)])
        #expect(imported.rejected.map(\.value) == ["18/09/2021"])
        #expect(imported.needs.map(\.text) == ["vélo"])
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
                == "Ligne 4, id\u{A0}: l’identifiant «\u{A0}1\u{A0}» est déjà celui de la ligne 2, dont elle prendrait la place."
        )
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

    @Test("the fields of a row with a zero byte are kept, the byte made visible")
    func zeroByte() throws {
        let rest = String(repeating: "b;un bus;Belfort\n", count: 20)
        let imported = try Imported("id;texte;lieu\na;un\0banc;Delle\n" + rest)
        #expect(imported.rejected.prefix(1).map(\.fields) == [["a", "un\u{FFFD}banc", "Delle"]])
    }

    @Test("every reason has a sentence in both languages, with nothing left to fill")
    func sentences() {
        let reasons: [RejectionReason] = [
            .noText, .tooManyFields(found: 3, expected: 2), .repeatedID(firstLine: 2), .keptRepeatedID,
            .fieldTooLarge(limit: 3), .rowTooLarge(limit: 3), .nulByte,
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
