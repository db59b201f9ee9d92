import ByteStreams
import DelimitedText
import GeoMath
import GeoTypes
import NeedsModel
import SpatialStore
import Wording

extension OutputFormat {
    /// RFC 4180, or `--dialect excel-fr`.
    static let csv = OutputFormat(
        id: "csv", endings: ["csv"], mediaType: "text/csv",
        writeNeeds: { export, sink in
            let style = try CSVDialects.named(export.figures.dialect)
            let system = try export.epsg.map { try CoordinateReferenceSystem(epsg: $0) }
            try export.stream { lists in
                try NeedTableText(
                    sink, style: style, lists: lists, vocabulary: export.workspace.vocabulary,
                    language: export.figures.language, system: system)
            } write: { row, table in
                try table.write(row)
            } finish: {
                try $0.writer.finish()
            }
        },
        writeAreas: { figures, sink in
            let writer = try RecordWriter(sink, style: CSVDialects.named(figures.dialect))
            try CountCSV.write(figures, to: writer)
            try writer.finish()
        })
}

/// Public needs as rows: what the features say, with the centre of the commune as longitude and latitude.
final class NeedTableText {
    private static let columns = [
        "id", "text", "kind", "theme", "theme_label", "further_themes", "voices", "collected_on", "workshop",
        "place_level", "place_code", "place_name", "place_role", "epci_code", "department_code",
    ]

    let writer: RecordWriter
    private let lists: NeedLists
    private let labels: [String]
    private let system: CoordinateReferenceSystem?

    init(
        _ sink: any ByteSink, style: WritingStyle, lists: NeedLists, vocabulary: Vocabulary, language: Language,
        system: CoordinateReferenceSystem?
    ) throws {
        self.system = system
        writer = try RecordWriter(sink, style: style)
        self.lists = lists
        labels = lists.themes.map { id in
            vocabulary.theme(id).map { language == .french ? $0.labelFrench : $0.labelEnglish }
                ?? Phrases.unclassified(language)
        }
        let axes = system == nil ? ["longitude", "latitude"] : ["x", "y"]
        try writer.record(Self.columns + axes + ["source", "source_id"])
    }

    func write(_ row: borrowing NeedRow) throws {
        try writer.field(Int(row.id))
        try row.withTextBytes { try writer.field(utf8: $0) }
        try writer.field(entry(lists.kinds, row.kindPosition))
        try writer.field(entry(lists.themes, row.mainTheme.position))
        try writer.field(entry(labels, row.mainTheme.position))
        try writer.field(FurtherThemes.text(row.furtherThemes, lists))
        try writer.field(row.voices)
        try writer.field(row.collectedOn?.description ?? "")
        try writer.field(row.workshopPosition.map { entry(lists.workshops, $0) } ?? "")
        try write(place: row.placePosition, row.placeRole)
        try writer.field(entry(lists.sources, row.sourcePosition))
        try row.withSourceIDBytes { try writer.field(utf8: $0) }
        try writer.endRecord()
    }

    private func write(place position: Int, _ role: PlaceRole?) throws {
        let place = lists.places.indices.contains(position) ? lists.places[position] : PublishedPlace(id: .nowhere)
        try writer.field(place.level.rawValue)
        try writer.field(place.code ?? "")
        try writer.field(place.name ?? "")
        try writer.field(role?.rawValue ?? "")
        try writer.field(place.epciCode ?? "")
        try writer.field(place.departmentCode ?? "")
        if let centre = place.centre, let system {
            let position = try system.position(centre)
            try writer.field(position.x, decimals: 1)
            try writer.field(position.y, decimals: 1)
        } else if let centre = place.centre {
            try writer.field(centre.longitude, decimals: 6)
            try writer.field(centre.latitude, decimals: 6)
        } else {
            try writer.emptyField()
            try writer.emptyField()
        }
    }

    private func entry(_ list: [String], _ position: Int) -> String {
        list.indices.contains(position) ? list[position] : ""
    }
}
