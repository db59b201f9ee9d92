import Statistics
import Testing

@Suite("The generator of chance")
struct Xoshiro256Tests {
    private struct Expected: Decodable {
        struct Stream: Decodable {
            var stream: UInt64
            var next: [String]
            var below197: [UInt64]
        }
        var seed: String
        var streams: [Stream]
    }

    @Test(
        "gives the words and the numbers below 197 of the reference values",
        .enabled(if: ReferenceValues.folder != nil, "no folder of reference values"))
    func reference() throws {
        let expected = try #require(try ReferenceValues.decode("01_prng.json", as: Expected.self))
        let seed = try #require(UInt64(expected.seed))
        for stream in expected.streams {
            var words = Xoshiro256(seed: seed, stream: stream.stream)
            #expect(stream.next.map { _ in "\(words.next())" } == stream.next)
            var numbers = Xoshiro256(seed: seed, stream: stream.stream)
            let fresh = stream.below197.map { _ in numbers.below(197) }
            #expect(fresh == stream.below197)
        }
    }

    @Test("shuffles keep every element, and the same seed shuffles the same way")
    func shuffle() {
        var random = Xoshiro256(seed: 7, stream: 0)
        var again = Xoshiro256(seed: 7, stream: 0)
        var first = Array(0..<500)
        var second = first
        random.shuffle(&first)
        again.shuffle(&second)
        #expect(first == second)
        #expect(first != Array(0..<500))
        #expect(first.sorted() == Array(0..<500))
    }

    @Test("numbers below a bound that is no power of two come equally often")
    func uniform() {
        var random = Xoshiro256(seed: 3, stream: 1)
        var seen = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { seen[Int(random.below(7))] += 1 }
        // Five standard deviations of a binomial of 70,000 and 1/7.
        #expect(seen.allSatisfy { abs($0 - 10_000) < 463 })
        #expect(random.below(0) == 0)
        #expect(random.below(1) == 0)
    }
}
