import Testing

@testable import SVGMap

@Suite("Path data")
struct PathDataTests {
    private func text(_ points: [(Int, Int)], closed: Bool) -> String {
        var data = PathData()
        data.append(points.map { DrawnPoint(x: $0.0, y: $0.1) }, closed: closed)
        return String(decoding: data.bytes, as: UTF8.self)
    }

    @Test("is relative, with a space only where no minus separates")
    func minimal() { #expect(text([(100, 200), (110, 190), (90, 195)], closed: false) == "M100 200l10-10-20 5") }

    @Test("a closed line ends in z and does not repeat its start")
    func closed() { #expect(text([(0, 0), (5, 0), (5, 5), (0, 0)], closed: true) == "M0 0l5 0 0 5z") }

    @Test("points that fall together are written once, a dot not at all")
    func dots() {
        #expect(text([(0, 0), (0, 0), (5, 0), (5, 0)], closed: false) == "M0 0l5 0")
        #expect(text([(3, 3), (3, 3)], closed: true).isEmpty)
        #expect(text([], closed: true).isEmpty)
    }
}
