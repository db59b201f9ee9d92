import Foundation
import Planisphere
import Testing

@Suite("The same needs in any form of file")
struct FileFormTests {
    private static let rows = [
        ["identifiant", "texte", "lieu", "voix"],
        ["A1", "Des bancs à l’ombre, près de l’église", "Fêche-l'Église", "2"],
        ["A2", "« Un bus » ; le dimanche", "Belfort", "1"],
        ["A3", "Une ligne\net une autre", "Delle", "3"],
        ["A4", "un \"vrai\" marché | bio", "Hérimoncourt", "1"],
    ]

    private static func table(_ delimiter: String, lineEnd: String = "\n") -> String {
        rows.map { row in
            row.map {
                "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            }
            .joined(separator: delimiter) + lineEnd
        }.joined()
    }

    /// What the plainest file gives: a comma, UTF-8, LF.
    private static let plainest = Result {
        let folder = try TestFolder.empty()
        let report = try ImportedReport(text: table(","), in: folder) { $0.source = "x" }
        #expect(report["imported"] == 4)
        return try folder.exports()
    }

    @Test("delimiters and line ends are found", arguments: [",", ";", "\t", "|"], ["\n", "\r\n"])
    func delimiters(_ delimiter: String, _ lineEnd: String) throws {
        let folder = try TestFolder.empty()
        let report = try ImportedReport(text: Self.table(delimiter, lineEnd: lineEnd), in: folder) { $0.source = "x" }
        #expect(report["imported"] == 4)
        #expect(report.failureClass == .done)
        #expect(try folder.exports() == Self.plainest.get())
    }

    @Test("a delimiter that was named is obeyed", arguments: [(";", ";"), ("tab", "\t"), ("|", "|"), (",", ",")])
    func namedDelimiter(_ name: String, _ delimiter: String) throws {
        let folder = try TestFolder.empty()
        let report = try ImportedReport(text: Self.table(delimiter), in: folder) {
            $0.source = "x"
            $0.delimiter = name
        }
        #expect(report["imported"] == 4)
        #expect(try folder.exports() == Self.plainest.get())
    }

    @Test(
        "encodings are found, with a byte-order mark and without",
        arguments: [
            (String.Encoding.windowsCP1252, false), (.utf8, true), (.utf16LittleEndian, true),
            (.utf16BigEndian, true), (.utf16LittleEndian, false), (.utf16BigEndian, false),
        ])
    func encodings(_ encoding: String.Encoding, hasMark: Bool) throws {
        let folder = try TestFolder.empty()
        let text = (hasMark ? "\u{FEFF}" : "") + Self.table(";")
        let bytes = Array(try #require(text.data(using: encoding)))
        let report = try ImportedReport([folder.write("x.csv", bytes: bytes)], in: folder) { $0.source = "x" }
        #expect(report["imported"] == 4)
        #expect(try folder.exports() == Self.plainest.get())
    }

    @Test("an encoding that was named is obeyed")
    func namedEncoding() throws {
        let folder = try TestFolder.empty()
        let bytes = Array(try #require(Self.table(",").data(using: .windowsCP1252)))
        let report = try ImportedReport([folder.write("x.csv", bytes: bytes)], in: folder) {
            $0.source = "x"
            $0.encoding = "windows-1252"
        }
        #expect(report["imported"] == 4)
        #expect(try folder.exports() == Self.plainest.get())
    }

    @Test("a column of any name is taken when it is chosen")
    func chosenColumn() throws {
        let folder = try TestFolder.empty()
        let text = "fiche;ce que la personne a dit;où elle pensait\n1;Un banc;Delle\n"
        let refused = try ImportedReport(text: text, in: folder)
        #expect(refused.error() == "import-impossible")
        let report = try ImportedReport(text: text, in: folder) {
            $0.columns = ["text=ce que la personne a dit", "concerns=où elle pensait"]
        }
        #expect(report["imported"] == 1)
        #expect(try folder.counted(by: "commune").filter { $0.needs > 0 }.map(\.label) == ["Delle"])
    }

    @Test("points of a GeoJSON file are needs in the communes that they lie in, in a collection and in a sequence")
    func points() throws {
        let features = [
            (#""a""#, 6.863, 47.6386), (#""b""#, 6.9975, 47.5086), (#""c""#, 7.335, 47.75),
        ].map { id, longitude, latitude in
            """
            {"type":"Feature","id":\(id),"geometry":{"type":"Point","coordinates":[\(longitude),\(latitude)]},\
            "properties":{"texte":"ici","thème":"mobilité"}}
            """
        }
        let collection = try TestFolder.empty()
        let whole = "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
        let first = try ImportedReport(text: whole, named: "p.geojson", in: collection) { $0.source = "x" }
        #expect(first["imported"] == 3)
        #expect(first.levels == ["commune": 2, "outside": 1])
        let sequence = try TestFolder.empty()
        let lines = features.map { "\u{1E}\($0)\n" }.joined()
        let second = try ImportedReport(text: lines, named: "p.geojsonseq", in: sequence) { $0.source = "x" }
        #expect(second["imported"] == 3)
        #expect(try sequence.exports() == collection.exports())
    }
}
