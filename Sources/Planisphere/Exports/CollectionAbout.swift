import GeoTypes
import NeedsModel
import Wording

/// What every collection says of its source, as foreign members (RFC 7946 §6.1).
enum CollectionAbout {
    static func members(_ territory: Territory, _ subject: Phrase, _ language: Language) -> Properties {
        [
            "name": .string("\(territory.name) – \(subject(language))"),
            "attribution": .string(territory.sources.joined(separator: " · ")),
            "licence": "Licence Ouverte 2.0",
            "vintages": .object([
                "population": .string(territory.vintages.population), "codes": .string(territory.vintages.codes),
                "boundaries": .string(territory.vintages.boundaries),
                "memberships": .string(territory.vintages.memberships),
            ]),
        ]
    }
}
