import NeedsModel
import Testing

@testable import SVGMap

@Suite("Palettes")
struct PaletteTests {
    static let coloured = Palette.all.filter { !$0.isOneInk }

    private func hexes(_ fills: [Fill]) -> [String] {
        fills.compactMap { if case .flat(let colour) = $0 { colour } else { nil } }
    }

    @Test("neighbouring classes stay apart for four kinds of eyes", arguments: coloured, ColourDistance.Eye.allCases)
    func apart(palette: Palette, eye: ColourDistance.Eye) {
        for row in palette.steps {
            let colours = hexes(row)
            #expect(colours.count == row.count)
            let floor = row.count <= 5 ? 11.0 : 7.5
            for (one, other) in zip(colours, colours.dropFirst()) {
                let distance = ColourDistance.between(one, other, eye: eye)
                #expect(distance >= floor, "\(palette.id) \(row.count): \(one) \(other) \(distance)")
            }
        }
    }

    @Test("the measured distances of the default palette are those printed with it")
    func measured() {
        let colours = hexes(Palette.sequential.fills(classes: 5))
        let least = ColourDistance.Eye.allCases.map { eye in
            zip(colours, colours.dropFirst()).map { ColourDistance.between($0, $1, eye: eye) }.min() ?? 0
        }
        #expect(zip(least, [14.9, 14.6, 11.8, 13.3]).allSatisfy { abs($0 - $1) < 0.1 }, "\(least)")
    }

    @Test("lightness falls strictly, so that a grey copy keeps the order", arguments: coloured)
    func monotone(palette: Palette) {
        for row in palette.steps {
            let lightness = hexes(row).map(ColourDistance.lightness)
            #expect(zip(lightness, lightness.dropFirst()).allSatisfy { $0 > $1 + 5 })
        }
    }

    @Test("zero is never the colour of the lowest class", arguments: coloured, ColourDistance.Eye.allCases)
    func zero(palette: Palette, eye: ColourDistance.Eye) throws {
        guard case .flat(let zero) = palette.fill(.zero) else {
            Issue.record("zero is flat")
            return
        }
        for row in palette.steps {
            let first = try #require(hexes(row).first)
            #expect(ColourDistance.between(zero, first, eye: eye) >= 7)
        }
    }

    @Test("one ink grows from class to class, and no nothing looks like a class")
    func oneInk() {
        let palette = Palette.oneInk
        for row in palette.steps {
            let shares = row.map { fill -> Double in
                guard case .pattern(let pattern) = fill, case .lines(let width) = pattern.mark else { return 1 }
                #expect(pattern.isTurned)
                return width / pattern.tile
            }
            #expect(zip(shares, shares.dropFirst()).allSatisfy { $1 - $0 > 0.12 })
        }
        for nothing in AreaState.nothings {
            if case .pattern(let pattern) = palette.fill(nothing) { #expect(!pattern.isTurned) }
        }
    }

    @Test("the nothings have five looks, and none is that of a class", arguments: Palette.all)
    func nothings(palette: Palette) {
        #expect(Set(AreaState.nothings.map(palette.fill)).count == 5)
    }

    @Test("any number of classes gets fills", arguments: Palette.all)
    func anyNumber(palette: Palette) {
        for classes in 1...palette.mostClasses {
            #expect(palette.fills(classes: classes).count == classes, "\(palette.id) \(classes)")
        }
    }

    @Test("small text reads on the page, white and ink where each is used on classes")
    func contrast() {
        for colour in [Ink.text, Ink.subtitle, Ink.muted] { #expect(Contrast.ratio(colour, Ink.white) >= 4.5) }
        for palette in PaletteTests.coloured {
            #expect(Contrast.ratio(palette.accent, Ink.white) >= 4.5)
        }
    }
}
