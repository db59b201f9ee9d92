import ByteStreams
import DelimitedText
import GeoTypes
import Geocoding
import NeedsModel
import Wording

/// The official tables of communes and postal codes of France, and the gazetteer to make of them.
public struct GazetteerEncodeRequest: Sendable {
    /// CSV: `insee`, `name`, `lon`, `lat`, `population`.
    public var communes: NamedInput
    /// CSV: `insee`, `postal_code`.
    public var postalCodes: NamedInput

    public init(communes: NamedInput, postalCodes: NamedInput) {
        self.communes = communes
        self.postalCodes = postalCodes
    }
}

/// Writes the gazetteer of France again: the same tables give the same bytes.
public enum EncodeGazetteer {
    public static func run(_ request: GazetteerEncodeRequest) throws(Failure) -> Answer {
        var (codes, pairs) = try postalCodes(request.postalCodes)
        var communes: [FrenchCommune] = []
        try table(request.communes, "communes", ["insee", "name", "lon", "lat", "population"]) {
            cells throws(Failure) in
            guard let code = InseeCode(cells[0]), !cells[1].isEmpty, let longitude = Double(cells[2]),
                let latitude = Double(cells[3])
            else { return false }
            communes.append(
                FrenchCommune(
                    code: code, name: cells[1], centre: Coordinate(longitude: longitude, latitude: latitude),
                    population: Int(cells[4]) ?? 0, postalCodes: codes.removeValue(forKey: code)?.sorted() ?? []))
            return true
        }
        let left = codes.values.reduce(0) { $0 + $1.count }
        pairs -= left
        let bytes = try Failure.translating { try FranceGazetteer.encode(communes) }
        func told(_ language: Language) -> String {
            Phrases.gazetteerWritten(
                language, [bytes.count, communes.count, pairs, left].map { language.integer($0) })
        }
        return Answer(
            bytes: bytes, "application/octet-stream", notes: [Phrase(told(.french), told(.english))])
    }

    /// The postal codes of each INSEE code, and how many pairs there are. The municipal arrondissements of Paris, Lyon
    /// and Marseille are counted to their commune.
    private static func postalCodes(_ file: NamedInput) throws(Failure) -> ([InseeCode: Set<String>], Int) {
        var codes: [InseeCode: Set<String>] = [:]
        try table(file, "postal-codes", ["insee", "postal_code"]) { cells throws(Failure) in
            guard let code = InseeCode(cells[0]), cells[1].utf8.count == 5, UInt32(cells[1]) != nil else {
                return false
            }
            codes[code.ofWholeCity, default: []].insert(cells[1])
            return true
        }
        return (codes, codes.values.reduce(0) { $0 + $1.count })
    }

    /// Reads the wanted columns of a CSV, row by row; `take` answers whether the row could be read.
    private static func table(
        _ file: NamedInput, _ parameter: String, _ columns: [String],
        _ take: ([String]) throws(Failure) -> Bool
    ) throws(Failure) {
        let source = try file.open().source
        try Failure.translating {
            let reader = try DelimitedFile.open(source).reader
            guard try reader.next() else { throw DelimitedTextError.empty }
            let header = (0..<reader.fieldCount).map { reader.string($0) }
            var places: [Int] = []
            for column in columns {
                guard let place = header.firstIndex(of: column) else {
                    throw Failure(
                        .columnMissing, file.name, column, header.joined(separator: ", "), Parameter.named(parameter))
                }
                places.append(place)
            }
            while try reader.next() {
                let cells = places.map { $0 < reader.fieldCount ? reader.string($0) : "" }
                if try !take(cells) { throw malformed(file.name, line: reader.line, cells) }
            }
        }
    }

    private static func malformed(_ path: String, line: Int, _ cells: [String]) -> Failure {
        let row = Sentence(Phrases.gazetteerRow, "\(line)", Sentence(verbatim: cells.joined(separator: ", ")))
        return Failure(.inputMalformed, Sentence(verbatim: path), row)
    }
}
