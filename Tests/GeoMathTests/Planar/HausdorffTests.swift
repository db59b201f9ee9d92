import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Hausdorff distance")
struct HausdorffTests {
    static func line(_ corners: (Double, Double)...) -> [Position] { corners.map { Position(x: $0.0, y: $0.1) } }

    @Test("a bump left out is as far as it was high, seen from the line that has it")
    func bump() {
        let bumpy = Self.line((0, 0), (5, 3), (10, 0))
        let plain = Self.line((0, 0), (10, 0))
        #expect(Planar.directedHausdorff(from: bumpy, to: plain) == 3)
        #expect(Planar.directedHausdorff(from: plain, to: bumpy) == 0)
        #expect(Planar.hausdorff(bumpy, plain) == 3 && Planar.hausdorff(plain, bumpy) == 3)
    }

    @Test("with a spacing the inside of edges counts as well")
    func spacing() {
        let bent = Self.line((0, 0), (0, 10), (10, 10), (10, 0))
        let straight = Self.line((0, 0), (10, 0))
        // The middle of the straight line is 5 m from both legs; its ends are on them.
        #expect(Planar.directedHausdorff(from: straight, to: bent) == 0)
        let sampled = Planar.directedHausdorff(from: straight, to: bent, spacing: 0.5)
        #expect(sampled <= 5 && sampled >= 4.75)
    }

    @Test("nothing is no distance from anything, and anything is infinitely far from nothing")
    func empty() {
        #expect(Planar.directedHausdorff(from: [], to: Self.line((0, 0))) == 0)
        #expect(Planar.directedHausdorff(from: Self.line((0, 0)), to: []) == .infinity)
        #expect(Planar.directedHausdorff(from: Self.line((3, 4)), to: Self.line((0, 0))) == 5)
    }

    @Test("random lines: the short cuts change nothing")
    func random() {
        let seed: UInt64 = 0x5EED_0032
        var random = SplitMix64(seed: seed)
        func walk() -> [Position] {
            (0..<Int.random(in: 1...30, using: &random)).map { _ in
                Position(x: .random(in: 0...100, using: &random), y: .random(in: 0...100, using: &random))
            }
        }
        for _ in 0..<200 {
            let (a, b) = (walk(), walk())
            let plain = a.map { vertex in
                zip(b, b.count > 1 ? Array(b.dropFirst()) : b)
                    .map { Planar.distance(vertex, toSegment: $0, $1) }.min() ?? .infinity
            }.max()
            #expect(Planar.directedHausdorff(from: a, to: b) == plain, "seed \(seed)")
        }
    }
}
