import DelimitedText
import GeoJSON
import GeoTypes
import NeedsModel
import SpatialStore
import Wording

/// What lies on the desk and why. The owner sees texts here: nothing of it is for the public.
public enum ListDesk {
    public static let formats = ["table", "json", "csv"]

    public static func run(_ request: DeskRequest, in workspace: Workspace) throws(Failure) -> Answer {
        guard formats.contains(request.format) else {
            throw Failure(
                .unknownValue, Parameter.named("format"), request.format, formats.joined(separator: ", "))
        }
        if let limit = request.limit, limit < 1 {
            throw Failure(.numberTooSmall, Parameter.named("limit"), "\(limit)", "1")
        }
        let desk = try request.choice.reading(in: workspace)
        return try Failure.translating {
            let revision = try workspace.store.revision()
            let numbers = try workspace.store.needNumbers(on: desk)
            let shown = request.limit.map { numbers.prefix($0) } ?? numbers[...]
            let entries = try shown.map { DeskEntry(id: $0, need: try workspace.store.need(id: $0)) }
            switch request.format {
            case "json":
                return Answer(
                    bytes: JSONDocument.bytes(of: document(entries, of: numbers.count)), "application/json",
                    revision: revision)
            case "csv":
                return Answer("text/csv", revision: revision) {
                    try write(entries, to: RecordWriter($0, style: .rfc4180))
                }
            default:
                let language = request.speech.language
                return Answer(text: table(entries, of: numbers.count, language), revision: revision)
            }
        }
    }

    private static func table(_ entries: [DeskEntry], of count: Int, _ language: Language) -> String {
        guard !entries.isEmpty else { return Phrases.Moderation.nothingWaits(language) + "\n" }
        let table = AlignedTable(
            header: Phrases.Moderation.columns.map { $0(language) },
            lines: entries.map { entry in
                [
                    "\(entry.id)", Phrases.Moderation.state(entry.state.rawValue)(language),
                    entry.whysInWords(language), Phrases.quoted(language, [entry.excerpt]),
                ]
            }, textColumns: 4)
        let rest = count - entries.count
        return table.text + "\n"
            + (rest > 0 ? Phrases.Moderation.more(language, rest) : Phrases.Moderation.shown(language, count)) + "\n"
            + Phrases.Moderation.how(language) + "\n"
    }

    private static func document(_ entries: [DeskEntry], of count: Int) -> PropertyValue {
        .object([
            "count": .integer(Int64(count)),
            "needs": .array(
                entries.map { entry in
                    .object([
                        "id": .integer(entry.id), "state": .string(entry.state.rawValue),
                        "reasons": .array(entry.whys.map { .string($0) }),
                        "holds": .array(entry.need.holds.map { .object($0.members) }),
                        "text": .string(entry.need.text), "workshop": entry.need.workshop.map { .string($0) } ?? .null,
                        "source": .string(entry.need.source), "source_id": .string(entry.need.sourceID),
                    ])
                }),
        ])
    }

    private static func write(_ entries: [DeskEntry], to writer: RecordWriter) throws {
        try writer.record(["id", "state", "reasons", "text", "workshop", "collected_on", "source", "source_id"])
        for entry in entries {
            try writer.record([
                "\(entry.id)", entry.state.rawValue, entry.whys.joined(separator: " "),
                MarkedText(entry.need.text, entry.need.holds).text, entry.need.workshop ?? "",
                entry.need.collectedOn?.description ?? "", entry.need.source, entry.need.sourceID,
            ])
        }
        try writer.finish()
    }
}

extension Hold {
    /// For scripts: offsets are bytes of the text.
    var members: Properties {
        [
            "reason": .string(reason.rawValue), "field": .string(field.rawValue),
            "first": range.map { .integer(Int64($0.lowerBound)) } ?? .null,
            "last": range.map { .integer(Int64($0.upperBound)) } ?? .null,
        ]
    }
}
