import Statistics
import TestSupport
import Testing

@Suite("Methods of classification")
struct ClassMethodTests {
    @Test(
        "cut nine values with ties as the definitions say",
        arguments: [
            ("fisher-jenks", [1.0, 2, 7, 30]), ("quantile", [1, 7, 30]), ("equal-interval", [7.875, 30]),
            ("head-tail", [5.555_555_555_555_555, 14.666_666_666_666_666, 30]),
            ("nested-means", [1, 5.555_555_555_555_555, 14.666_666_666_666_666, 30]),
        ])
    func worked(id: String, expected: [Double]) throws {
        let method = try #require(ClassMethod.named(id))
        let bounds = try method.breaks(of: [0.5, 0.5, 1, 1, 1, 2, 7, 7, 30], classes: 4).get().upperBounds
        #expect(zip(bounds, expected).allSatisfy(agrees) && bounds.count == expected.count, "\(bounds)")
    }

    @Test(
        "agree with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values"))
    func reference() throws {
        let cases = try ReferenceValues.decode("04_classification.json", as: Cases.self)?.cases ?? []
        #expect(cases.count >= 4)
        for expected in cases {
            for method in ClassMethod.all {
                let name = method.id.replacing("-", with: "_")
                let breaks = try method.breaks(of: expected.values, classes: expected.classes).get()
                let bounds = try #require(expected.upperBounds[name])
                #expect(breaks.count == bounds.count && zip(breaks.upperBounds, bounds).allSatisfy(agrees), "\(name)")
                #expect(expected.values.map(breaks.index(of:)) == expected.classOfEachValue[name], "\(name)")
            }
            let method = ClassMethod.fisherJenks
            let breaks = try method.breaks(of: expected.values, classes: expected.classes).get()
            let robustness = Robustness(of: breaks, madeBy: method, classes: expected.classes, on: expected.values)
            #expect(agrees(robustness.meanShare, expected.robustness.meanShare))
            #expect(agrees(robustness.anyShare, expected.robustness.anyShare))
        }
    }

    @Test("give every value one class, and no class without a value")
    func partition() throws {
        var random = SplitMix64(seed: 11)
        for round in 0..<200 {
            let count = Int.random(in: 1...80, using: &random)
            let values = (0..<count).map { _ in Double(Int.random(in: 0...40, using: &random)) / 8 }
            let classes = Int.random(in: 1...9, using: &random)
            for method in ClassMethod.all {
                let breaks = try method.breaks(of: values, classes: classes).get()
                let used = Set(values.map(breaks.index(of:)))
                #expect(used == Set(0..<breaks.count), "seed 11, round \(round), \(method.id)")
                if method.takesClassCount { #expect(breaks.count <= classes, "seed 11, round \(round)") }
            }
        }
    }

    @Test("refuse nothing at all and values that are no numbers")
    func refused() {
        #expect(throws: Refusal(.allZero, have: 0, need: 1)) {
            try ClassMethod.quantile.breaks(of: [], classes: 5).get()
        }
        #expect(throws: Refusal(.notFinite, have: 1, need: 0)) {
            try ClassMethod.quantile.breaks(of: [1, .nan], classes: 5).get()
        }
    }

    @Test("equal values make one class, whatever is asked")
    func equal() throws {
        for method in ClassMethod.all {
            #expect(try method.breaks(of: [5, 5, 5], classes: 4).get().upperBounds == [5], "\(method.id)")
        }
    }

    @Test("limits by hand: an empty class is refused with its place, a fall of the limits too")
    func manual() throws {
        let values = [1.0, 2, 9]
        #expect(try ClassMethod.manual([1.5, 3]).breaks(of: values, classes: 0).get().upperBounds == [1.5, 3, 9])
        #expect(throws: Refusal(.emptyClass, have: 1, need: 2)) {
            try ClassMethod.manual([3, 4]).breaks(of: values, classes: 0).get()
        }
        #expect(throws: Refusal(.breaksNotIncreasing, have: 2, need: 2)) {
            try ClassMethod.manual([3, 3]).breaks(of: values, classes: 0).get()
        }
    }

    struct Cases: Decodable {
        struct Robust: Decodable {
            let meanShare: Double
            let anyShare: Double
        }
        struct Case: Decodable {
            let values: [Double]
            let classes: Int
            let upperBounds: [String: [Double]]
            let classOfEachValue: [String: [Int]]
            let robustness: Robust
        }
        let cases: [Case]
    }
}
