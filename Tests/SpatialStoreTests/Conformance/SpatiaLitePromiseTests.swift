import SpatialStore
import Testing

@Suite("The SpatiaLite store keeps its promises")
struct SpatiaLitePromiseTests {
    @Test("every promise", arguments: StorePromise.allCases)
    func keeps(promise: StorePromise) throws {
        var kept: [TemporaryStore] = []
        try promise.check {
            let temporary = try TemporaryStore()
            kept.append(temporary)
            return temporary.store
        }
    }
}
