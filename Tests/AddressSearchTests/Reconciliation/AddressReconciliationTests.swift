import GeoTypes
import NeedsModel
import Testing
import Wording

@testable import AddressSearch

@Suite("A commune and an address")
struct AddressReconciliationTests {
    private static let communes: [Commune] = [
        ("90010", "Belfort", "90000"), ("90097", "Trévenans", "90400"), ("90039", "Danjoutin", "90400"),
        ("70285", "Héricourt", "70400"),
    ].compactMap { code, name, postcode in
        InseeCode(code).map {
            Commune(
                code: $0, name: name, department: $0.department, epci: nil, postalCodes: [postcode], population: nil,
                areaHectares: nil, centre: Coordinate(longitude: 6.8, latitude: 47.6))
        }
    }
    private let rule = AddressReconciliation(
        Territory(
            id: "t", name: "T", aliases: [], communes: communes, epcis: [], departments: [],
            vintages: .init(population: "", codes: "", boundaries: "", memberships: ""), sources: []))
    private let point = Coordinate(longitude: 6.86, latitude: 47.64)

    private func match(
        _ cityCode: String = "90010", score: Double = 0.9, next: Double? = nil, kind: AddressKind = .houseNumber,
        city: String = "Belfort", postcode: String = "90000"
    ) -> AddressAnswer {
        .found(
            AddressMatch(
                label: "12 Rue Thiers", score: score, nextScore: next, kind: kind, postalCode: postcode, city: city,
                cityCode: cityCode, coordinate: point))
    }

    private func placement(
        _ status: PlacementStatus = .ok, _ level: PlacementLevel = .commune, code: String? = "90010",
        reason: String = "exact-name", candidates: [String] = []
    ) -> Placement {
        Placement(
            status: status, place: PlaceID(level: level, code: code) ?? .nowhere, name: code.map { _ in "Belfort" },
            method: .exact, score: 0.99,
            reason: PlacementReason(id: reason),
            candidates: candidates.map {
                .init(place: PlaceID(level: .commune, code: $0) ?? .nowhere, name: $0, score: 0.5)
            })
    }

    @Test("an address in the commune gives its point, and changes nothing else")
    func agrees() {
        let before = placement()
        let verdict = rule.verdict(before, AddressQuery(text: "12 rue Thiers, Belfort"), match())
        var after = before
        after.point = point
        #expect(verdict.placement == after)
        #expect(verdict.remark == PlacementReason(id: "address-found", arguments: ["12 Rue Thiers"]))
        #expect(verdict.match != nil)
    }

    @Test("a point that somebody wrote is kept")
    func writtenPoint() {
        var before = placement()
        before.point = Coordinate(longitude: 1, latitude: 2)
        #expect(rule.verdict(before, AddressQuery(text: "x"), match()).placement == before)
    }

    @Test("the commune's placement stands when the address cannot be used, and the remark says why")
    func stands() {
        let cases: [(AddressAnswer, String)] = [
            (.notFound, "address-not-found"), (match("70285"), "address-elsewhere"),
            (match("99999"), "address-elsewhere"), (match(score: 0.49), "address-doubtful"),
            (match(kind: .municipality), "address-no-street"), (.failed(.timedOut), "address-timed-out"),
            (.failed(.notAsked(after: .refused(status: 503))), "address-refused"),
        ]
        for before in [placement(), placement(.ambiguous, .none, code: nil), placement(.outside, .outside)] {
            for (answer, id) in cases where before.status == .ok || answer != match("70285") {
                let verdict = rule.verdict(before, AddressQuery(text: "12 rue Thiers"), answer)
                #expect(verdict.placement == before)
                #expect(verdict.remark.id == id)
                #expect(verdict.match == nil)
            }
        }
    }

    @Test("an address does not make an area or a place outside into a commune")
    func areas() {
        let query = AddressQuery(text: "12 rue Thiers, 90000 Belfort")
        #expect(rule.verdict(placement(.ok, .epci, code: "200069052"), query, match()).remark.id == "address-of-area")
        #expect(rule.verdict(placement(.outside, .outside), query, match()).remark.id == "address-elsewhere")
    }

    @Test("among several communes of a postal code the address decides, and is never sure")
    func decides() {
        let before = placement(
            .ambiguous, .none, code: nil, reason: "postcode-of-several", candidates: ["90039", "90097"])
        let verdict = rule.verdict(
            before, AddressQuery(text: "12 rue Thiers 90400"),
            match("90039", score: 0.97, next: 0.6, city: "Danjoutin", postcode: "90400"))
        #expect(verdict.placement.status == .ok && verdict.placement.level == .commune)
        #expect(verdict.placement.code == "90039" && verdict.placement.name == "Danjoutin")
        #expect(verdict.placement.method == .address)
        #expect(verdict.placement.score == AddressReconciliation.greatestScore)
        #expect(verdict.placement.runnerUpScore == 0.6)
        #expect(verdict.placement.point == point)
        #expect(verdict.placement.reason.id == "address-decides" && verdict.remark == verdict.placement.reason)
    }

    @Test("a street alone proves no commune, nor does a tie, a low score, or a commune that is no candidate")
    func doesNotDecide() {
        let before = placement(.ambiguous, .none, code: nil, reason: "several-namesakes", candidates: ["90010"])
        let named = AddressQuery(text: "12 rue Thiers, Belfort")
        let cases: [(Placement, AddressQuery, AddressAnswer)] = [
            (before, AddressQuery(text: "12 rue Thiers"), match()),
            (before, named, match(next: 0.85)),
            (before, named, match(score: 0.69)),
            (before, AddressQuery(text: "12 rue Thiers, Héricourt"), match("70285", city: "Héricourt")),
            (placement(.ambiguous, .none, code: nil, reason: "contradiction"), named, match()),
            (placement(.empty, .none, code: nil, reason: "empty"), named, match()),
        ]
        for (before, query, answer) in cases {
            #expect(rule.verdict(before, query, answer).placement == before)
        }
        #expect(rule.verdict(before, named, match()).placement.code == "90010")
        #expect(rule.verdict(before, AddressQuery(text: "12 rue Thiers BELFORT"), match()).placement.code == "90010")
        #expect(rule.verdict(before, AddressQuery(text: "x", cityCode: "90010"), match()).placement.code == "90010")
        #expect(rule.verdict(before, AddressQuery(text: "x", postalCode: "90000"), match()).placement.code == "90010")
    }

    @Test("every remark has its sentence in both languages, and fills it")
    func sentences() throws {
        let failures: [AddressFailure] = [
            .timedOut, .unreachable(detail: "X"), .refused(status: 500), .redirected(to: "X"), .unreadable,
            .missingColumns(["X"]), .oversized, .rowMissing, .rowRefused(status: "X"), .notAsked(after: .timedOut),
        ]
        let ids = ["found", "decides", "not-found", "no-street", "doubtful", "elsewhere", "of-area"]
        for id in ids + failures.map(\.name) {
            let phrase = try #require(Phrases.address("address-\(id)"), "\(id)")
            #expect(Phrases.placement("address-\(id)") == phrase)
            for language in [Language.french, .english] {
                #expect(!phrase(language, ["A", "B"]).contains("{"))
            }
        }
        for failure in failures where failure.detail.isEmpty {
            let phrase = try #require(Phrases.address("address-\(failure.name)"))
            #expect(!phrase.french.contains("{0}"))
        }
    }
}
