import AddressSearch
import ByteStreams
import DelimitedText
import Geocoding
import NeedsModel
import Synchronization
import TerritoryFiles
import Wording

/// One file on its way through the geocoder.
///
/// Sendable because everything that changes is touched by the one `run` only, which `hasBegun` lets in.
final class GeocodeJob: @unchecked Sendable {
    private let request: GeocodeRequest
    private let reader: RecordReader
    private let style: WritingStyle
    private let geocoder: Geocoder
    private let columns: GeocodeColumns
    private let workshop: SirenCode?
    private let batchSize: Int
    private let places: Places
    private let hasBegun = Atomic(false)
    /// Nil when no server was named.
    private let streets: StreetSearch?
    private var statuses: [PlacementStatus: Int] = [:]
    private var rows = 0
    private let hasOneColumn: Bool
    /// Lines that could not be read, the first ones in words.
    private var unreadable = 0
    private var complaints: [Phrase] = []

    /// Where the parts of a place stand in a record.
    private struct Places {
        var text: [Int]
        var postcode: Int?
        var citycode: Int?
        var department: Int?
    }

    /// Reads the header.
    init(
        request: GeocodeRequest, file: DelimitedFile, session: GazetteerSession, workshop: SirenCode?, batchSize: Int
    ) throws {
        self.request = request
        reader = file.reader
        style = WritingStyle(
            dialect: file.dialect, endsLinesWithCRLF: false, writesByteOrderMark: file.hasByteOrderMark,
            usesDecimalComma: false)
        geocoder = session.geocoder
        columns = GeocodeColumns(session.geocoder.gazetteer, language: request.speech.language)
        self.workshop = workshop
        self.batchSize = batchSize
        guard try reader.next() else { throw DelimitedTextError.empty }
        places = try Self.places(request, in: reader.strings)
        hasOneColumn = reader.fieldCount == 1
        streets = try request.addresses.map { server throws(Failure) in
            try StreetSearch(server: server, territory: session.loaded.territory, journalPath: request.journal)
        }
    }

    /// Behind the header, to the end of the file.
    func run(to sink: any ByteSink) throws -> Answer.Ending {
        guard !hasBegun.exchange(true, ordering: .relaxed) else {
            throw Failure(.unexpected, Sentence(Phrases.readOnce))
        }
        do { return try write(to: sink) } catch let error as DelimitedTextError {
            throw Failure(error, file: request.input.name)
        }
    }

    private func write(to sink: any ByteSink) throws -> Answer.Ending {
        let writer = try RecordWriter(sink, style: style)
        try reader.withRawRecord { raw throws(DelimitedTextError) in try writer.raw(raw) }
        for name in GeocodeColumns.names { try writer.field(name) }
        try writer.endRecord(terminator: reader.terminator)
        while try placeBatch(writer) {}
        try writer.finish()
        streets?.finish()
        return ending()
    }

    // MARK: - Columns

    private static func places(_ request: GeocodeRequest, in header: [String]) throws(Failure) -> Places {
        func index(of name: String, _ parameter: String) throws(Failure) -> Int {
            if let exact = header.firstIndex(of: name) { return exact }
            if let alike = header.firstIndex(where: { $0.lowercased() == name.lowercased() }) { return alike }
            throw Failure(
                .columnMissing, request.input.name, name, header.joined(separator: ", "), Parameter.named(parameter))
        }
        var places = Places(text: [])
        for column in request.columns { places.text.append(try index(of: column, "column")) }
        places.postcode = try request.postcodeColumn.map { name throws(Failure) in
            try index(of: name, "postcode-column")
        }
        places.citycode = try request.citycodeColumn.map { name throws(Failure) in
            try index(of: name, "citycode-column")
        }
        places.department = try request.departmentColumn.map { name throws(Failure) in
            try index(of: name, "department-column")
        }
        return places
    }

    // MARK: - Rows

    /// False at the end of the file.
    private func placeBatch(_ writer: RecordWriter) throws -> Bool {
        var records: [(raw: [UInt8], terminator: RecordReader.Terminator, isBlank: Bool)] = []
        var queries: [PlaceQuery] = []
        records.reserveCapacity(batchSize)
        queries.reserveCapacity(batchSize)
        var isAtEnd = false
        while records.count < batchSize {
            guard try nextRecord() else {
                isAtEnd = true
                break
            }
            let raw = reader.withRawRecord { Array($0) }
            // A field that is empty between its quotes is a row, whose place is not said.
            let isBlank = raw.isEmpty
            // In a file of one column a bare delimiter belongs to the text: « 12 rue du Bois, Delle ».
            let isLoose = hasOneColumn && reader.fieldCount > 1
            records.append((isLoose ? Self.quoted(raw) : raw, reader.terminator, isBlank))
            queries.append(
                isBlank ? PlaceQuery("") : isLoose ? looseQuery(String(decoding: raw, as: UTF8.self)) : query())
        }
        let placements = geocoder.placeAll(queries)
        let verdicts = streets?.verdicts(queries, placements)
        for (row, record) in records.enumerated() {
            let verdict = verdicts?[row]
            let placement = verdict?.placement ?? placements[row]
            try record.raw.withUnsafeBytes { try writer.raw($0) }
            // A blank line is no row: it stays one.
            if !record.isBlank {
                try write(values(placement, verdict), to: writer)
                statuses[placement.status, default: 0] += 1
                rows += 1
            }
            try writer.endRecord(terminator: record.terminator)
        }
        return !isAtEnd
    }

    /// With an address, its label and kind, and what the server had to say beside the reason.
    private func values(_ placement: Placement, _ verdict: AddressVerdict?) -> [String] {
        var values = columns.values(of: placement)
        guard let verdict else { return values }
        func set(_ name: String, _ value: String) {
            if let column = GeocodeColumns.names.firstIndex(of: name) { values[column] = value }
        }
        if let match = verdict.match {
            set("result_label", match.label)
            set("result_type", match.kind.rawValue)
            set("result_name", match.name)
            set("result_postcode", match.postalCode)
        }
        let language = request.speech.language
        if let words = Phrases.address(verdict.remark.id)?(language, verdict.remark.arguments) {
            let own = placement.reason.id.hasPrefix("address-") ? "" : placement.reason.sentence(language) + " "
            set("result_reason", own + words)
        }
        return values
    }

    /// Numbers stay bare: only texts are guarded against formulae.
    private func write(_ values: [String], to writer: RecordWriter) throws(DelimitedTextError) {
        for (name, value) in zip(GeocodeColumns.names, values) {
            if Self.numbers.contains(name), let number = Double(value) {
                try writer.field(number, decimals: 6)
            } else {
                try writer.field(value)
            }
        }
    }

    private static let numbers: Set<String> = ["latitude", "longitude", "result_score", "result_score_next"]

    /// The next record that can be read; what cannot is counted and said.
    private func nextRecord() throws(DelimitedTextError) -> Bool {
        while true {
            do throws(DelimitedTextError) {
                return try reader.next()
            } catch {
                if error.endsFile { throw error }
                unreadable += 1
                if complaints.count < 20 {
                    complaints.append(Failure(error, file: request.input.name).phrase)
                }
            }
        }
    }

    private static func quoted(_ raw: [UInt8]) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        return [quote] + raw.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
    }

    private func looseQuery(_ text: String) -> PlaceQuery { PlaceQuery(text, workshop: workshop) }

    private func query() -> PlaceQuery {
        func cell(_ index: Int?) -> String? {
            guard let index, index < reader.fieldCount else { return nil }
            let text = reader.string(index)
            return text.isEmpty ? nil : text
        }
        let text = places.text.compactMap { cell($0) }.joined(separator: " ")
        return PlaceQuery(
            text, postalCode: cell(places.postcode), inseeCode: cell(places.citycode),
            department: cell(places.department), workshop: workshop)
    }

    private func ending() -> Answer.Ending {
        func sum(_ language: Language) -> String {
            let parts = PlacementStatus.allCases.compactMap { status in
                statuses[status].map { Phrases.placedAs(status.rawValue)(language, [language.integer($0)]) }
            }
            return Phrases.geocoded(language, ["\(rows)", parts.isEmpty ? "0" : parts.joined(separator: " + ")])
        }
        var notes = [Phrase(sum(.french), sum(.english))] + complaints
        if let failed = streets?.failedRows, failed > 0 {
            notes.append(Phrases.addressesOpen.filled(failed, Parameter.named("force")))
        }
        if unreadable > 0 { notes.append(Phrases.geocodeUnreadable.filled("\(unreadable)")) }
        return Answer.Ending(notes: notes, outcome: unreadable > 0 ? .partial : .done)
    }
}
