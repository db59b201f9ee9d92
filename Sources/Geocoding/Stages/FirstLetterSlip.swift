/// A first letter that is lost, or one too many in front: a slip like any other when nothing else in France is
/// near. Elsewhere in a word the letters around tell what is meant; at its beginning only the other names do.
enum FirstLetterSlip {
    static func isSure(
        _ item: NearestNames.Item, _ span: Range<Int>, _ reading: Reading, _ index: PlaceIndex
    ) -> Bool {
        guard item.place.kind == .commune, !item.isShort, !item.soundsAlike, item.edits == 1, item.cost > 2 else {
            return false
        }
        guard item.beginning == .lost || item.beginning == .extra, item.length >= 5 else { return false }
        return !NamesOfFrance.has(near: reading.text.skeleton(span), besides: item.place, index)
    }
}
