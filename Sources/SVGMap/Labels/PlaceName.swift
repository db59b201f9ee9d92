/// A name that wants a place inside an area.
public struct PlaceName: Hashable, Sendable {
    /// Index in the coverage.
    public var area: Int
    public var text: String
    /// Inhabitants, which give the size of the type; nil counts as few.
    public var population: Int?

    public init(area: Int, text: String, population: Int?) {
        self.area = area
        self.text = text
        self.population = population
    }

    /// The forms in the order in which they are tried: whole, then cut after the hyphen or at the space
    /// that makes the widest line shortest; long names cut first.
    func forms(in style: TextStyle) -> [[String]] {
        guard let cut = cutInTwo(style) else { return [[text]] }
        return text.count > 15 ? [cut, [text]] : [[text], cut]
    }

    private func cutInTwo(_ style: TextStyle) -> [String]? {
        let characters = Array(text)
        var best: (lines: [String], width: Double)?
        for (place, character) in characters.enumerated() where place > 0 && place < characters.count - 1 {
            let lines: [String]
            switch character {
            case "-", "\u{2010}":
                lines = [String(characters[...place]), String(characters[(place + 1)...])]
            case " ":
                lines = [String(characters[..<place]), String(characters[(place + 1)...])]
            default: continue
            }
            let width = lines.map(style.width(of:)).max() ?? 0
            if best.map({ width < $0.width }) ?? true { best = (lines, width) }
        }
        return best?.lines
    }
}
