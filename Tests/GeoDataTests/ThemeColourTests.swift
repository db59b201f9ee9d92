import Foundation
import TestSupport
import Testing

@Suite("The colours of the themes")
struct ThemeColourTests {
    /// Linear RGB, 0…1.
    typealias Light = SIMD3<Double>

    enum Sight: String, CaseIterable {
        case usual, deuteranopia, protanopia, tritanopia

        /// Rows of the matrix in linear RGB. Source: Machado, Oliveira & Fernandes, IEEE TVCG 15 (2009), severity 1.
        var rows: [Light] {
            switch self {
            case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
            case .deuteranopia:
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            case .protanopia:
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            case .tritanopia:
                [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
            }
        }

        func callAsFunction(_ light: Light) -> Light {
            Light(rows.map { min(max(($0 * light).sum(), 0), 1) })
        }
    }

    private func light(_ hexadecimal: String) throws -> Light {
        let value = try #require(hexadecimal.first == "#" ? Int(hexadecimal.dropFirst(), radix: 16) : nil)
        return Light(
            [16, 8, 0].map { shift in
                let channel = Double(value >> shift & 255) / 255
                return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
            })
    }

    /// Source: Ottosson, « A perceptual color space for image processing » (2020).
    private func oklab(_ light: Light) -> Light {
        let long = cbrt((Light(0.4122214708, 0.5363325363, 0.0514459929) * light).sum())
        let medium = cbrt((Light(0.2119034982, 0.6806995451, 0.1073969566) * light).sum())
        let short = cbrt((Light(0.0883024619, 0.2817188376, 0.6299787005) * light).sum())
        return Light(
            0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
            1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
            0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short)
    }

    @Test("a colour is six hexadecimal capitals after a hash")
    func form() throws {
        for colour in try CarriedFile.vocabulary("themes.csv").column("colour") {
            #expect(colour.count == 7 && colour.first == "#", "\(colour)")
            #expect(colour.dropFirst().allSatisfy { "0123456789ABCDEF".contains($0) }, "\(colour)")
        }
    }

    @Test("any two themes stay 8 apart (OKLab × 100), for every kind of sight", arguments: Sight.allCases)
    func distance(sight: Sight) throws {
        let table = try CarriedFile.vocabulary("themes.csv")
        let colours = try table.column("colour").map { oklab(sight(try light($0))) }
        let names = table.column("id")
        for first in colours.indices {
            for second in colours.indices where second > first {
                let gap = colours[first] - colours[second]
                let distance = 100 * (gap * gap).sum().squareRoot()
                #expect(distance >= 8, "\(names[first]) and \(names[second]): \(distance)")
            }
        }
    }
}
