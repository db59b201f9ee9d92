import ByteStreams
import DelimitedText
import Geocoding
import NeedsModel
import Wording

/// A user's own place names: a CSV with the columns `alias` and `code`, any delimiter and encoding, or plain
/// lines « text;code » without a header.
enum AliasFile {
    /// Bytes: a hundred thousand names are three megabytes.
    private static let greatestSize = 16 << 20

    /// A code that the territory does not have is an error: it would answer nothing, and in silence.
    static func book(_ file: NamedInput, of territory: Territory) throws -> AliasBook {
        let book = try book(file)
        var codes: Set<String> = [territory.id]
        codes.formUnion(territory.communes.map(\.code.rawValue))
        codes.formUnion(territory.epcis.map(\.siren.rawValue))
        codes.formUnion(territory.departments.map(\.code.rawValue))
        for alias in book.aliases where !codes.contains(alias.code) {
            throw Failure(
                .inputMalformed, Sentence(verbatim: file.name),
                Sentence(
                    Phrases.TerritoryFaults.unknownAlias, Sentence(verbatim: alias.text), Sentence(verbatim: alias.code)
                ))
        }
        return book
    }

    private static func book(_ file: NamedInput) throws -> AliasBook {
        let bytes = try file.contents(upTo: greatestSize)
        guard let columns = try columns(bytes) else {
            return try AliasBook(parsing: String(decoding: bytes, as: UTF8.self), file: file.name)
        }
        let reader = try DelimitedFile.open(BufferSource(bytes)).reader
        var book = AliasBook()
        var isHeader = true
        while try reader.next() {
            defer { isHeader = false }
            guard !isHeader else { continue }
            let alias = columns.alias < reader.fieldCount ? reader.string(columns.alias) : ""
            let code = columns.code < reader.fieldCount ? reader.string(columns.code).filter { $0 != " " } : ""
            guard !code.isEmpty, alias.contains(where: { $0.isLetter || $0.isNumber }) else {
                throw GeocodingError.badLine(file: file.name, line: reader.line, text: "\(alias) \(code)")
            }
            book.learn(alias, means: code)
        }
        return book
    }

    /// Nil when the first record names no such columns.
    private static func columns(_ bytes: [UInt8]) throws -> (alias: Int, code: Int)? {
        guard !bytes.isEmpty else { return nil }
        let reader = try DelimitedFile.open(BufferSource(bytes)).reader
        guard try reader.next() else { return nil }
        let names = (0..<reader.fieldCount).map { reader.string($0).lowercased().filter { $0 != " " } }
        guard let alias = names.firstIndex(of: "alias"), let code = names.firstIndex(of: "code") else { return nil }
        return (alias, code)
    }
}
