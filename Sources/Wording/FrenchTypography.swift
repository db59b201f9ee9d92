/// Figures and signs as French printing wants them.
public enum FrenchTypography {
    /// Before « : » and « % », inside « », between a number and its noun.
    public static let noBreakSpace = "\u{A0}"
    /// In thousands, before « ; ! ? ».
    static let narrowNoBreakSpace = "\u{202F}"

    /// « 299 264 » with narrow no-break spaces from four digits, U+2212 for minus.
    public static func integer(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var text = value < 0 ? "\u{2212}" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += narrowNoBreakSpace }
            text.append(digit)
        }
        return text
    }

    /// Fixed decimals with a decimal comma, halves away from zero: « 1,0 ». « n. d. » when not finite
    /// or too large to print.
    public static func decimal(_ value: Double, places: Int) -> String {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        guard let scaled = Int(exactly: (value * scale).rounded(.toNearestOrAwayFromZero)) else { return "n. d." }
        let unit = Int(scale)
        let sign = scaled < 0 ? "\u{2212}" : ""
        let whole = integer(Int(scaled.magnitude) / unit)
        guard places > 0 else { return sign + whole }
        let fraction = String(Int(scaled.magnitude) % unit)
        return sign + whole + "," + String(repeating: "0", count: places - fraction.count) + fraction
    }
}
