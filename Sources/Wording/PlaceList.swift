/// A list of places inside a sentence: whole, or with the number of those that are left out.
public struct PlaceList: Hashable, Sendable {
    public enum Kind: Sendable {
        /// « A, B et C ».
        case and
        /// « A, B ou C ».
        case or
    }

    private let names: [String]
    private let leftOut: Int

    public init(_ names: [String], leftOut: Int = 0) {
        self.names = names
        self.leftOut = leftOut
    }

    public func text(_ kind: Kind, _ language: Language) -> String {
        var pieces = names
        if leftOut > 0 { pieces.append(Phrases.otherPlaces(language, leftOut)) }
        guard pieces.count > 1, let last = pieces.popLast() else { return pieces.first ?? "" }
        let link = kind == .and ? Phrases.listAnd : Phrases.listOr
        return link(language, [pieces.joined(separator: ", "), last])
    }
}
