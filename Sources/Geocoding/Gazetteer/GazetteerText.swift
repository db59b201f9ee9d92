/// Names with their commonest pieces as one byte each: a quarter less than plain UTF-8.
enum GazetteerText {
    /// Bytes 1…31 stand for these; longer ones first, so that packing is greedy and unique.
    static let pieces: [[UInt8]] = [
        "Saint-Martin-", "Saint-Pierre-", "Saint-Jean-", "-Saint-", "Sainte-", "Saint-", "-sous-", "-lès-", "-les-",
        "-sur-", "-aux-", "-des-", "Villers", "Mont", "-du-", "-en-", "-le-", "-la-", "-de-", "-et-", "-l'", "-d'",
        "ville", "court", "champ", "igny", "ières", "ont", "ou", "an", "er",
    ].map { Array($0.utf8) }

    static func pack(_ name: ArraySlice<UInt8>) -> [UInt8] {
        var packed: [UInt8] = []
        var rest = name
        while let first = rest.first {
            if let piece = pieces.firstIndex(where: { rest.starts(with: $0) }) {
                packed.append(UInt8(piece + 1))
                rest = rest.dropFirst(pieces[piece].count)
            } else {
                packed.append(first)
                rest = rest.dropFirst()
            }
        }
        return packed
    }

    /// Appends what the packed bytes stand for.
    static func unpack(_ packed: UnsafeBufferPointer<UInt8>, with pieces: [[UInt8]], into name: inout [UInt8]) {
        for byte in packed {
            if byte >= 0x20 {
                name.append(byte)
            } else if byte >= 1, Int(byte) <= pieces.count {
                name.append(contentsOf: pieces[Int(byte) - 1])
            }
        }
    }
}
