/// Widths of the glyphs of Arial, Liberation Sans and Helvetica, which are the same, so that a text
/// can be measured without a font. Kerning is ignored: measures are slightly too wide, which is safe.
public enum AdvanceWidths {
    /// Width at size 1 (em). A character outside of the table counts as a digit; one beyond the Basic
    /// Multilingual Plane, or of the wide scripts, as a full em; a combining mark as nothing.
    public static func width(of text: String, bold: Bool) -> Double {
        var units = 0
        for scalar in text.unicodeScalars {
            if scalar.value < 0x180 {
                units += Int((bold ? boldTable : regularTable)[Int(scalar.value)])
            } else {
                units += other(scalar.value, bold: bold)
            }
        }
        return Double(units) / 2048
    }

    private static let digit: UInt16 = 1139

    /// U+0000…U+017F; 2048 units an em.
    private static let regularTable = table([
        (391, "'"), (455, "ijl"), (569, " \u{A0}.,:;IÎftîï/!"), (682, "-()·r"), (1024, "Jcksvxyzç"),
        (1139, "0123456789«»Labdeghnopquàáâãäåéèêëñôöóòõùûúü"), (1196, "+="), (1251, "FTZ"),
        (1366, "ABEKPSVXYÀÁÂÄÉÈÊË&"), (1479, "CDHNRUwÇÙÛÜ"), (1593, "GOQÔÖÓ"), (1706, "Mm"), (1821, "%æ"),
        (1933, "Wœ"), (2048, "ÆŒ"),
    ])
    private static let boldTable = table([
        (487, "'"), (569, " \u{A0}.,I/Îijlîï"), (682, "-:;()·ft!"), (797, "r"), (1024, "z"),
        (1139, "0123456789«»Jaceksvxyàâäáãåçéèêë"), (1251, "FLTZbdghnopquñôöóòõùûúü"), (1196, "+="),
        (1366, "EPSVXYÉÈÊË"), (1479, "ABCDHKNRUÀÁÂÄÇÙÛÜ&"), (1593, "GOQwÔÖÓ"), (1706, "M"), (1821, "%mæ"),
        (1933, "Wœ"), (2048, "ÆŒ"),
    ])

    private static func table(_ groups: [(UInt16, String)]) -> [UInt16] {
        var widths = [UInt16](repeating: digit, count: 0x180)
        for (width, characters) in groups {
            for scalar in characters.unicodeScalars where scalar.value < 0x180 { widths[Int(scalar.value)] = width }
        }
        return widths
    }

    private static func other(_ scalar: UInt32, bold: Bool) -> Int {
        switch scalar {
        case 0x2019, 0x2018: bold ? 569 : 455
        case 0x202F, 0x2009: 410
        case 0x2030, 0x2014, 0x2192, 0x2190: 2048
        case 0x2212, 0x00D7: 1196
        case 0x2026: 2048
        case 0x2013: 1139
        case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x1_0000...: 2048
        default: Int(digit)
        }
    }
}
