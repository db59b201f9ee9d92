import Planisphere
import TestSupport
import Testing

@Suite("The dialects of CSV, to the byte")
struct CountDialectTests {
    private func csv(_ dialect: String, _ folder: TestFolder) throws -> [UInt8] {
        try folder.output("x.csv") { destination in
            try CountNeeds.run(
                CountRequest(by: ["epci"], format: "csv", dialect: dialect),
                in: folder.workspace, to: destination)
        }
    }

    @Test("excel-fr: byte-order mark, semicolons, CR LF, decimal comma")
    func excel() throws {
        let bytes = try csv("excel-fr", .sample())
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(bytes.suffix(2) == [13, 10])
        #expect(bytes.count { $0 == 13 } == bytes.count { $0 == 10 })
        let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        let table = PlainTable(text, delimiter: ";")
        #expect(table.header.prefix(4) == ["epci", "epci_label", "needs", "voices"])
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
        let rates = table.column("rate_per_1000").filter { !$0.isEmpty }
        #expect(rates.count == 5)
        #expect(rates.allSatisfy { $0.contains(",") && !$0.contains(".") })
    }

    @Test("rfc4180: no mark, commas, LF, decimal point, and the same figures")
    func standard() throws {
        let folder = try TestFolder.sample()
        let bytes = try csv("rfc4180", folder)
        #expect(!bytes.contains(13))
        #expect(bytes.starts(with: Array("epci,epci_label,needs".utf8)))
        let table = PlainTable(String(decoding: bytes, as: UTF8.self))
        let excel = PlainTable(
            String(decoding: try csv("excel-fr", folder).dropFirst(3), as: UTF8.self), delimiter: ";")
        #expect(table.header == excel.header)
        for (row, other) in zip(table.rows, excel.rows) {
            #expect(
                row
                    == other.enumerated().map { column, cell in
                        table.header[column].hasPrefix("rate") ? String(cell.map { $0 == "," ? "." : $0 }) : cell
                    })
        }
    }

    @Test(
        "a need that begins like a formula never leaves as one, in either dialect", arguments: ["rfc4180", "excel-fr"])
    func formulas(_ dialect: String) throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: "texte;lieu;atelier\n=1+1;Delle;@foire\n+33 bancs;Delle;-4\n", in: folder)
        let text = String(decoding: try folder.export("needs", "csv") { $0.dialect = dialect }, as: UTF8.self)
        let table = PlainTable(
            text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text, delimiter: dialect == "excel-fr" ? ";" : ",")
        for name in ["text", "workshop"] {
            #expect(table.column(name).allSatisfy { !"=+-@".contains($0.first ?? " ") }, "\(table.column(name))")
        }
    }
}
