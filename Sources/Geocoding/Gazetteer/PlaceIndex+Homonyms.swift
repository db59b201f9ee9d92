import NeedsModel

extension PlaceIndex {
    /// Adds to the options the communes of France that bear the name of the mention, all of them or those
    /// of one department, unless they are there already.
    func addHomonyms(of mention: Mention, in department: UInt16, _ reading: inout Reading) {
        for row in outsideRows(named: mention.span, reading.text) {
            let place = PlaceReference(.outsideCommune, row)
            guard !reading.options.contains(where: { $0.place == place }) else { continue }
            if department != 0, !FrenchDepartments.agree(self.department(of: place), department) { continue }
            guard let found = france?.row(row) else { continue }
            var name = FoldedText()
            name.read(String(decoding: found.name, as: UTF8.self), vocabulary: vocabulary)
            let isFull = name.letters.elementsEqual(reading.text.joined(mention.span))
            reading.options.append(
                Option(
                    name: -1, form: isFull ? .full : .skeleton, kind: .outsideCommune, place: place,
                    population: Int32(clamping: found.population), isNear: false))
        }
    }

    /// Rows of the France gazetteer whose name has the same content words; communes of the territory are left out.
    func outsideRows(named span: Range<Int>, _ text: FoldedText) -> [Int] {
        guard let france, !span.isEmpty else { return [] }
        var rows: [Int] = []
        france.candidates(text.skeletonHash(span)) { row in
            var folded = FoldedText()
            let found = france.row(row)
            folded.read(String(decoding: found.name, as: UTF8.self), vocabulary: vocabulary)
            guard folded.skeleton(folded.tokens.indices) == text.skeleton(span) else { return }
            if insee.find(france.number(of: found)) == nil { rows.append(row) }
        }
        return rows
    }
}
