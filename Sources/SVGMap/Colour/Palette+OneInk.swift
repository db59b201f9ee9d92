import NeedsModel

extension Palette {
    /// For black printers and photocopies: one 45° line every 0.7 mm whose width grows, then solid;
    /// 9, 24, 46, 71 and 100 % ink. No nothing has a line at 45°.
    public static let oneInk = Palette(
        id: "one-ink",
        steps: [
            [hatch(0.06), hatch(0.32), .flat("#111111")],
            [hatch(0.06), hatch(0.23), hatch(0.45), .flat("#111111")],
            [hatch(0.06), hatch(0.17), hatch(0.32), hatch(0.50), .flat("#111111")],
        ],
        nothings: [
            .zero: .flat("#FFFFFF"),
            .notHeard: .pattern(.init(tile: 1.5, isTurned: false, mark: .dashes(0.8, 0.14), ink: "#777777")),
            .suppressed: .pattern(.init(tile: 1.3, isTurned: false, mark: .crosses(0.36, 0.13), ink: "#777777")),
            .missing: .pattern(.init(tile: 1.3, isTurned: false, mark: .dots(0.19), ink: "#777777")),
            .notSelected: .pattern(.init(tile: 3.2, isTurned: false, mark: .dots(0.13), ink: "#999999")),
        ],
        accent: "#111111", darkHalo: "#111111", isOneInk: true)

    private static func hatch(_ width: Double) -> Fill {
        .pattern(.init(tile: 0.7, isTurned: true, mark: .lines(width), ink: "#111111"))
    }
}
