import Testing

@testable import SVGMap

@Suite("Names in two lines")
struct PlaceNameTests {
    private let style = TextStyle(size: 2, colour: nil)

    @Test("are cut at the hyphen that makes the widest line shortest, and keep it")
    func cut() {
        let name = PlaceName(area: 0, text: "Pont-de-Roide-Vermondans", population: nil)
        #expect(name.forms(in: style) == [["Pont-de-Roide-", "Vermondans"], ["Pont-de-Roide-Vermondans"]])
    }

    @Test("short names are tried whole first; without a hyphen they stay whole")
    func whole() {
        #expect(
            PlaceName(area: 0, text: "Meroux-Moval", population: nil).forms(in: style)
                == [["Meroux-Moval"], ["Meroux-", "Moval"]])
        #expect(PlaceName(area: 0, text: "Belfort", population: nil).forms(in: style) == [["Belfort"]])
        #expect(PlaceName(area: 0, text: "", population: nil).forms(in: style) == [[""]])
    }
}
