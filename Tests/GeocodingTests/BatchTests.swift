import Geocoding
import NeedsModel
import TestSupport
import Testing

@Suite("Many at once")
struct BatchTests {
    @Test("a batch on four threads answers what each query answers alone, in order")
    func batchEqualsSingle() throws {
        let geocoder = try PoleGazetteer.geocoder()
        var cases = GeneratedCases(communes: try PoleGazetteer.territory().communes, seed: 3)
        let queries = (cases.spellings() + cases.slips()).map(\.query)
        let batch = geocoder.placeAll(queries, threads: 4)
        #expect(batch.count == queries.count)
        for (query, placement) in zip(queries, batch) where geocoder.place(query) != placement {
            Issue.record("« \(query.text) » differs in the batch")
        }
    }
}
