import ByteStreams
import DelimitedText
import Geocoding
import NeedsModel
import Wording

/// Adds places to any CSV: the input's columns, rows and order stay as they are.
///
/// Rows are read in batches, placed on all cores and written in order: memory does not grow with the file.
public enum GeocodeFile {
    /// Of file names, without the dot: the result is delimited text, as its input is.
    public static var endings: [String] { ["csv", "tsv", "tab", "txt"] }

    private static let batchSize = 4096
    /// A cell of some megabytes is a place nobody finds, and no reason to lose its row.
    private static let limits = RecordReader.Limits(fieldBytes: 64 << 20, recordBytes: 128 << 20, fields: 1 << 16)

    /// In the places of an open database: what was decided in it counts at once.
    public static func run(_ request: GeocodeRequest, in workspace: Workspace) throws(Failure) -> Answer {
        try run(request, in: GazetteerSession(workspace))
    }

    /// The header is read at once, so that a column that is not there is refused before anything is written; the rows
    /// are read while the body is, which can therefore be written **once**. What became of them is in its ending.
    public static func run(_ request: GeocodeRequest, in session: GazetteerSession) throws(Failure) -> Answer {
        let workshop = try request.epci.map { name throws(Failure) in try session.epci(name) }
        let encoding = try ImportOptions.encoding(request.encoding)
        let delimiter = try request.delimiter.map { text throws(Failure) in try ImportOptions.delimiter(text) }
        let input = try request.input.open()
        do {
            let file = try DelimitedFile.open(
                input.source, encoding: encoding, delimiter: delimiter, limits: limits, skipsBlankLines: false)
            let job = try GeocodeJob(
                request: request, file: file, session: session, workshop: workshop, batchSize: batchSize)
            return Answer("text/csv", ending: { sink in try job.run(to: sink) })
        } catch let error as DelimitedTextError {
            throw Failure(error, file: request.input.name)
        } catch {
            throw Failure(any: error)
        }
    }
}
