extension Palette {
    /// For a second variable beside the first: révoltes. Three to five classes, picked from the five.
    static let warm = Palette(
        id: "warm",
        steps: [
            flat("F6DB9D CC6C25 6D1731"),
            flat("F6DB9D DCA85F A63629 6D1731"),
            flat("F6DB9D DCA85F CC6C25 A63629 6D1731"),
        ],
        nothings: colouredNothings, accent: "#94341C", darkHalo: "#4A1324")
}
