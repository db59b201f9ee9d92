import Testing

@testable import SVGMap

@Suite("Boxes of labels")
struct LabelBoxTests {
    private let box = LabelBox(left: 0, top: 0, right: 10, bottom: 4)

    @Test("a segment through, inside or touching meets the box; one past a corner does not")
    func segments() {
        #expect(box.meets(PagePoint(x: -5, y: 2), PagePoint(x: 15, y: 3)))
        #expect(box.meets(PagePoint(x: 1, y: 1), PagePoint(x: 2, y: 2)))
        #expect(!box.meets(PagePoint(x: -5, y: 2), PagePoint(x: 2, y: 12)))
        #expect(!box.meets(PagePoint(x: -5, y: 5), PagePoint(x: 15, y: 5)))
    }

    @Test("spans of a shape with a hole leave the hole out")
    func spans() {
        func square(_ a: Double, _ b: Double) -> [PagePoint] {
            [(a, a), (b, a), (b, b), (a, b), (a, a)].map { PagePoint(x: $0.0, y: $0.1) }
        }
        let spans = AreaScan(rings: [square(0, 10), square(4, 6)]).spans(at: 5)
        #expect(spans.map(\.from) == [0, 6] && spans.map(\.to) == [4, 10])
        #expect(AreaScan.covered(spans, 3, 7) == 2)
    }
}
