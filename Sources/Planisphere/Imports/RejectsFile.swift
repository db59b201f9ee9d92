import ByteStreams
import DelimitedText
import Importing
import Wording

/// Where refused rows go: file, line, column, value, reason, and the row as it was, so that it can be
/// corrected and imported again. Nothing is written when nobody asked for them.
final class RejectsFile: @unchecked Sendable {
    // Written from one thread at a time: the reading threads of the files follow one another.
    private let writer: RecordWriter?
    private let language: Language

    init(_ sink: (any ByteSink)?, language: Language) throws(Failure) {
        self.language = language
        guard let sink else {
            writer = nil
            return
        }
        do throws(DelimitedTextError) {
            writer = try RecordWriter(sink, style: .rfc4180)
            try writer?.record(["file", "line", "column", "value", "reason", "reason_id", "row"])
            // At once: what cannot be written is learnt before anything is imported.
            try writer?.flush()
        } catch {
            throw Failure(error)
        }
    }

    /// Writes nothing.
    init() {
        writer = nil
        language = .french
    }

    func write(_ row: RejectedRow, file: String) throws(Failure) {
        guard let writer else { return }
        do throws(DelimitedTextError) {
            try writer.field(file)
            try writer.field(row.line)
            try writer.field(row.column ?? "")
            try writer.field(row.value)
            try writer.field(row.reasonSentence(language))
            try writer.field(row.reason.id)
            for field in row.fields { try writer.field(field) }
            try writer.endRecord()
        } catch {
            throw Failure(error)
        }
    }

    func finish() throws(Failure) {
        do throws(DelimitedTextError) { try writer?.finish() } catch { throw Failure(error) }
    }
}
