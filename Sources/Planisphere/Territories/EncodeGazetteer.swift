import ByteStreams
import DelimitedText
import GeoTypes
import Geocoding
import NeedsModel
import Wording

/// The official tables of communes and postal codes of France, and the gazetteer to make of them.
public struct GazetteerEncodeRequest: Hashable, Sendable {
    /// CSV: `insee`, `name`, `lon`, `lat`, `population`; a path, or « - ».
    public var communes: String
    /// CSV: `insee`, `postal_code`; a path, or « - ».
    public var postalCodes: String
    public var output: Destination
    public var speech: Speech

    public init(communes: String, postalCodes: String, output: Destination, speech: Speech = .french) {
        self.communes = communes
        self.postalCodes = postalCodes
        self.output = output
        self.speech = speech
    }
}

/// Writes the gazetteer of France again: the same tables give the same bytes.
public enum EncodeGazetteer {
    public static func run(_ request: GazetteerEncodeRequest) throws(Failure) -> String {
        var (codes, pairs) = try postalCodes(request.postalCodes)
        var communes: [FrenchCommune] = []
        try table(request.communes, ["insee", "name", "lon", "lat", "population"]) { cells throws(Failure) in
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
        try request.output.write(bytes)
        let language = request.speech.language
        return Phrases.gazetteerWritten(
            language,
            [
                request.output.path, language.integer(bytes.count), language.integer(communes.count),
                language.integer(pairs), language.integer(left),
            ]) + "\n"
    }

    /// The postal codes of each INSEE code, and how many pairs there are. The municipal arrondissements of Paris, Lyon
    /// and Marseille are counted to their commune.
    private static func postalCodes(_ path: String) throws(Failure) -> ([InseeCode: Set<String>], Int) {
        var codes: [InseeCode: Set<String>] = [:]
        try table(path, ["insee", "postal_code"]) { cells throws(Failure) in
            guard let code = InseeCode(cells[0]), cells[1].utf8.count == 5, UInt32(cells[1]) != nil else {
                return false
            }
            codes[commune(of: code), default: []].insert(cells[1])
            return true
        }
        return (codes, codes.values.reduce(0) { $0 + $1.count })
    }

    private static func commune(of code: InseeCode) -> InseeCode {
        guard let number = Int(code.rawValue) else { return code }
        let whole =
            switch number {
            case 75101...75120: "75056"
            case 69381...69389: "69123"
            case 13201...13216: "13055"
            default: code.rawValue
            }
        return InseeCode(whole) ?? code
    }

    /// Reads the wanted columns of a CSV, row by row; `take` answers whether the row could be read.
    private static func table(
        _ path: String, _ columns: [String], _ take: ([String]) throws(Failure) -> Bool
    ) throws(Failure) {
        let source = try InputFile.open(path)
        try Failure.translating {
            let reader = try DelimitedFile.open(source).reader
            guard try reader.next() else { throw DelimitedTextError.empty }
            let header = (0..<reader.fieldCount).map { reader.string($0) }
            var places: [Int] = []
            for column in columns {
                guard let place = header.firstIndex(of: column) else {
                    throw Failure(.columnMissing, path, column, header.joined(separator: ", "), "")
                }
                places.append(place)
            }
            while try reader.next() {
                let cells = places.map { $0 < reader.fieldCount ? reader.string($0) : "" }
                if try !take(cells) { throw malformed(path, line: reader.line, cells) }
            }
        }
    }

    private static func malformed(_ path: String, line: Int, _ cells: [String]) -> Failure {
        let row = Sentence(Phrases.gazetteerRow, "\(line)", Sentence(verbatim: cells.joined(separator: ", ")))
        return Failure(.inputMalformed, Sentence(verbatim: path), row)
    }
}
