import Foundation
import GeoMath
import GeoTypes
import NeedsModel
import Planisphere
import Statistics
import TerritoryFiles
import TestSupport

/// The embedded pole with seeded counts: what maps are tested on.
enum MapTerritory {
    static func pole() throws -> LoadedTerritory {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../GeoData/territory").path
        return try TerritoryFolder.read(path: folder)
    }

    /// `total` contributions spread over the inhabitants, four times as likely in the Vosges du Sud.
    static func data(_ total: Int, seed: UInt64 = 1, alone: Bool = true) throws -> ChoroplethData {
        let loaded = try pole()
        var random = SplitMix64(seed: seed)
        var edges: [Double] = []
        var sum = 0.0
        for commune in loaded.territory.communes {
            sum += Double(commune.population ?? 0) * (commune.epci?.rawValue == "200069060" ? 4 : 1)
            edges.append(sum)
        }
        var counts: [InseeCode: Tally] = [:]
        for _ in 0..<total {
            let drawn = Double.random(in: 0..<sum, using: &random)
            let index = edges.firstIndex { $0 > drawn } ?? 0
            let code = loaded.territory.communes[index].code
            var count = counts[code] ?? .nothing
            count.needs += 1
            count.voices += 2
            count.sources = 1
            count.occasions = 1
            counts[code] = count
        }
        let sizes = alone ? Array(repeating: 1, count: total) : Array(repeating: 14, count: total / 14)
        return ChoroplethData(
            territory: loaded.territory, coverage: loaded.coverage, communes: counts,
            anyContribution: counts.mapValues(\.needs),
            period: CalendarDate(year: 2026, month: 4, day: 2).flatMap { first in
                CalendarDate(year: 2026, month: 6, day: 30).map { first...$0 }
            },
            clustering: DesignEffect(sourceSizes: total == 0 ? [] : sizes), workshops: alone ? 0 : total / 14,
            collection: "échantillon inventé",
            furniture: MapFurniture(loaded.labels))
    }

    static let mobility = Theme(
        id: "mobilite", code: "MO", labelFrench: "Mobilité", labelEnglish: "Mobility", colour: "#296C9C",
        pattern: "grid-45-bold", synonyms: [])
}
