public import GeoTypes
public import NeedsModel

extension Gazetteer {
    /// The centre of the commune that a placement chose, of the territory or elsewhere in France (there to about a
    /// hundred metres); nil for anything else. Degrees.
    public func centre(of placement: Placement) -> Coordinate? {
        guard placement.status == .ok || placement.status == .outside, let code = placement.code else { return nil }
        let number = InseeIndex.number(code)
        guard number != 0, placement.level == .commune || placement.level == .outside else { return nil }
        if let found = index.insee.find(number) { return index.communes[found.commune].centre }
        guard code.utf8.count == 5, let row = index.outsideRow(ofInsee: number) else { return nil }
        return index.france?.row(row).centre
    }
}
