import ByteStreams

/// Guesses the delimiter from the head of a file: the one that cuts most of the first records into the
/// same number of fields as the first. Quotes are honoured, so a comma inside a quoted sentence misleads
/// nobody.
enum DialectSniffer {
    /// A first line « sep=; », as Excel writes and reads it.
    static func separatorLine(_ head: [UInt8]) -> (dialect: Dialect, byteCount: Int)? {
        let mark = Array("sep=".utf8)
        guard head.count >= 6, zip(head, mark).allSatisfy({ $0 | 0x20 == $1 || $0 == $1 }) else { return nil }
        let delimiter = head[4]
        guard Dialect.candidates.contains(where: { $0.delimiter == delimiter }) else { return nil }
        if head[5] == 10 { return (Dialect(delimiter: delimiter), 6) }
        guard head[5] == 13 else { return nil }
        return (Dialect(delimiter: delimiter), head.count > 6 && head[6] == 10 ? 7 : 6)
    }

    /// - Parameter head: UTF-8, without byte order mark; the last record may be cut.
    /// - Returns: when nothing separates anything (one column) the comma, which every program takes for granted, or
    ///   the semicolon when commas stand bare in the texts.
    static func sniff(_ head: [UInt8], isWhole: Bool) -> Dialect {
        var best = (dialect: Dialect.comma, share: 0.0, width: 1)
        for dialect in Dialect.candidates {
            let widths = fieldCounts(head, dialect, isWhole: isWhole)
            guard let width = widths.first, width > 1 else {
                if dialect == .comma, best.share == 0, widths.contains(where: { $0 > 1 }) { best.dialect = .semicolon }
                continue
            }
            let share = Double(widths.count { $0 == width }) / Double(widths.count)
            if share > best.share || (share == best.share && width > best.width) {
                best = (dialect, share, width)
            }
        }
        return best.dialect
    }

    private static func fieldCounts(_ head: [UInt8], _ dialect: Dialect, isWhole: Bool) -> [Int] {
        let reader = RecordReader(BufferSource(head), dialect: dialect, checksUTF8: false)
        var counts: [Int] = []
        while counts.count < 64 {
            do throws(DelimitedTextError) {
                guard try reader.next() else { break }
                counts.append(reader.fieldCount)
            } catch {
                if error.endsFile { break }
            }
        }
        // The head may stop in the middle of its last record.
        if !isWhole, counts.count > 1, counts.count < 64 { counts.removeLast() }
        return counts
    }
}
