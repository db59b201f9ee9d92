/// A page and what changes with its size. To add one: one line in `all`.
public struct PageFormat: Hashable, Sendable {
    /// Stable name: « A4 ».
    public let id: String
    /// Millimetres on paper, pixels on a screen.
    public let width: Double
    public let height: Double
    public let kind: Kind
    /// Where the map may lie.
    let mapBox: Box
    /// Against A4.
    let pageScale: Double
    let typeScale: Double
    let strokeScale: Double
    /// Denominator that suits the format beside the round ones.
    let suitedScale: Double?
    /// Names of communes at the most.
    let labelCap: Int

    public enum Kind: Hashable, Sendable {
        /// Landscape paper with a column of text.
        case sheet
        /// A square picture for phones.
        case square
    }

    struct Box: Hashable, Sendable {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
    }

    /// In the order of help texts; the first is the default.
    public static let all: [PageFormat] = [.a4, .a3, .a0, .square]

    /// The format of that name in any case of letters; nil when there is none.
    public static func named(_ id: String) -> PageFormat? { all.first { $0.id.lowercased() == id.lowercased() } }

    public static let a4 = PageFormat(
        id: "A4", width: 297, height: 210, kind: .sheet, mapBox: Box(x: 134, y: 12.4, width: 137, height: 185.4),
        pageScale: 1, typeScale: 1, strokeScale: 1, suitedScale: 300_000, labelCap: 58)
    public static let a3 = PageFormat(
        id: "A3", width: 420, height: 297, kind: .sheet, mapBox: Box(x: 188, y: 15.5, width: 197, height: 266),
        pageScale: 1.414, typeScale: 1.25, strokeScale: 1.2, suitedScale: 210_000, labelCap: 110)
    public static let a0 = PageFormat(
        id: "A0", width: 1189, height: 841, kind: .sheet, mapBox: Box(x: 530, y: 49, width: 549, height: 743),
        pageScale: 4, typeScale: 2.6, strokeScale: 2.3, suitedScale: 75_000, labelCap: .max)
    /// 1080 px, still readable when shown 360 px wide.
    public static let square = PageFormat(
        id: "square", width: 1080, height: 1080, kind: .square, mapBox: Box(x: 468, y: 188, width: 574, height: 776),
        pageScale: 1, typeScale: 10, strokeScale: 6.2, suitedScale: nil, labelCap: 7)

    /// Map units (whole numbers of the path data) in one page unit.
    var precision: Double { kind == .sheet ? 100 : 10 }

    /// Page units of one millimetre of a pattern.
    var patternScale: Double { kind == .sheet ? strokeScale : 6.4 }
}
