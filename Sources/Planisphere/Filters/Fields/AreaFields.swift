import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    static let commune = FilterField(
        FilterParameter("commune", Phrases.Help.Value.commune, Phrases.Help.commune), selectsAreas: true,
        read: { (request, reading, filter) throws(Failure) in
            var places: Set<PlaceID> = []
            for text in request["commune"] { places.insert(.commune(try reading.places.commune(text))) }
            filter.select(places)
        },
        words: { request, reading in
            Phrases.Filters.communes.filled(with: .list(request["commune"].map(reading.communeName)))
        })

    /// Its communes and what is placed at the EPCI itself.
    static let epci = FilterField(
        FilterParameter("epci", Phrases.Help.Value.epci, Phrases.Help.epci), selectsAreas: true,
        read: { (request, reading, filter) throws(Failure) in
            var places: Set<PlaceID> = []
            for text in request["epci"] {
                places.formUnion(reading.workspace.areas.selection(.epci(try reading.places.epci(text))))
            }
            filter.select(places)
        },
        words: { request, reading in
            Phrases.Filters.epcis.filled(
                with: .list(
                    request["epci"].map { text in
                        (try? reading.places.epci(text)).map { reading.names.label(.area(.epci($0))) }
                            ?? .verbatim(text)
                    }))
        })

    /// Its communes and what is placed at the department itself.
    static let department = FilterField(
        FilterParameter("department", Phrases.Help.Value.department, Phrases.Help.department), selectsAreas: true,
        read: { (request, reading, filter) throws(Failure) in
            var places: Set<PlaceID> = []
            for text in request["department"] {
                places.formUnion(reading.workspace.areas.selection(.department(try reading.places.department(text))))
            }
            filter.select(places)
        },
        words: { request, reading in
            Phrases.Filters.departments.filled(
                with: .list(
                    request["department"].map { text in
                        (try? reading.places.department(text)).map { reading.names.label(.area(.department($0))) }
                            ?? .verbatim(text)
                    }))
        })

    /// Any place of the territory by name or code: a commune, an EPCI, a department, the whole.
    static let within = FilterField(
        FilterParameter("within", Phrases.Help.Value.name, Phrases.Help.within), selectsAreas: true,
        read: { (request, reading, filter) throws(Failure) in
            var places: Set<PlaceID> = []
            for text in request["within"] { places.formUnion(try reading.selection(within: text)) }
            filter.select(places)
        },
        words: { request, reading in
            Phrases.Filters.within.filled(with: .list(request["within"].map(reading.placeName)))
        })

    /// The communes that share a border line with one of these; itself excluded.
    static let adjacentTo = FilterField(
        FilterParameter("adjacent-to", Phrases.Help.Value.commune, Phrases.Help.adjacentTo), selectsAreas: true,
        read: { (request, reading, filter) throws(Failure) in
            var places: Set<PlaceID> = []
            for text in request["adjacent-to"] {
                let neighbours = reading.workspace.areas.neighbours(of: try reading.places.commune(text))
                places.formUnion(neighbours.map { .commune($0) })
            }
            filter.select(places)
        },
        words: { request, reading in
            Phrases.Filters.adjacentTo.filled(with: .list(request["adjacent-to"].map(reading.communeName)))
        })
}

extension FilterReading {
    /// - Throws: `unknownPlace`, with the reason and its candidates.
    func selection(within text: String) throws(Failure) -> Set<PlaceID> {
        let place = try places.place(text)
        return workspace.areas.selection(place)
    }

    func communeName(_ text: String) -> Phrase {
        (try? places.commune(text)).map { names.label(.area(.commune($0))) } ?? .verbatim(text)
    }

    /// A written point is named as it was written, not after the commune around it.
    func centreName(_ text: String) -> Phrase {
        (try? places.placement(text))?.point == nil ? placeName(text) : .verbatim(text)
    }

    func placeName(_ text: String) -> Phrase {
        (try? places.place(text)).map { names.label(.area($0)) } ?? .verbatim(text)
    }
}
