import Importing
import NeedsModel
import Testing

@Suite("A row keeps its identifier")
struct RowIdentityTests {
    @Test("the same file twice gives the same identifiers, and equal lines stay two needs")
    func stable() throws {
        let table = "texte;lieu\nbus;Delle\nbus;Delle\nbus;Belfort\n"
        let first = try Imported(table).needs.map(\.sourceID)
        #expect(try Imported(table).needs.map(\.sourceID) == first)
        #expect(Set(first).count == 3)
        #expect(first[1] == first[0] + "-2")
    }

    @Test("an identifier made of content is the same in every version of the program")
    func frozen() throws {
        // Computed apart, by the recipe in `ContentHash`.
        #expect(
            try Imported("texte;lieu;voix\nUn bus  le soir;Belfort;2\n").needs.map(\.sourceID) == ["c-dc0e720ab56ea9f7"]
        )
    }

    @Test("other line ends, white space, order of columns and further columns make no other need")
    func normalised() throws {
        let plain = try Imported("texte;lieu\n\"a\nb\";Delle\n").needs.map(\.sourceID)
        #expect(try Imported("lieu,note,texte\r\n Delle ,x,\"a  \r\nb \"\r\n").needs.map(\.sourceID) == plain)
    }

    @Test("the source is the file's name without its folder, or what was asked for")
    func source() throws {
        #expect(try Imported("texte;lieu\na;b\n", source: nil).needs.map(\.source) == ["test.csv"])
        #expect(try Imported("texte;lieu\na;b\n", source: "marché").needs.map(\.source) == ["marché"])
    }
}
