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
