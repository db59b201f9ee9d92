import ByteStreams
import GeoJSON
import GeoTypes
import NeedsModel
import Statistics
import Wording

extension CountFormat {
    /// For scripts: stable names, every figure, the sum that proves the total.
    static let json = CountFormat(id: "json", endings: ["json"], mediaType: "application/json") { figures, sink in
        try sink.write(JSONDocument.bytes(of: .object(CountJSON.document(figures))))
        try sink.finish()
    }
}

enum CountJSON {
    static func document(_ figures: CountedFigures) -> Properties {
        let breakdown = figures.breakdown
        var document: Properties = [
            "territory": .string(figures.workspace.territory.id),
            "by": .array(breakdown.dimensions.map { .string($0.rawValue) }),
        ]
        if breakdown.dimensions.contains(.theme) { document["themes"] = .string(breakdown.themes.rawValue) }
        for member in summary(figures).members { document[member.name] = member.value }
        document["population_vintage"] = .string(figures.workspace.territory.vintages.population)
        document["rows"] = .array(
            breakdown.rows.map { row in
                var members = Properties()
                for (dimension, key) in zip(breakdown.dimensions, row.keys) {
                    members[dimension.rawValue] = key.code.isEmpty ? .null : .string(key.code)
                    members["\(dimension.rawValue)_label"] = .string(figures.label(key))
                }
                for member in values(of: row, breakdown).members { members[member.name] = member.value }
                return .object(members)
            })
        return document
    }

    /// What is said of the whole, the same in JSON and in the members of GeoJSON collections.
    static func summary(_ figures: CountedFigures) -> Properties {
        let breakdown = figures.breakdown
        var levels = Properties()
        for level in breakdown.levels { levels[level.level.rawValue] = .integer(Int64(level.tally.needs)) }
        let design = breakdown.clustering
        return [
            "filters": .array(figures.filters.map { .string($0(figures.language)) }),
            "needs": .integer(Int64(breakdown.total.needs)),
            "voices": .integer(Int64(breakdown.total.voices)),
            "sources": .integer(Int64(breakdown.total.sources)),
            "occasions": .integer(Int64(breakdown.total.occasions)),
            "levels": .object(levels),
            "whole": .object([
                "code": .string(breakdown.whole.place.code ?? ""),
                "needs": .integer(Int64(breakdown.whole.tally.needs)),
                "population": breakdown.whole.population.map { .integer(Int64($0)) } ?? .null,
                "rate_per_1000": RateFigures(breakdown.whole, clustering: nil).map {
                    .number(CountColumns.rounded($0.value))
                } ?? .null,
            ]),
            "pending": breakdown.pending.map { .integer(Int64($0)) } ?? .null,
            "since": breakdown.days.map { .string($0.lowerBound.description) } ?? .null,
            "until": breakdown.days.map { .string($0.upperBound.description) } ?? .null,
            "design_effect": design.map { .number(CountColumns.rounded($0.value)) } ?? .null,
            "effective_number": design.map { .number(CountColumns.rounded($0.effectiveNumber)) } ?? .null,
            "intervals_refused": design?.refusal.map { .string($0.reason.rawValue) } ?? .null,
        ]
    }

    /// The figures of one row.
    static func values(of row: BreakdownRow, _ breakdown: Breakdown) -> Properties {
        var members = Properties()
        for (name, value) in zip(CountColumns.names(of: breakdown), CountColumns.values(of: row, in: breakdown)) {
            members[name] = self.value(value)
        }
        return members
    }

    static func value(_ value: CountColumns.Value) -> PropertyValue {
        switch value {
        case .integer(let number): .integer(Int64(number))
        case .decimal(let number): .number(CountColumns.rounded(number))
        case .word(let word): .string(word)
        case .none: .null
        }
    }
}
