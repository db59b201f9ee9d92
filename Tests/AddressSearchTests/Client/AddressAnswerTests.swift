import TestSupport
import Testing

@testable import AddressSearch

@Suite("Answers that are not as they should be")
struct AddressAnswerTests {
    static let unreadable = [
        "", "\n\n", "<html><body>Connexion au portail</body></html>", "{\"error\": \"no\"}", "\u{0}\u{1}\u{2}\u{3}",
        "PK\u{3}\u{4}", "\"open quote",
    ]

    @Test("a body that is no table is tried again, then unreadable", arguments: unreadable)
    func garbage(body: String) throws {
        let fixture = try Fixture([StreetDirectory.status(200, [], body)], options: .init(attempts: 2))
        #expect(fixture.client.answers(for: queries(2)).map(label) == ["unreadable", "unreadable"])
        #expect(fixture.client.requestCount == 2)
    }

    @Test("bytes that are no HTTP are tried again")
    func noise() throws {
        let fixture = try Fixture([.noise, StreetDirectory.answers])
        #expect(fixture.client.answers(for: queries(2)).map(label) == expected(queries(2)))
    }

    @Test("an answer that ends before its announced end is not believed")
    func cutShort() throws {
        let body = "planisphere_row,latitude,longitude,result_score,result_citycode\n0,47.6,6.8,0.9,90010\n"
        let fixture = try Fixture([.cutShort(body: body), StreetDirectory.answers])
        #expect(fixture.client.answers(for: queries(1)).map(label) == expected(queries(1)))
        #expect(fixture.client.requestCount == 2)
    }

    @Test("rows that are missing are asked again, the others are not")
    func missingRows() throws {
        let fixture = try Fixture([
            .reply { StreetDirectory.answer($0) { !$0.isMultiple(of: 3) } }, StreetDirectory.answers,
        ])
        let queries = queries(8)
        #expect(fixture.client.answers(for: queries).map(label) == expected(queries))
        #expect(
            fixture.server.forms.map(\.addresses) == [
                queries.map(\.text), [0, 3, 6].map { queries[$0].text },
            ])
    }

    @Test("a row that never comes is missing, and says so")
    func neverComes() throws {
        let fixture = try Fixture([.reply { StreetDirectory.answer($0) { _ in false } }], options: .init(attempts: 2))
        #expect(fixture.client.answers(for: queries(1)) == [.failed(.rowMissing)])
    }

    @Test("a last line that is cut in the middle is not believed, wherever the cut is")
    func cutLine() throws {
        let query = queries(2)
        let whole = StreetDirectory.answer(
            ReceivedForm(
                table: [["planisphere_row", "address", "postcode", "citycode"]]
                    + query.enumerated().map { ["\($0)", $1.text, "", ""] })
        ).body
        let lines = whole.split(separator: 10, omittingEmptySubsequences: false)
        let first = lines[0].count + 1 + lines[1].count
        for cut in (lines[0].count + 1)..<first {
            let table = try AnswerTable(Array(whole[..<cut]), rows: 2)
            #expect(table.answers.allSatisfy { $0 == nil }, "cut at \(cut)")
        }
        #expect(try AnswerTable(whole, rows: 2).answers.allSatisfy { $0 != nil })
    }

    @Test("columns that are missing are named, once and for all")
    func missingColumns() throws {
        let fixture = try Fixture([.reply { StreetDirectory.answer($0, without: ["longitude", "result_citycode"]) }])
        let failure = AddressFailure.missingColumns(["longitude", "result_citycode"])
        #expect(fixture.client.answers(for: queries(2)) == [.failed(failure), .failed(failure)])
        #expect(fixture.client.requestCount == 1)
    }

    @Test("a server that does not give our column back is told from one that works")
    func rowColumn() throws {
        let fixture = try Fixture([.reply { StreetDirectory.answer($0, without: ["planisphere_row"]) }])
        #expect(fixture.client.answers(for: queries(1)) == [.failed(.missingColumns(["planisphere_row"]))])
    }

    @Test("a server of before the column of states is understood")
    func withoutStatus() throws {
        let fixture = try Fixture([
            .reply { StreetDirectory.answer($0, without: ["result_status", "result_score_next", "result_type"]) }
        ])
        let answers = fixture.client.answers(for: [queries(1)[0], AddressQuery(text: "nulle part")])
        #expect(answers.map(label) == [expected(queries(1))[0], "not found"])
    }

    @Test(
        "numbers that are none are no answer",
        arguments: [
            "nan,6.8,0.9", "47.6,inf,0.9", "91,6.8,0.9", "47.6,-181,0.9", "47.6,6.8,", "47.6,6.8,nan", "47.6,6.8,-1",
            "quarante,6.8,0.9", ",6.8,0.9", "47.6,6.8,1e999",
        ])
    func badNumbers(cells: String) throws {
        let text = "planisphere_row,latitude,longitude,result_score,result_citycode\n0,\(cells),90010\n"
        #expect(try AnswerTable(Array(text.utf8), rows: 1).answers == [.failed(.unreadable)])
    }

    @Test("a row that the server refuses says its word; rows of elsewhere are passed over")
    func rowStates() throws {
        let header = "planisphere_row,latitude,longitude,result_score,result_citycode,result_status\n"
        let text = header + "0,,,,,error\n1,,,,,skipped\n7,1,1,1,90010,ok\n-1,1,1,1,90010,ok\nx,1,1,1,90010,ok\n"
        #expect(
            try AnswerTable(Array(text.utf8), rows: 3).answers == [
                .failed(.rowRefused(status: "error")), .failed(.rowRefused(status: "skipped")), nil,
            ])
    }

    @Test("an answer beyond the limit is not kept in memory")
    func oversized() throws {
        let server = try LocalServer([StreetDirectory.status(200, [], String(repeating: "x", count: 100_000))])
        defer { server.stop() }
        let request = AddressRequest(
            url: server.url, contentType: "text/plain", body: [1], timeout: 5, responseLimit: 50_000)
        #expect(throws: AddressTransportError.oversized) { try HTTPAddressTransport().send(request) }
    }

    @Test("a broken table never traps", arguments: [UInt64(1), 2, 3, 4])
    func fuzz(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let form = ReceivedForm(
            table: [["planisphere_row", "address", "postcode", "citycode"]]
                + queries(4).enumerated().map { ["\($0)", $1.text, "", ""] })
        let whole = StreetDirectory.answer(form).body
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            let table = try? AnswerTable(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))), rows: 4)
            #expect(table == nil || table?.answers.count == 4, "seed \(seed)")
        }
    }
}
