import GeoMath
import GeoTypes
import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    /// The communes whose centre is at most so many metres away, on the ellipsoid.
    static let near = FilterField(
        FilterParameter("near", Phrases.Help.Value.place, Phrases.Help.near),
        FilterParameter("radius", Phrases.Help.Value.distance, Phrases.Help.radius, isRepeatable: false),
        selectsAreas: true,
        read: { (request, reading, filter) throws(Failure) in
            guard !request["near"].isEmpty else {
                throw Failure(.radiusAlone, Parameter.named("radius"), Parameter.named("near"))
            }
            let radius = try Distance.metres(request.first("radius"))
            var places: Set<PlaceID> = []
            for text in request["near"] {
                let centre = try reading.places.centre(text)
                for commune in reading.workspace.territory.communes
                where Geodesic.distance(centre, commune.centre) <= radius { places.insert(.commune(commune.code)) }
            }
            filter.select(places)
        },
        words: { request, reading in
            let radius = (try? Distance.metres(request.first("radius"))).map(Distance.words) ?? .verbatim("")
            return Phrases.Filters.near.filled(
                with: .list(request["near"].map(reading.centreName)), radius)
        })
}

/// A distance as people write it: « 5km », « 800 m », « 1,5 km ».
enum Distance {
    /// - Throws: `distanceUnreadable` for no number, no unit, or nothing above zero.
    static func metres(_ text: String?, parameter: String = "radius") throws(Failure) -> Double {
        let compact = (text ?? "").lowercased().filter { !$0.isWhitespace }
        let digits = compact.prefix { $0.isNumber || $0 == "." || $0 == "," }
        let unit = compact.dropFirst(digits.count)
        let factor = unit == "km" ? 1000.0 : unit == "m" ? 1 : 0
        let number = Double(String(digits.map { $0 == "," ? "." : $0 }))
        guard factor > 0, let number, number > 0, number * factor <= 10_000_000 else {
            guard let text, !text.isEmpty else {
                throw Failure(.radiusMissing, Parameter.named("near"), Parameter.named("radius"))
            }
            throw Failure(.distanceUnreadable, Parameter.named(parameter), text)
        }
        return number * factor
    }

    /// « 5 km », « 800 m », with a no-break space.
    static func words(_ metres: Double) -> Phrase {
        func text(_ language: Language) -> String {
            let isFar = metres >= 1000
            let value = isFar ? metres / 1000 : metres
            let places = value == value.rounded() ? 0 : (value * 10 == (value * 10).rounded() ? 1 : 3)
            return language.decimal(value, places: places) + FrenchTypography.noBreakSpace + (isFar ? "km" : "m")
        }
        return Phrase(text(.french), text(.english))
    }
}
