import PlainText

/// Gives each row an identifier that is the same each time the file is read: the file's own, or one made of
/// the row's content and of how many equal rows came before it. So the same file twice changes nothing, and
/// two equal lines of one file stay two needs.
struct RowIdentity {
    private var ownIDs = SeenTexts()
    private var contents = SeenTexts()
    private var scratch = [UInt8](repeating: 0, count: 1024)

    /// - Returns: the line on which the identifier stood before; nil the first time.
    mutating func firstLine(ofID id: UnsafeRawBufferPointer, line: Int) -> Int? {
        ownIDs.first(id, hash: ContentHash.of(id), number: line)
    }

    /// « c-3f0a…-2 » for the second row with this content.
    ///
    /// White space inside cells counts as one space, so that other line ends make no other need; empty cells do
    /// not count, so that a field the program learns later changes nothing; nor does who agreed to publication, which a
    /// person may take back or settle later for the same need. **Never change what is hashed**:
    /// files imported before would come in twice.
    mutating func contentID(of cells: RowCells) -> String {
        let all = cells.all
        let needed = all.reduce(0) { $0 + $1.count + RowIdentity.mark }
        if scratch.count < needed { scratch = Array(repeating: 0, count: 2 * needed) }
        var hash = ContentHash()
        let length = scratch.withUnsafeMutableBytes { scratch in
            var end = 0
            for (index, cell) in all.enumerated() where !cell.isEmpty && !RowIdentity.agreement.contains(index) {
                hash.combine(index)
                let start = end + RowIdentity.mark
                let length = RowIdentity.normalise(
                    cell, into: UnsafeMutableRawBufferPointer(rebasing: scratch[start...]))
                hash.combine(UnsafeRawBufferPointer(rebasing: scratch[start..<start + length]))
                // Which cell, and how long: what is compared says all that was hashed.
                scratch.storeBytes(of: UInt32(truncatingIfNeeded: index), toByteOffset: end, as: UInt32.self)
                scratch.storeBytes(of: UInt32(truncatingIfNeeded: length), toByteOffset: end + 4, as: UInt32.self)
                end = start + length
            }
            return end
        }
        let value = hash.value
        let occurrence = scratch.withUnsafeBytes { scratch in
            contents.occurrence(of: UnsafeRawBufferPointer(rebasing: scratch[..<length]), hash: value)
        }
        return ContentKey.text(value, occurrence: occurrence)
    }

    private static let agreement = Set(NeedField.agreement.map(\.index))

    /// Bytes before each cell in the scratch.
    private static let mark = 8

    /// - Parameter target: as long as the cell at least. - Returns: bytes written.
    private static func normalise(_ cell: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Int {
        var length = 0
        var isGap = false
        for byte in cell {
            if byte <= 0x20 {
                isGap = true
                continue
            }
            if isGap {
                target[length] = 0x20
                length += 1
                isGap = false
            }
            target[length] = byte
            length += 1
        }
        return length
    }
}
