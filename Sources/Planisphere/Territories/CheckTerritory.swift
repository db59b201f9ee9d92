import GeoJSON
import GeoTypes
import NeedsModel
import TerritoryFiles
import Wording

/// Which territory is looked at.
public struct TerritoryRequest: Hashable, Sendable {
    /// A territory folder, which is several files; nil: the embedded territory.
    public var folder: String?
    /// `text` or `json`.
    public var format: String
    public var speech: Speech

    public init(folder: String? = nil, format: String = "text", speech: Speech = .french) {
        self.folder = folder
        self.format = format
        self.speech = speech
    }
}

/// Proves the invariants of a territory folder, or of the embedded territory.
public enum CheckTerritory {
    /// The outcome is `input` when an invariant does not hold.
    public static func run(_ request: TerritoryRequest) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        let loaded = try load(request.folder)
        let report = TerritoryCheck.report(on: loaded)
        return Answer(
            text: format == .json ? json(report, loaded) : text(report, request.speech.language), format.mediaType,
            outcome: report.isSound ? .done : .input)
    }

    /// What a territory is: names, vintages, sources, sizes.
    public static func show(_ request: TerritoryRequest) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        let loaded = try load(request.folder)
        let report = TerritoryCheck.report(on: loaded)
        return Answer(
            text: format == .json ? json(report, loaded) : shown(report, loaded, request.speech.language),
            format.mediaType)
    }

    private static func shown(
        _ report: TerritoryCheckReport, _ loaded: LoadedTerritory, _ language: Language
    ) -> String {
        let territory = loaded.territory
        var lines = ["\(territory.name) (\(territory.id))", figures(report, language), ""]
        lines += AlignedTable(
            header: ["EPCI", Phrases.dimension("commune")(language), Phrases.inhabitants(language)],
            lines: (report.epcis + report.departments).map { area in
                [
                    "\(area.code) \(area.name)", "\(area.communes)",
                    area.population.map { language.integer($0) } ?? "?",
                ]
            }, textColumns: 1
        ).text.split(separator: "\n").map(String.init)
        lines += [""] + territory.sources
        return lines.joined(separator: "\n") + "\n"
    }

    private static func load(_ folder: String?) throws(Failure) -> LoadedTerritory {
        do {
            return try (folder.map { try TerritoryBlobs.folder($0) } ?? TerritoryBlobs.embedded()).territory()
        } catch let error as TerritoryError {
            throw Failure(error, folder: folder ?? "")
        } catch {
            throw Failure(any: error)
        }
    }

    private static func figures(_ report: TerritoryCheckReport, _ language: Language) -> String {
        Phrases.territoryFigures(
            language,
            [
                "\(report.communes)", report.population.map { language.integer($0) } ?? "?", "\(report.arcs)",
                "\(report.vertices)",
            ])
    }

    private static func text(_ report: TerritoryCheckReport, _ language: Language) -> String {
        var lines: [String] = []
        for item in report.items {
            let mark = item.isPassed ? "✓" : item.check.isRemark ? "⚠" : "✗"
            lines.append("\(mark) \(Phrases.territoryCheck(item.check.rawValue)(language)) (\(item.examined))")
            lines += item.faults.prefix(10).map { "    \($0)" }
            if item.faults.count > 10 { lines.append("    … \(item.faults.count - 10)") }
        }
        lines.append(figures(report, language))
        lines.append((report.isSound ? Phrases.territorySound : Phrases.territoryFaulty)(language))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func json(_ report: TerritoryCheckReport, _ loaded: LoadedTerritory) -> String {
        func integer(_ value: Int?) -> PropertyValue { value.map { .integer(Int64($0)) } ?? .null }
        func areas(_ counts: [TerritoryCheckReport.Count]) -> PropertyValue {
            .array(
                counts.map {
                    .object([
                        "code": .string($0.code), "name": .string($0.name), "communes": integer($0.communes),
                        "population": integer($0.population), "parts": integer($0.parts),
                    ])
                })
        }
        let document: Properties = [
            "id": .string(loaded.territory.id), "name": .string(loaded.territory.name),
            "sound": .bool(report.isSound), "communes": integer(report.communes),
            "population": integer(report.population),
            "population_vintage": .string(loaded.territory.vintages.population), "arcs": integer(report.arcs),
            "vertices": integer(report.vertices), "epci": areas(report.epcis),
            "departments": areas(report.departments),
            "checks": .array(
                report.items.map {
                    .object([
                        "check": .string($0.check.rawValue), "passed": .bool($0.isPassed),
                        "remark": .bool($0.check.isRemark), "examined": integer($0.examined),
                        "faults": .array($0.faults.map { .string($0) }),
                    ])
                }),
            "sources": .array(loaded.territory.sources.map { .string($0) }),
        ]
        return String(decoding: JSONDocument.bytes(of: .object(document)), as: UTF8.self)
    }
}
