import Glibc

/// Contrast of two colours after WCAG 2.2, §1.4.3.
enum Contrast {
    /// 0…1 for « #RRGGBB »; black for anything else.
    static func luminance(_ hex: String) -> Double {
        let digits = Array(hex.utf8.dropFirst())
        guard digits.count == 6, let value = Int(String(decoding: digits, as: UTF8.self), radix: 16) else { return 0 }
        func linear(_ byte: Int) -> Double {
            let share = Double(byte & 255) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8) + 0.0722 * linear(value)
    }

    static func ratio(_ one: String, _ other: String) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// White reads better on it than ink.
    static func wantsWhite(on fill: Fill) -> Bool {
        guard case .flat(let colour) = fill else { return false }
        return ratio(colour, Ink.white) > ratio(colour, Ink.text)
    }
}
