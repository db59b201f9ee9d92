import Importing
import NeedsModel
import Testing
import Wording

@Suite("A list of refused rows that comes back")
struct ReturnedRowsTests {
    private let header = "id;texte;lieu;line;column;value;reason\n"

    @Test("its own four columns say nothing, and are no unused columns")
    func columns() throws {
        let imported = try Imported(header + "A;un banc;Delle;7;texte;;il manque\n")
        #expect(imported.needs.map(\.text) == ["un banc"])
        #expect(imported.file.unknownColumns.isEmpty && imported.warnings == [[]])
        #expect(imported.file.columnMap?.headings == ["id", "texte", "lieu"])
    }

    @Test("content gives the identifier that it gave in the file itself, whatever the file is called")
    func identity() throws {
        let first = try Imported("texte;lieu\nun banc;Delle\n")
        let back = try Imported("texte;lieu;line;column;value;reason\nun banc;Delle;2;texte;;il manque\n")
        #expect(first.needs.map(\.sourceID) == back.needs.map(\.sourceID))
    }

    @Test("the apostrophe that keeps a spreadsheet from running a text is taken off again")
    func guarded() throws {
        let back = try Imported(header + "A;'- un banc;Delle;7;texte;;x\nB;'un';Delle;8;texte;;x\n")
        #expect(back.needs.map(\.text) == ["- un banc", "'un'"])
    }

    @Test("an identifier that is still another row's is refused again, a new one is taken")
    func repeatedID() throws {
        let back = try Imported(header + "1;un banc;Delle;7;id;1;déjà pris\n1b;un bus;Delle;8;id;1;déjà pris\n")
        #expect(back.rejected.map(\.reason) == [.keptRepeatedID])
        #expect(back.rejected.first?.fields == ["1", "un banc", "Delle"])
        #expect(back.rejected.first?.refusedAt == 7)
        #expect(back.needs.map(\.sourceID) == ["1b"])
    }

    @Test("fields too many stand behind the four columns, and the row is refused until they are gone")
    func tooMany() throws {
        let back = try Imported(header + "A;un banc ; un bus;7;;x;trop; Delle\n")
        #expect(back.rejected.map(\.fields) == [["A", "un banc ", " un bus", " Delle"]])
    }

    @Test("a feature that comes back is recognised by its own member, and the member is taken off")
    func features() throws {
        let why = #""refused":{"feature":3,"line":1,"column":"text","value":"","reason":"} \" {"}"#
        let refused = #"{\#(why),"type":"Feature","geometry":null,"properties":{"texte":"","lieu":"Delle"}}"#
        let imported = try Imported(refused)
        #expect(imported.rejected.map(\.reason) == [.noText])
        #expect(imported.rejected.first?.refusedAt == 3)
        #expect(
            imported.rejected.first?.fields == [
                #","type":"Feature","geometry":null,"properties":{"texte":"","lieu":"Delle"}}"#
            ])
    }

    @Test("refused features are told by their number and identifier, where lines say nothing")
    func featureNumbers() throws {
        let features = ["a", "b"].map {
            #"{"type":"Feature","id":"\#($0)","geometry":null,"properties":{"texte":"","lieu":"Delle"}}"#
        }
        let imported = try Imported(#"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#)
        #expect(imported.rejected.map(\.feature) == [FeatureName(number: 1, id: "a"), FeatureName(number: 2, id: "b")])
        #expect(
            imported.rejected.last?.sentence(.french)
                == "Objet 2 (b), text\u{A0}: le texte du besoin manque.")
    }
}
