extension Language {
    /// French takes the singular up to 2, for 0 and 1,9 too; English for 1 alone.
    func countsAsOne(_ number: Double) -> Bool {
        self == .french ? number > -2 && number < 2 : number == 1
    }

    /// The same of a number as this language writes it; what is no number is many.
    func countsAsOne(_ written: String) -> Bool {
        var digits = ""
        for sign in written {
            switch sign {
            case "\u{A0}", "\u{202F}", " ": continue
            case ",": if self == .french { digits.append(".") }
            case "\u{2212}": digits.append("-")
            default: digits.append(sign)
            }
        }
        return Double(digits).map { countsAsOne($0) } ?? false
    }
}
