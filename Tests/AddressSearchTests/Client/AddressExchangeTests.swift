import GeoTypes
import Testing

@testable import AddressSearch

@Suite("Asking an address server")
struct AddressExchangeTests {
    @Test("answers come in the order of the queries, whatever the batches")
    func order() throws {
        let fixture = try Fixture([StreetDirectory.answers], options: .init(batchSize: 7))
        let queries = queries(45)
        #expect(fixture.client.answers(for: queries).map(label) == expected(queries))
        #expect(fixture.server.forms.map(\.rows.count) == [7, 7, 7, 7, 7, 7, 3])
    }

    @Test("answers are told apart by their row, not by their place")
    func shuffled() throws {
        let fixture = try Fixture([
            .reply { form in
                var reversed = form
                reversed.table = [form.table[0]] + form.rows.reversed()
                return StreetDirectory.answer(reversed)
            }
        ])
        let queries = queries(9)
        #expect(fixture.client.answers(for: queries).map(label) == expected(queries))
    }

    @Test("equal queries are asked once")
    func equal() throws {
        let fixture = try Fixture([StreetDirectory.answers])
        let some = queries(3)
        let queries = some + some.reversed() + [AddressQuery(text: " 1  rue Imaginaire,\tBelfort\n")]
        #expect(fixture.client.answers(for: queries).map(label) == expected(queries))
        #expect(fixture.server.forms.map(\.addresses) == [some.map(\.text)])
    }

    @Test("an empty address is not found without a request, and nothing at all asks nothing")
    func empty() throws {
        let fixture = try Fixture([StreetDirectory.answers])
        #expect(fixture.client.answers(for: [AddressQuery(text: " \u{0}\n")]) == [.notFound])
        #expect(fixture.client.answers(for: []) == [])
        #expect(fixture.client.requestCount == 0)
    }

    @Test("the form is the protocol's: a file, the column to search, the columns that filter, the columns wished for")
    func form() throws {
        let fixture = try Fixture([StreetDirectory.answers], options: .init(batchSize: 1))
        let plain = AddressQuery(text: "1 rue Imaginaire, Belfort")
        let filtered = AddressQuery(text: "2 rue Imaginaire, Belfort", postalCode: "90000", cityCode: "90010")
        _ = fixture.client.answers(for: [plain, filtered])
        let forms = fixture.server.forms
        try #require(forms.count == 2)
        #expect(forms[0].requestLine == "POST /search/csv/ HTTP/1.1")
        #expect(forms[0].fields["columns"] == ["address"])
        #expect(forms[0].fields["citycode"] == nil && forms[0].fields["postcode"] == nil)
        #expect(forms[1].fields["citycode"] == ["citycode"] && forms[1].fields["postcode"] == ["postcode"])
        #expect(forms[0].fields["result_columns"] == BatchForm.resultColumns)
        #expect(
            forms[1].table == [
                ["planisphere_row", "address", "postcode", "citycode"], ["0", filtered.text, "90000", "90010"],
            ])
    }

    @Test("a commune that the address does not lie in finds nothing there")
    func filter() throws {
        let fixture = try Fixture([StreetDirectory.answers])
        let query = AddressQuery(text: "3 rue Imaginaire, Héricourt", cityCode: "90010")
        #expect(fixture.client.answers(for: [query]) == [.notFound])
    }

    @Test(
        "every character travels there and back",
        arguments: [
            "12 rue de l’Œuvre, Fêche-l'Église", "« 3, allée » \"des\" Érables; 90000", "=1+1, -2, @x",
            "🏠 7 rue 北京, شارع",
            "e\u{301}cole 1 rue, --planisphere-5f1c0d7a9be24386--", "1 rue {0} %s ' \\ </csv>, Belfort",
        ])
    func unicode(text: String) throws {
        let fixture = try Fixture([StreetDirectory.answers])
        let query = AddressQuery(text: text)
        let answer = fixture.client.answers(for: [query])[0]
        let name = text.split(separator: ",").first.map(String.init) ?? ""
        #expect(label(answer) == AddressText.oneLine("\(name) 90000 Belfort", limit: 1000))
        #expect(fixture.server.forms.first?.addresses == [text])
    }

    @Test("every column of an answer is read")
    func columns() throws {
        let fixture = try Fixture([StreetDirectory.answers])
        let answer = fixture.client.answers(for: [AddressQuery(text: "12 rue Imaginaire, Héricourt")])[0]
        let match = AddressMatch(
            label: "12 rue Imaginaire 70400 Héricourt", score: 0.91, nextScore: 0.42, kind: .houseNumber,
            id: "70285_28", houseNumber: "12", name: "12 rue Imaginaire", street: "12 rue Imaginaire",
            postalCode: "70400", city: "Héricourt", cityCode: "70285", context: "90, Territoire de Belfort",
            coordinate: .init(longitude: 6.828, latitude: 47.628))
        #expect(answer == .found(match))
    }
}
