import Geocoding
import NeedsModel
import Testing

@Suite("Aliases")
struct AliasBookTests {
    @Test("a learned alias goes before every other reading, in any spelling")
    func learned() throws {
        var book = AliasBook()
        book.learn("Chez Roger", means: "90033")
        book.learn("Rougemont", means: "90089")
        let geocoder = Geocoder(try PoleGazetteer.load(aliases: book))
        #expect(geocoder.place("CHEZ  ROGER").code == "90033")
        #expect(geocoder.place("rougemont").method == .alias)
        #expect(geocoder.place("Rougemont (25)").code != "90089")
    }

    @Test("an alias may mean an area, and one whose code is unknown is left out")
    func areas() throws {
        let book = AliasBook([.init(text: "chez nous", code: "200069052"), .init(text: "là-bas", code: "99999")])
        let geocoder = Geocoder(try PoleGazetteer.load(aliases: book))
        #expect(geocoder.place("chez nous").level == .epci)
        #expect(geocoder.place("là-bas").status == .notFound)
    }

    @Test("a file comes back as it was, and a line without a code is refused with its number")
    func file() throws {
        let book = try AliasBook(parsing: "# ours\nChez Roger;90033\n\nla Butte ; 90010\n", file: "alias.txt")
        #expect(book.aliases.count == 2)
        #expect(try AliasBook(parsing: book.text, file: "alias.txt") == book)
        #expect(throws: GeocodingError.badLine(file: "alias.txt", line: 2, text: "nothing")) {
            try AliasBook(parsing: "a;90010\nnothing\n", file: "alias.txt")
        }
    }
}
