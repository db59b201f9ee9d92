/// Is there a commune of France one edit away from a spelling? The gazetteer of France is looked up for every
/// spelling within one edit, some hundreds: cheaper than an index of slips that nearly no text needs.
enum NamesOfFrance {
    /// - Parameter place: the commune of the territory that is known to be near.
    /// - Complexity: some fifty look-ups per letter.
    static func has(near letters: [UInt8], besides place: PlaceReference, _ index: PlaceIndex) -> Bool {
        guard let france = index.france, letters.count >= 2, letters.count <= EditDistance.maximumLength else {
            return false
        }
        var isFound = false
        forEachNeighbour(of: letters) { spelling in
            if !isFound { isFound = bears(spelling, besides: place, france, index) }
        }
        return isFound
    }

    private static func bears(
        _ spelling: [UInt8], besides place: PlaceReference, _ france: FranceGazetteer, _ index: PlaceIndex
    ) -> Bool {
        var isFound = false
        france.candidates(NameHash.hash(spelling)) { row in
            guard !isFound else { return }
            var name = FoldedText()
            name.read(france.name(row), vocabulary: index.vocabulary)
            guard name.skeleton(name.tokens.indices) == spelling else { return }
            let here = index.insee.find(InseeIndex.number(france.code(row)))
            isFound = place.kind != .commune || here?.commune != place.index
        }
        return isFound
    }

    /// Each spelling that one lost, added, changed or exchanged letter makes.
    private static func forEachNeighbour(of letters: [UInt8], _ body: ([UInt8]) -> Void) {
        let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
        for place in letters.indices {
            var spelling = letters
            spelling.remove(at: place)
            body(spelling)
            spelling = letters
            for letter in alphabet where letter != letters[place] {
                spelling[place] = letter
                body(spelling)
            }
            if place > 0, letters[place] != letters[place - 1] {
                spelling = letters
                spelling.swapAt(place, place - 1)
                body(spelling)
            }
        }
        for place in 0...letters.count {
            var spelling = letters
            spelling.insert(alphabet.lowerBound, at: place)
            for letter in alphabet {
                spelling[place] = letter
                body(spelling)
            }
        }
    }
}
