import ByteStreams
import GeoData
import TestSupport

/// The files that the program carries, read for checking.
enum CarriedFile {
    static func bytes(_ path: String) throws -> [UInt8] { try FileSource.contents(of: path) }

    static func vocabulary(_ name: String) throws -> PlainTable {
        let bytes = try bytes(EmbeddedData.located().vocabulary + "/" + name)
        return PlainTable(String(decoding: bytes, as: UTF8.self))
    }
}

/// Lower case, no accents, single spaces for all that is no letter or digit: what two spellings of one
/// word have in common.
func folded(_ text: String) -> String {
    let plain: [Character: String] = [
        "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o",
        "ö": "o", "ù": "u", "û": "u", "ü": "u", "œ": "oe", "æ": "ae",
    ]
    let letters = text.lowercased().map { plain[$0] ?? String($0) }.joined()
    return letters.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
}

extension CarriedFile {
    /// The demonstration's needs as Excel would split them, the byte-order mark taken off.
    static func sampleNeeds() throws -> PlainTable {
        let text = String(decoding: try bytes(EmbeddedData.located().sampleNeeds), as: UTF8.self)
        return PlainTable(String(text.drop { $0 == "\u{FEFF}" }), delimiter: ";")
    }

    /// Rows of `besoins.csv` that an import must refuse, in their order.
    static let refusedRows: Set<String> = ["VOS-35", "MTB-31", "HER-29", "DEL-25", "BEA-21", "ENT-25", "MTX-26"]

    /// The 308 rows that an import must take.
    static func importableNeeds() throws -> [[String: String]] {
        try sampleNeeds().records.filter { !refusedRows.contains($0["identifiant"] ?? "") }
    }
}
