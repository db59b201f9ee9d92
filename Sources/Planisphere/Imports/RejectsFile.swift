import ByteStreams
import DelimitedText
import GeoJSON
import GeoTypes
import Importing
import Wording

/// Where refused rows of one file go, so that they can be corrected and imported again: a table with the columns of the
/// file and, behind them, line, column, value and reason; for GeoJSON the features as they are, each with a member
/// `refused` that says the same. Nothing is written when nobody asked for them.
final class RejectsFile: @unchecked Sendable {
    // Written from one thread at a time: the one that opens the file, then the one that reads it.
    private let sink: BufferedSink?
    private let language: Language
    private var table: RecordWriter?
    private var headings: [String] = []
    /// Features written so far; nil until the list has begun.
    private var features: Int?

    init(_ sink: (any ByteSink)?, language: Language) {
        self.language = language
        self.sink = sink.map { BufferedSink($0) }
    }

    /// Writes nothing.
    convenience init() { self.init(nil, language: .french) }

    /// Writes what stands above the rows, before any is read.
    func begin(_ file: NeedFile) throws(Failure) {
        guard let sink else { return }
        guard file.format != .geoJSON else {
            features = 0
            try put(#"{"type":"FeatureCollection""#)
            return try flush()
        }
        headings = file.columnMap?.headings ?? []
        do throws(DelimitedTextError) {
            table = try RecordWriter(sink, style: RejectsFile.style(file))
            try table?.record(headings + ReturnedColumns.names)
            try table?.flush()
        } catch { throw Failure(error) }
        try flush()
    }

    func write(_ row: RejectedRow, of file: NeedFile) throws(Failure) {
        guard sink != nil else { return }
        if table == nil { return try writeFeature(row, file) }
        do throws(DelimitedTextError) {
            for place in headings.indices {
                try table?.field(row.fields.indices.contains(place) ? row.fields[place] : "")
            }
            try table?.field(row.refusedAt ?? row.line)
            try table?.field(row.column ?? "")
            try table?.field(row.value)
            try table?.field(row.reasonSentence(language))
            // More fields than headings: they stay behind, and the row is refused again until somebody moves them.
            for field in row.fields.dropFirst(headings.count) { try table?.field(field) }
            try table?.endRecord()
        } catch { throw Failure(error) }
    }

    func finish() throws(Failure) {
        guard let sink else { return }
        if let features { try put(features == 0 ? #","features":[]}"# + "\n" : "\n]}\n") }
        guard let table else {
            do throws(ByteStreamError) { return try sink.finish() } catch { throw Failure(error) }
        }
        do throws(DelimitedTextError) { try table.finish() } catch { throw Failure(error) }
    }

    /// As the file was written: whoever opened it with a double click opens this one likewise.
    private static func style(_ file: NeedFile) -> WritingStyle {
        var style = WritingStyle.rfc4180
        guard let delimiter = file.delimiter, delimiter != style.dialect.delimiter else { return style }
        style.dialect = Dialect(delimiter: delimiter)
        style.writesByteOrderMark = true
        return style
    }

    // MARK: - GeoJSON

    private func writeFeature(_ row: RejectedRow, _ file: NeedFile) throws(Failure) {
        if features == 0 {
            if let name = file.referenceSystemName {
                let system: Properties = ["type": "name", "properties": .object(["name": .string(name)])]
                try put(#","crs":"# + RejectsFile.text(system))
            }
            try put(#","features":["#)
        }
        let number = row.refusedAt ?? row.feature?.number
        let why: Properties = [
            "feature": number.map { .integer(Int64($0)) } ?? .null, "line": .integer(Int64(row.line)),
            "column": row.column.map { .string($0) } ?? .null, "value": .string(row.value),
            "reason": .string(row.reasonSentence(language)),
        ]
        try put(features == 0 ? "\n" : ",\n")
        try put("{\"\(RefusedFeature.memberName)\":" + RejectsFile.text(why) + RejectsFile.rest(row.fields.first ?? ""))
        features = (features ?? 0) + 1
    }

    /// What follows the member: the feature behind its brace, which a comma parts from it; what is no object is left out.
    private static func rest(_ feature: String) -> String {
        let text = feature.drop(while: \.isWhitespace)
        if text.first == "," { return String(text) }
        guard text.first == "{" else { return "}" }
        let members = text.dropFirst().drop(while: \.isWhitespace)
        return members.first == "}" ? "}" : "," + members
    }

    private static func text(_ properties: Properties) -> String {
        String(decoding: JSONDocument.compactBytes(of: .object(properties)), as: UTF8.self)
    }

    /// At once: what cannot be written is learnt before anything is imported.
    private func flush() throws(Failure) {
        do throws(ByteStreamError) { try sink?.flush() } catch { throw Failure(error) }
    }

    private func put(_ text: String) throws(Failure) {
        do throws(ByteStreamError) { try sink?.append(text) } catch { throw Failure(error) }
    }
}
