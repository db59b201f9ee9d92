import ByteStreams
import DelimitedText
import GeoJSON
import GeoTypes
import NeedsModel
import Statistics
import Wording

/// How the result of an analysis is written. To add one: one line in `all`.
struct AnalysisFormat: Sendable {
    let id: String
    let mediaType: String
    let render: @Sendable (AnalysisReport, any ByteSink) throws -> Void

    static let all: [AnalysisFormat] = [
        AnalysisFormat(id: "table", mediaType: "text/plain") { report, sink in
            try sink.write(AnalysisText(report: report).rendered)
            try sink.finish()
        },
        AnalysisFormat(id: "csv", mediaType: "text/csv") { report, sink in
            try AnalysisCSV.write(report, to: try RecordWriter(sink, style: .rfc4180))
        },
        AnalysisFormat(id: "json", mediaType: "application/json") { report, sink in
            try sink.write(JSONDocument.bytes(of: .object(report.document)))
            try sink.finish()
        },
        AnalysisFormat(id: "geojson", mediaType: "application/geo+json") { report, sink in
            try AnalysisFeatures(report: report).write(to: sink)
        },
    ]

    static func named(_ id: String) throws(Failure) -> AnalysisFormat {
        guard let format = all.first(where: { $0.id == id }) else {
            throw Failure(.unknownValue, Parameter.named("format"), id, all.map(\.id).joined(separator: ", "))
        }
        return format
    }
}

/// A table with all that its formats need.
struct AnalysisReport: Sendable {
    var table: AnalysisTable
    var workspace: Workspace
    var filters: [Phrase]
    var selection: Set<PlaceID>?
    var language: Language

    /// Everything, by stable names.
    var document: Properties {
        var members = summary
        members["rows"] = .array(table.rows.map { .object(properties(of: $0)) })
        return members
    }

    /// What is said of the whole, the same in JSON and in the members of a collection.
    var summary: Properties {
        var members: Properties = [
            "analysis": .string(table.name), "territory": .string(workspace.territory.id),
            "filters": .array(filters.map { .string($0(language)) }),
            "sentence": .string(table.sentence(language)),
            "notes": .array(table.notes.map { .string($0(language)) }),
        ]
        for fact in table.facts { members[fact.name] = CountJSON.value(fact.value) }
        members["refused"] =
            table.refusal.map { refusal in
                .object([
                    "reason": .string(refusal.reason.rawValue), "have": .number(CountColumns.rounded(refusal.have)),
                    "need": .number(CountColumns.rounded(refusal.need)),
                ])
            } ?? .null
        members["population_vintage"] = .string(workspace.territory.vintages.population)
        return members
    }

    func properties(of row: AnalysisTable.Row) -> Properties {
        var members = Properties()
        for (column, cell) in zip(table.columns, row.cells) { members[column.name] = CountJSON.value(cell) }
        return members
    }
}
