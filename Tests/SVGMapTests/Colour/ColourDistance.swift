import Foundation

/// Distances between colours as people see them: OKLab (Ottosson 2020) × 100, and what dichromats see
/// after Machado, Oliveira & Fernandes 2009, severity 1, in linear RGB.
enum ColourDistance {
    enum Eye: CaseIterable {
        case normal, deuteranope, protanope, tritanope

        var matrix: [Double] {
            switch self {
            case .normal: [1, 0, 0, 0, 1, 0, 0, 0, 1]
            case .deuteranope:
                [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]
            case .protanope:
                [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]
            case .tritanope:
                [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]
            }
        }
    }

    static func linear(_ hex: String) -> [Double] {
        let value = Int(hex.dropFirst(), radix: 16) ?? 0
        return [value >> 16 & 255, value >> 8 & 255, value & 255].map { byte in
            let share = Double(byte) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }

    static func seen(_ rgb: [Double], by eye: Eye) -> [Double] {
        let m = eye.matrix
        return (0..<3).map { row in
            min(1, max(0, m[3 * row] * rgb[0] + m[3 * row + 1] * rgb[1] + m[3 * row + 2] * rgb[2]))
        }
    }

    static func okLab(_ rgb: [Double]) -> [Double] {
        let l = cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2])
        let m = cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2])
        let s = cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2])
        return [
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
        ]
    }

    static func between(_ one: String, _ other: String, eye: Eye) -> Double {
        let (a, b) = (okLab(seen(linear(one), by: eye)), okLab(seen(linear(other), by: eye)))
        return 100 * zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }

    /// CIE L*, 0…100.
    static func lightness(_ hex: String) -> Double {
        let rgb = linear(hex)
        let y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]
        return y > 216.0 / 24389 ? 116 * cbrt(y) - 16 : y * 24389 / 27
    }
}
