import ByteStreams
import DelimitedText
import Geocoding
import NeedsModel
import Wording

/// Adds places to any CSV: the input's columns, rows and order stay as they are.
///
/// Rows are read in batches, placed on all cores and written in order: memory does not grow with the file.
public enum GeocodeFile {
    public struct Answer: Hashable, Sendable {
        /// What a face says at the end.
        public let text: String
        public let failureClass: FailureClass
    }

    private static let batchSize = 4096
    /// A cell of some megabytes is a place nobody finds, and no reason to lose its row.
    private static let limits = RecordReader.Limits(fieldBytes: 64 << 20, recordBytes: 128 << 20, fields: 1 << 16)

    public static func run(_ request: GeocodeRequest, with gazetteer: GazetteerRequest) throws(Failure) -> Answer {
        let source = try GazetteerSource(gazetteer)
        let workshop = try request.epci.map { name throws(Failure) in try source.epci(name) }
        let input = try InputFile.open(request.input)
        do {
            let file = try DelimitedFile.open(
                input, encoding: ImportOptions.encoding(request.encoding),
                delimiter: request.delimiter.map { text throws(Failure) in try ImportOptions.delimiter(text) },
                limits: limits, skipsBlankLines: false)
            let job = try GeocodeJob(
                request: request, file: file, source: source, workshop: workshop, batchSize: batchSize)
            return try job.run(to: request.destination)
        } catch let error as DelimitedTextError {
            throw Failure(error, file: request.input)
        } catch {
            throw Failure(any: error)
        }
    }
}
