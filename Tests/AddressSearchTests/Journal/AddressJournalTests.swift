import ByteStreams
import Foundation
import GeoTypes
import TestSupport
import Testing

@testable import AddressSearch

@Suite("The journal of answers")
struct AddressJournalTests {
    private func client(_ server: LocalServer, _ path: String, attempts: Int = 1) throws -> AddressSearchClient {
        AddressSearchClient(
            server: try AddressServer(server.url), transport: HTTPAddressTransport(),
            options: .init(batchSize: 10, timeout: 5, attempts: attempts, patience: 1),
            journal: try AddressJournal(path: path), wait: { _ in })
    }

    @Test("a run that was cut off asks only for what is missing")
    func resume() throws {
        let path = try temporaryPath("run.csv")
        let queries = queries(28) + [AddressQuery(text: "1 rue de nulle part"), AddressQuery(text: "2 rue nulle part")]
        let wanted = expected(Array(queries.prefix(28))) + ["not found", "not found"]
        let server = try LocalServer([
            StreetDirectory.answers, StreetDirectory.answers, StreetDirectory.status(503), StreetDirectory.answers,
        ])
        defer { server.stop() }
        let first = try client(server, path).answers(for: queries)
        #expect(first.prefix(20).map(label) == Array(wanted.prefix(20)))
        #expect(first.suffix(10).allSatisfy { $0 == .failed(.refused(status: 503)) })
        let second = try client(server, path).answers(for: queries)
        #expect(second.map(label) == wanted)
        #expect(second.prefix(20) == first.prefix(20))
        #expect(server.forms.last?.addresses == queries.dropFirst(20).map(\.text))
        let third = try client(server, path)
        #expect(third.answers(for: queries) == second)
        #expect(third.requestCount == 0)
    }

    @Test("the same address in another commune, or of another server, is another question")
    func keys() throws {
        let journal = try AddressJournal(path: try temporaryPath("run.csv"))
        let (here, there) = (try AddressServer("http://a.example"), try AddressServer("http://b.example"))
        let query = AddressQuery(text: "1 rue Imaginaire", cityCode: "90010")
        try journal.append([query], [.notFound], of: here)
        #expect(try journal.answer(to: query, of: here) == .notFound)
        #expect(try journal.answer(to: query, of: there) == nil)
        #expect(try journal.answer(to: AddressQuery(text: query.text), of: here) == nil)
        #expect(try journal.answer(to: AddressQuery(text: query.text, postalCode: "90010"), of: here) == nil)
    }

    @Test("a line is compared before it is believed")
    func swapped() throws {
        let path = try temporaryPath("run.csv")
        let journal = try AddressJournal(path: path)
        let server = try AddressServer("http://a.example")
        let query = AddressQuery(text: "1 rue Imaginaire")
        try journal.append([query], [.notFound], of: server)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "1 rue", with: "2 rue")
        try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
        #expect(try journal.answer(to: query, of: server) == nil)
    }

    @Test("failures are not kept")
    func failures() throws {
        let journal = try AddressJournal(path: try temporaryPath("run.csv"))
        let server = try AddressServer("http://a.example")
        try journal.append(queries(2), [.failed(.timedOut), .failed(.rowMissing)], of: server)
        #expect(journal.count == 0)
    }

    @Test("whatever an answer holds comes back the same", arguments: [UInt64(11), 12, 13])
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let path = try temporaryPath("run.csv")
        let server = try AddressServer("http://a.example")
        let texts = ["=1+1", "'=x", "a,b", "\"q\"", "é œ 北", " x ", "", "-6.8", "@y", "'", "a;b"]
        func text() -> String { texts[Int.random(in: texts.indices, using: &random)] }
        var asked: [AddressQuery] = []
        var given: [AddressAnswer] = []
        for number in 0..<200 {
            asked.append(AddressQuery(text: "\(text()) \(number)", cityCode: number.isMultiple(of: 2) ? "2A004" : nil))
            let match = AddressMatch(
                label: text(), score: Double.random(in: 0...1, using: &random),
                nextScore: Bool.random(using: &random) ? Double.random(in: 0...1, using: &random) : nil,
                kind: .street, id: text(), houseNumber: text(), name: text(), street: text(), postalCode: text(),
                city: text(), cityCode: text(), context: text(),
                coordinate: Coordinate(
                    longitude: Double.random(in: -180...180, using: &random),
                    latitude: Double.random(in: -90...90, using: &random)))
            given.append(Bool.random(using: &random) ? .found(match) : .notFound)
        }
        try AddressJournal(path: path).append(asked, given, of: server)
        let journal = try AddressJournal(path: path)
        #expect(journal.count == 200, "seed \(seed)")
        for (query, answer) in zip(asked, given) {
            #expect(try journal.answer(to: query, of: server) == answer, "seed \(seed)")
        }
    }

    @Test("a file that was cut off anywhere opens, and keeps its whole lines")
    func cutOff() throws {
        let path = try temporaryPath("run.csv")
        let server = try AddressServer("http://a.example")
        let asked = (0..<4).map { AddressQuery(text: "\($0) rue « A », \"B\"") }
        try AddressJournal(path: path).append(asked, asked.map { _ in .notFound }, of: server)
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for cut in 0...whole.count {
            try whole.prefix(cut).write(to: URL(fileURLWithPath: path))
            let lines = max(0, whole.prefix(cut).filter { $0 == 10 }.count - 1)
            let journal = try AddressJournal(path: path)
            #expect(journal.count == lines, "cut at \(cut)")
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).last == 10, "cut at \(cut)")
            try journal.append([asked[3]], [.notFound], of: server)
            let again = try AddressJournal(path: path)
            #expect(try again.answer(to: asked[3], of: server) == .notFound, "cut at \(cut)")
            #expect(again.count == min(4, lines + 1), "cut at \(cut)")
        }
    }

    @Test("a file that is no journal is refused and left as it is", arguments: ["a,b\n1,2\n", "x", "\u{0}\u{1}"])
    func foreign(text: String) throws {
        let path = try temporaryPath("mine.csv")
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: AddressSearchError.notAJournal(path: path)) { try AddressJournal(path: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test("a line that was tampered with is named, and nothing is lost")
    func damaged() throws {
        let path = try temporaryPath("run.csv")
        let server = try AddressServer("http://a.example")
        try AddressJournal(path: path).append(queries(2), [.notFound, .notFound], of: server)
        var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
        lines[1] = "one,two"
        let text = lines.joined(separator: "\n")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: AddressSearchError.damagedJournal(path: path, line: 2)) { try AddressJournal(path: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test("only its owner may read it, and it goes when the run is over")
    func privacy() throws {
        let path = try temporaryPath("run.csv")
        let journal = try AddressJournal(path: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        journal.remove()
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("a folder or a place without a folder is an error of the disk")
    func unwritable() throws {
        let path = try temporaryPath("run.csv")
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        #expect(throws: AddressSearchError.stream(.isDirectory(path: folder))) { try AddressJournal(path: folder) }
        #expect(throws: AddressSearchError.self) { try AddressJournal(path: path + "/x/y.csv") }
    }

    @Test("beyond its limit answers are written and not remembered")
    func limit() throws {
        let path = try temporaryPath("run.csv")
        let server = try AddressServer("http://a.example")
        let journal = try AddressJournal(path: path, entryLimit: 2)
        try journal.append(queries(5), Array(repeating: .notFound, count: 5), of: server)
        #expect(journal.count == 2)
        #expect(try AddressJournal(path: path).count == 5)
    }
}
