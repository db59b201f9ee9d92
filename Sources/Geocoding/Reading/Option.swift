import NeedsModel

/// One thing that a mention may stand for.
struct Option: Sendable {
    var name: Int32
    var form: NameForm
    var kind: GazetteerName.Kind
    var place: PlaceReference
    var population: Int32
    var isNear: Bool

    /// How sure the form makes it, best first.
    var rank: Rank {
        switch kind {
        case .commune, .area: form <= .skeleton ? .official : .short
        case .former: form <= .skeleton ? .former : .short
        case .locality: form <= .skeleton ? .locality : .short
        case .outsideCommune, .outsideArea, .foreign: form <= .skeleton ? .outside : .outsideShort
        }
    }

    enum Rank: UInt8, Sendable, Comparable {
        case official
        case former
        case locality
        case short
        case outside
        case outsideShort

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }
}

extension PlaceIndex {
    /// Everything a mention may stand for, each place once under its best rank, in the gazetteer's order.
    func options(of mention: Mention, into options: inout [Option]) {
        options.removeAll(keepingCapacity: true)
        collect(mention.full, &options)
        if mention.skeleton != mention.full { collect(mention.skeleton, &options) }
    }

    private func collect(_ head: Int32, _ options: inout [Option]) {
        var cursor = head
        while cursor >= 0 {
            let posting = table.postings[Int(cursor)]
            cursor = posting.next
            let name = names[Int(posting.name)]
            let option = Option(
                name: posting.name, form: posting.form, kind: name.kind, place: name.place, population: name.population,
                isNear: name.isNear)
            if let same = options.firstIndex(where: { $0.place == name.place }) {
                if (option.rank, option.form) < (options[same].rank, options[same].form) { options[same] = option }
            } else {
                options.append(option)
            }
        }
    }

    /// Calls `body` for each name a mention may stand for; cheaper than `options`.
    func forEachName(of mention: Mention, _ body: (GazetteerName, NameForm) -> Void) {
        for head in [mention.full, mention.skeleton] {
            var cursor = head
            while cursor >= 0 {
                let posting = table.postings[Int(cursor)]
                body(names[Int(posting.name)], posting.form)
                cursor = posting.next
            }
        }
    }

    /// Row in the France gazetteer of an INSEE number that the territory has not.
    func outsideRow(ofInsee number: UInt32) -> Int? {
        guard let france, insee.find(number) == nil else { return nil }
        if number >= 200_000 {
            return france.row(ofDepartment: number / 1000 == 201 ? "2A" : "2B", suffix: Int(number % 1000))
        }
        if number >= 97_000 { return france.row(ofDepartment: String(number / 100), suffix: Int(number % 100)) }
        let department = number / 1000
        return france.row(
            ofDepartment: department < 10 ? "0\(department)" : String(department), suffix: Int(number % 1000))
    }
}
