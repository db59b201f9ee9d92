/// How a text is set.
struct TextStyle {
    /// Height of the em in page units.
    var size: Double
    var isBold = false
    /// « #1D2429 »; nil inherits.
    var colour: String?
    var anchor = Anchor.start
    /// Added between letters, page units.
    var tracking = 0.0
    var isItalic = false
    /// Only names of what lies around the map.
    var isSerif = false

    enum Anchor: String {
        case start
        case middle
        case end
    }

    static let sansSerif = "Arial,'Liberation Sans',Helvetica,sans-serif"
    static let serif = "'Times New Roman','Liberation Serif',Times,serif"

    /// Page units, tracking counted after every letter.
    func width(of text: String) -> Double {
        size * AdvanceWidths.width(of: text, bold: isBold) + tracking * Double(text.unicodeScalars.count)
    }

    func with(anchor: Anchor) -> TextStyle {
        var style = self
        style.anchor = anchor
        return style
    }

    func with(colour: String) -> TextStyle {
        var style = self
        style.colour = colour
        return style
    }

    func with(bold: Bool) -> TextStyle {
        var style = self
        style.isBold = bold
        return style
    }
}

extension SVGWriter {
    /// One line of text with its baseline at `y`, after a bold head word when there is one.
    mutating func text(_ style: TextStyle, x: Double, y: Double, head: String = "", _ text: String) {
        openText(style, x: x, y: y)
        if !head.isEmpty {
            open("tspan", ["font-weight": 700])
            characters(head)
            close("tspan", inline: true)
            characters(" ")
        }
        characters(text)
        close("text")
    }

    /// Lines with one centre or side.
    mutating func text(_ style: TextStyle, x: Double, y: Double, lines: [String], lead: Double) {
        guard lines.count > 1 else {
            text(style, x: x, y: y, lines.first ?? "")
            return
        }
        openText(style, x: nil, y: nil)
        for (index, line) in lines.enumerated() {
            open("tspan", ["x": .number(x), "y": .number(y + Double(index) * lead)])
            characters(line)
            close("tspan", inline: true)
        }
        close("text")
    }

    private mutating func openText(_ style: TextStyle, x: Double?, y: Double?) {
        start("text")
        if let x { attribute("x", .number(x)) }
        if let y { attribute("y", .number(y)) }
        attribute("font-size", .number(style.size))
        if let colour = style.colour { attribute("fill", .string(colour)) }
        if style.isBold { attribute("font-weight", 700) }
        if style.isItalic { attribute("font-style", "italic") }
        if style.isSerif { attribute("font-family", .string(TextStyle.serif)) }
        if style.anchor != .start { attribute("text-anchor", .string(style.anchor.rawValue)) }
        if style.tracking > 0 { attribute("letter-spacing", .number(style.tracking)) }
        endStart()
    }
}
