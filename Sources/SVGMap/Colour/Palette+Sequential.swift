extension Palette {
    /// Equal steps of OKLCH lightness from 0.895 to 0.345, hue 112 → 262 through green and teal.
    public static let sequential = Palette(
        id: "sequential",
        steps: [
            flat("DDE3A1 2C9893 153574"),
            flat("DDE3A1 64B593 04798B 153574"),
            flat("DDE3A1 81C293 2C9893 026885 153574"),
            flat("DDE3A1 95C993 4DAA93 088690 015F81 153574"),
            flat("DDE3A1 A1CD94 64B593 2C9893 04798B 04587F 153574"),
        ],
        nothings: colouredNothings, accent: "#026885", darkHalo: "#16324F")
}
