import Testing

@testable import AddressSearch

@Suite("An address server in trouble")
struct AddressRetryTests {
    @Test("a server that stumbles is asked again after longer and longer pauses")
    func stumbling() throws {
        let fixture = try Fixture([StreetDirectory.status(500), StreetDirectory.status(503), StreetDirectory.answers])
        let queries = queries(3)
        #expect(fixture.client.answers(for: queries).map(label) == expected(queries))
        #expect(fixture.pauses == [1, 2])
    }

    @Test("a wish to wait is obeyed up to the longest pause; a date or nonsense is not read")
    func retryAfter() throws {
        let acts = ["7", "999999", "Wed, 21 Oct 2026 07:28:00 GMT", "-3"].map {
            StreetDirectory.status(429, ["Retry-After: \($0)"])
        }
        let fixture = try Fixture(acts + [StreetDirectory.answers], options: .init(attempts: 5, longestPause: 20))
        #expect(fixture.client.answers(for: queries(1)).map(label) == expected(queries(1)))
        #expect(fixture.pauses == [7, 20, 4, 8])
    }

    @Test("a silent server is left at the time-out, and the batch is tried in halves")
    func silent() throws {
        let fixture = try Fixture([.silence, StreetDirectory.answers], options: .init(timeout: 2))
        let queries = queries(5)
        #expect(fixture.client.answers(for: queries).map(label) == expected(queries))
        #expect(fixture.server.forms.map(\.rows.count) == [5, 2, 3])
    }

    @Test("a server that stays silent fails its rows and is left alone from then on")
    func deaf() throws {
        let fixture = try Fixture([.silence], options: .init(batchSize: 1, timeout: 0.1, attempts: 2, patience: 2))
        let answers = fixture.client.answers(for: queries(5))
        #expect(answers.prefix(2) == [.failed(.timedOut), .failed(.timedOut)])
        #expect(answers.dropFirst(2).allSatisfy { $0 == .failed(.notAsked(after: .timedOut)) })
        #expect(fixture.client.requestCount == 4)
        #expect(fixture.client.givenUp == .timedOut)
        _ = fixture.client.answers(for: queries(9))
        #expect(fixture.client.requestCount == 4)
    }

    @Test("a body that trickles is left at the time-out")
    func trickling() throws {
        let fixture = try Fixture([.trickle], options: .init(timeout: 0.3, attempts: 1))
        #expect(fixture.client.answers(for: queries(1)) == [.failed(.timedOut)])
    }

    @Test("a refused connection is unreachable, and never an exception")
    func refused() throws {
        let door = try ClosedDoor()
        let client = AddressSearchClient(
            server: try AddressServer("http://127.0.0.1:\(door.port)"), transport: HTTPAddressTransport(),
            options: .init(attempts: 2), wait: { _ in })
        let answers = client.answers(for: queries(2))
        #expect(answers.map(label) == ["unreachable", "unreachable"])
        #expect(client.requestCount == 2)
    }

    @Test("a name that leads nowhere is unreachable")
    func noHost() throws {
        let client = AddressSearchClient(
            server: try AddressServer("http://server.invalid"), transport: HTTPAddressTransport(),
            options: .init(timeout: 5, attempts: 1), wait: { _ in })
        // A network that swallows the question lets the time pass instead.
        #expect(["unreachable", "timed-out"].contains(label(client.answers(for: queries(1))[0])))
    }

    @Test("a batch that is too large is halved, and later batches are smaller from the start")
    func tooLarge() throws {
        let fixture = try Fixture(
            [.reply { $0.rows.count > 6 ? LocalServer.Reply(status: 413, body: []) : StreetDirectory.answer($0) }],
            options: .init(batchSize: 20))
        let queries = queries(40)
        #expect(fixture.client.answers(for: queries).map(label) == expected(queries))
        let sizes = fixture.server.forms.map(\.rows.count)
        #expect(sizes.prefix(6) == [20, 10, 5, 5, 10, 5])
        #expect(sizes.dropFirst(7).allSatisfy { $0 <= 6 })
        #expect(fixture.pauses.isEmpty)
    }

    @Test("one row that spoils a batch is found, and the others are answered")
    func poison() throws {
        let fixture = try Fixture([
            .reply { form in
                form.addresses.contains { $0.contains("poison") }
                    ? LocalServer.Reply(status: 400, body: []) : StreetDirectory.answer(form)
            }
        ])
        var queries = queries(32)
        queries[13] = AddressQuery(text: "1 rue du poison, Belfort")
        let answers = fixture.client.answers(for: queries)
        #expect(answers[13] == .failed(.refused(status: 400)))
        #expect(answers.enumerated().allSatisfy { $0.offset == 13 || label($0.element).hasSuffix("90000 Belfort") })
        #expect(fixture.client.givenUp == nil)
    }

    @Test("one row that is too large does not make later batches small")
    func largeRow() throws {
        let fixture = try Fixture(
            [
                .reply { form in
                    form.addresses.contains { $0.contains("poison") }
                        ? LocalServer.Reply(status: 413, body: []) : StreetDirectory.answer(form)
                }
            ], options: .init(batchSize: 16))
        var queries = queries(32)
        queries[3] = AddressQuery(text: "1 rue du poison, Belfort")
        let answers = fixture.client.answers(for: queries)
        #expect(answers[3] == .failed(.refused(status: 413)))
        #expect(fixture.server.forms.last?.rows.count == 16)
    }

    @Test("a server that refuses every row costs a bounded number of requests")
    func refusesAll() throws {
        let fixture = try Fixture([StreetDirectory.status(400)], options: .init(attempts: 2))
        let answers = fixture.client.answers(for: queries(400))
        #expect(answers.allSatisfy { label($0) == "refused" })
        #expect(fixture.client.requestCount <= 60)
        _ = fixture.client.answers(for: queries(2000))
        #expect(fixture.client.requestCount <= 120)
        #expect(fixture.client.givenUp == .refused(status: 400))
    }

    @Test("a server that refuses each row on its own is left alone after two batches")
    func refusesEach() throws {
        let fixture = try Fixture([StreetDirectory.status(422)], options: .init(batchSize: 4, patience: 2))
        let answers = fixture.client.answers(for: queries(16))
        #expect(answers.prefix(8).allSatisfy { $0 == .failed(.refused(status: 422)) })
        #expect(answers.suffix(8).allSatisfy { $0 == .failed(.notAsked(after: .refused(status: 422))) })
    }

    @Test("a server that fails now and then is not left alone")
    func nowAndThen() throws {
        let acts = (0..<6).flatMap { _ in [StreetDirectory.status(503), StreetDirectory.answers] }
        let fixture = try Fixture(acts, options: .init(batchSize: 1, attempts: 1, patience: 2))
        let answers = fixture.client.answers(for: queries(12))
        #expect(answers.map(label).filter { $0 == "refused" }.count == 6)
        #expect(fixture.client.requestCount == 12)
        #expect(fixture.client.givenUp == nil)
    }

    @Test("what no repetition can mend is not repeated", arguments: [401, 403, 404, 405, 501])
    func final(status: Int) throws {
        let fixture = try Fixture([StreetDirectory.status(status)], options: .init(batchSize: 1))
        let answers = fixture.client.answers(for: queries(2))
        #expect(
            answers == [
                .failed(.refused(status: status)), .failed(.notAsked(after: .refused(status: status))),
            ])
        #expect(fixture.client.requestCount == 1)
    }

    @Test("a redirection is reported and not followed: addresses are private")
    func redirected() throws {
        let elsewhere = try LocalServer([StreetDirectory.answers])
        defer { elsewhere.stop() }
        let fixture = try Fixture([StreetDirectory.status(308, ["Location: \(elsewhere.url)/search/csv/"])])
        #expect(
            fixture.client.answers(for: queries(1)) == [.failed(.redirected(to: "\(elsewhere.url)/search/csv/"))])
        #expect(elsewhere.forms.isEmpty)
    }
}
