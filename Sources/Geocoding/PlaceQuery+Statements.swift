import PlainText

/// What a statement beside the text must look like to say anything. A row of a file whose column holds something
/// else is read without it; a person who typed it is told.
extension PlaceQuery {
    /// « 90000 », « 90 000 », « F-90000 », « 1000 » (a lost zero).
    public static func isPostalCode(_ text: String) -> Bool {
        let marks = text.utf8.filter { ($0 | 0x20).isLowercaseLetter }.count
        return marks <= 2 && (Reading.digits(text) ?? 0) >= 1000
    }

    /// « 25388 », « 1065 », « 2A004 ».
    public static func isInseeCode(_ text: String) -> Bool {
        guard text.utf8.count <= 12, let number = InseeCodeStage.number(text) else { return false }
        return FrenchDepartments.row(ofInsee: number) != nil
    }

    /// « 90 », « 2A », « Doubs », « Territoire de Belfort ».
    public static func isDepartment(_ text: String) -> Bool {
        let trimmed = text.filter { !$0.isWhitespace }
        if FrenchDepartments.row(of: FrenchDepartments.number(of: trimmed)) != nil { return true }
        let letters = AliasBook.letters(text)
        return !letters.isEmpty && FrenchDepartments.rows.contains { AliasBook.letters($0.name) == letters }
    }
}
