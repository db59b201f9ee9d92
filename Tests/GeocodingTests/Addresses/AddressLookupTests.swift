import GeoTypes
import NeedsModel
import Synchronization
import Testing

@testable import Geocoding

@Suite("Address server")
struct AddressLookupTests {
    private final class Server: AddressTransport {
        let script: Mutex<[Result<AddressResponse, AddressError>]>
        let bodies = Mutex<[[UInt8]]>([])

        init(_ script: [Result<AddressResponse, AddressError>]) { self.script = Mutex(script) }

        func post(csv: [UInt8], fields: [(name: String, value: String)], timeout: Double) throws(AddressError)
            -> AddressResponse
        {
            bodies.withLock { $0.append(csv) }
            let next = script.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            guard let next else { throw .unreachable("no more answers") }
            return try next.get()
        }
    }

    private let queries = (0..<3).map {
        AddressQuery(row: $0, text: "\($0 + 1) rue \"du Lion\", Belfort", commune: PoleGazetteer.belfort)
    }
    private let good = AddressResponse(
        status: 200,
        body: Array(
            """
            row,address,latitude,longitude,result_label,result_score,result_type,result_citycode
            0,x,47.64,6.86,"1 rue du Lion, Belfort",0.91,housenumber,90010
            1,x,47.5,6.8,"1 rue du Lion, Montbéliard",0.8,housenumber,25388
            2,x,,,,,,

            """.utf8))

    private func run(
        _ server: Server, patience: AddressPatience = AddressPatience(), done: Set<Int> = []
    ) -> (outcomes: [AddressOutcome], waits: [Double]) {
        let waits = Mutex<[Double]>([])
        var outcomes: [AddressOutcome] = []
        AddressLookup(server, patience: patience) { seconds in waits.withLock { $0.append(seconds) } }
            .run(queries, done: done) { _, outcome in outcomes.append(outcome) }
        return (outcomes, waits.withLock { $0 })
    }

    @Test("answers are read by row; another commune and no answer are told apart")
    func answers() {
        let result = run(Server([.success(good)]))
        #expect(
            result.outcomes == [
                .found(
                    point: Coordinate(longitude: 6.86, latitude: 47.64), label: "1 rue du Lion, Belfort", score: 0.91),
                .elsewhere(PoleGazetteer.code("25388")), .notFound,
            ])
    }

    @Test("a busy server is asked again, after the time it asks for")
    func retries() {
        let busy = AddressResponse(status: 429, body: [], retryAfter: 7)
        let result = run(Server([.success(busy), .failure(.timedOut(seconds: 30)), .success(good)]))
        #expect(result.waits == [7, 2])
        #expect(result.outcomes.count == 3)
    }

    @Test("a server that stays away is left alone, and every row says so")
    func givesUp() {
        let server = Server([])
        let result = run(server, patience: AddressPatience(batchSize: 1, attempts: 2, failuresBeforeRest: 2))
        #expect(server.bodies.withLock { $0.count } == 4)
        #expect(result.outcomes.count == 3)
        #expect(result.outcomes.first == .failed(.gaveUp(attempts: 2, last: "no more answers")))
    }

    @Test("a refusal and an answer without the columns are not asked again")
    func refusals() {
        #expect(
            run(Server([.success(AddressResponse(status: 403, body: []))])).outcomes.first
                == .failed(.refused(status: 403)))
        let bad = AddressResponse(status: 200, body: Array("a,b\n1,2\n".utf8))
        #expect(run(Server([.success(bad)])).outcomes.first == .failed(.badAnswer(missing: "row")))
    }

    @Test("rows that were answered before are not asked again")
    func resumes() {
        let server = Server([.success(good)])
        #expect(run(server, done: [0, 1]).outcomes == [.notFound])
        let body = server.bodies.withLock { $0.first } ?? []
        #expect(
            String(decoding: body, as: UTF8.self)
                == "row,address,citycode\n2,\"3 rue \"\"du Lion\"\", Belfort\",90010\n")
    }

    @Test(
        "a street is seen in an address and not in a place",
        arguments: [("12 rue de Delle, Belfort", true), ("Belfort", false)])
    func streets(_ text: String, _ expected: Bool) throws {
        #expect(try PoleGazetteer.geocoder().hasStreet(text) == expected)
    }
}
