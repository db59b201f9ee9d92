import Spreadsheets
import TestSupport
import Testing

@Suite("Damaged workbooks never trap")
struct SheetReaderFuzzTests {
    private static let rows =
        WorkbookText.rows([["N°", "Texte", "Commune"], ["1", "un bus", "Delle"], [nil, "fin"]])
        + "<row r=\"9\"><c r=\"B9\" s=\"1\"><v>44457.5</v></c><c r=\"D9\" t=\"s\"><v>0</v></c></row>"

    static let officeOpen = WorkbookText.officeOpen([("A", rows)], texts: ["<t>a_x000D_b</t>"], styles: [0, 22])
    static let openDocument = WorkbookText.openDocument(
        """
        <table:table table:name="A"><table:table-row table:number-rows-repeated="2"><table:table-cell \
        table:number-columns-repeated="3" office:value-type="float" office:value="1.5"/><table:table-cell \
        office:value-type="date" office:date-value="2021-09-18T10:00:00"><text:p>a<text:s text:c="2"/></text:p>\
        </table:table-cell></table:table-row></table:table>
        """)

    @Test("bytes of the archive are changed, or bytes of the XML inside of a sound archive", arguments: 1...8)
    func mutated(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for round in 0..<300 {
            var parts = round.isMultiple(of: 2) ? Self.officeOpen : Self.openDocument
            if round % 4 < 2 {
                let place = Int.random(in: 0..<parts.count, using: &random)
                parts[place].text = changed(parts[place].text, &random)
                _ = ReadSheet.error(parts)
            } else {
                var bytes = ZipWriter(parts, packs: round.isMultiple(of: 3)).archive
                for _ in 0...Int.random(in: 0..<6, using: &random) {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                _ = ReadSheet.error(bytes)
            }
        }
    }

    /// Signs that mean something are put, taken out, doubled.
    private func changed(_ text: String, _ random: inout SplitMix64) -> String {
        var bytes = Array(text.utf8)
        for _ in 0...Int.random(in: 0..<4, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = Array("<>/\"=&;:09AZ_-\u{1}".utf8).randomElement(using: &random) ?? 0
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
            default: bytes.insert(contentsOf: Array("99999999999999999999".utf8), at: place)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
