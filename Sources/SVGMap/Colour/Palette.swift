public import NeedsModel

/// The fills of classes and of the four nothings. To add one: one file, one line in `all`.
public struct Palette: Hashable, Sendable {
    /// Stable name: « sequential ».
    public let id: String
    /// Fills from low to high, by number of classes.
    let steps: [[Fill]]
    let nothings: [AreaState: Fill]
    /// Of the bar, the kicker and the figures that differ from the pole.
    public let accent: String
    /// Around white names on dark classes.
    let darkHalo: String
    /// Classes between which the eye needs a dark line: patterns of one ink.
    public let isOneInk: Bool

    init(
        id: String, steps: [[Fill]], nothings: [AreaState: Fill], accent: String, darkHalo: String,
        isOneInk: Bool = false
    ) {
        self.id = id
        self.steps = steps
        self.nothings = nothings
        self.accent = accent
        self.darkHalo = darkHalo
        self.isOneInk = isOneInk
    }

    /// In the order of help texts; the first is the default.
    public static let all: [Palette] = [.sequential, .warm, .oneInk]

    /// The palette of that name; nil when there is none.
    public static func named(_ id: String) -> Palette? { all.first { $0.id == id } }

    /// Most classes it can tell apart.
    public var mostClasses: Int { steps.map(\.count).max() ?? 0 }

    /// Fills from low to high. One class takes the middle of three; a number beyond the palette gives
    /// its longest row, which the caller must not index beyond.
    public func fills(classes: Int) -> [Fill] {
        if let exact = steps.first(where: { $0.count == classes }) { return exact }
        let shortest = steps.min { $0.count < $1.count } ?? []
        if classes == 2, let first = shortest.first, let last = shortest.last { return [first, last] }
        if classes < 2 { return Array(shortest.dropFirst(shortest.count / 2).prefix(1)) }
        return steps.max { $0.count < $1.count } ?? []
    }

    public func fill(_ nothing: AreaState) -> Fill { nothings[nothing] ?? .flat(Ink.white) }

    static func flat(_ row: String) -> [Fill] { row.split(separator: " ").map { .flat("#" + $0) } }

    static let colouredNothings: [AreaState: Fill] = [
        .zero: .flat("#F7F5F1"),
        .notHeard: .pattern(.init(tile: 1, isTurned: true, mark: .lines(0.14), ink: "#BDBAB2")),
        .suppressed: .pattern(
            .init(tile: 1.1, ground: "#ABABAA", isTurned: true, mark: .crossHatch(0.17), ink: "#FFFFFF")),
        .missing: .pattern(.init(tile: 1.3, isTurned: false, mark: .dots(0.21), ink: "#6C757D")),
        // Quiet ground: the selection stands out from it.
        .notSelected: .flat("#E9E6E0"),
    ]
}
