import DelimitedText
import PlainText

/// What a list of refused rows adds behind the columns of the file that they came from. A table that ends with these
/// columns is such a list, corrected: they say nothing about needs.
public enum ReturnedColumns {
    /// In their order, the last ones of the header.
    public static let names = ["line", "column", "value", "reason"]

    static func end(_ headings: [String]) -> Bool { headings.count > names.count && headings.suffix(4) == names[...] }

    /// The cell before a spreadsheet was kept from running it as a formula.
    static func unguarded(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard cell.first == UInt8(ascii: "'"), FormulaGuard.needsGuard(cell) else { return cell }
        return UnsafeRawBufferPointer(rebasing: cell.dropFirst())
    }
}
