import Foundation
import Geocoding
import NeedsModel
import Testing

@Suite("Unseen places")
struct UnseenEvaluationTests {
    /// The seed of the set that is held; `PLANISPHERE_UNSEEN_SEED` makes another.
    static let seed =
        ProcessInfo.processInfo.environment["PLANISPHERE_UNSEEN_SEED"].flatMap { UInt64($0) } ?? 90_210_555

    @Test("slips of every kind, homonyms with context and far namesakes: 998 in 1,000 are right, none wrong but sure")
    func unseen() throws {
        let geocoder = try PoleGazetteer.geocoder()
        var maker = UnseenCases(
            communes: try PoleGazetteer.territory().communes, nearby: NamesNearby(try PoleGazetteer.france()),
            seed: Self.seed)
        var tallies: [String: UnseenTally] = [:]
        for made in maker.make() { tallies[made.kind, default: UnseenTally()].add(made, geocoder.place(made.query)) }
        print("seed \(Self.seed): kind, cases, right, asked needlessly, wrong but sure, missed")
        for (kind, tally) in tallies.sorted(by: { $0.key < $1.key }) {
            let missed = tally.missed.count - tally.asked
            print("  \(kind), \(tally.all), \(tally.right), \(tally.asked), \(tally.wrong.count), \(missed)")
        }
        let all = tallies.values.reduce(0) { $0 + $1.all }
        let right = tallies.values.reduce(0) { $0 + $1.right }
        print("  all, \(all), \(Double(100_000 * right / max(all, 1)) / 1000) % right")
        if ProcessInfo.processInfo.environment["PLANISPHERE_UNSEEN_LINES"] != nil {
            for tally in tallies.values { for line in tally.wrong + tally.missed { print("    " + line) } }
        }
        #expect(all >= 1500)
        let wrong = tallies.values.flatMap(\.wrong)
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
        #expect(right * 1000 >= all * 998, "\(tallies.values.flatMap(\.missed).joined(separator: "\n"))")
    }
}
