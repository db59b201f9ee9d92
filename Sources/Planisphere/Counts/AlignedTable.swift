/// Columns that line up in a terminal: texts to the left, figures to the right.
struct AlignedTable {
    var header: [String]
    var lines: [[String]]
    /// The first so many columns are texts.
    var textColumns: Int

    var text: String {
        var widths = header.map(\.count)
        for line in lines {
            for (column, cell) in line.enumerated() where column < widths.count {
                widths[column] = max(widths[column], cell.count)
            }
        }
        func row(_ cells: [String]) -> String {
            let padded = cells.enumerated().map { column, cell in
                let space = String(
                    repeating: " ", count: max(0, (column < widths.count ? widths[column] : 0) - cell.count))
                return column < textColumns ? cell + space : space + cell
            }
            var line = padded.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
        return row(header) + rule + lines.map(row).joined()
    }
}
