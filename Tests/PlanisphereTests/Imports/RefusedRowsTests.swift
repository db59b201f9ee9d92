import Planisphere
import TestSupport
import Testing

@Suite("Refused rows come back")
struct RefusedRowsTests {
    private static let atelier = """
        id;texte;commune;date
        1;Un banc;Delle;18/09/2021
        2;;Belfort;18/09/2021
        1;Un bus;Delle;18/09/2021
        4;Trop ; de champs;Delle;18/09/2021
        """

    private func rejects(_ folder: TestFolder) -> Destination { Destination(path: folder.file("refus.csv")) }

    @Test("the list has the columns of the file in their order, then line, column, value and reason")
    func list() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: Self.atelier, in: folder, rejects: rejects(folder))
        let lines = try folder.text("refus.csv").split(separator: "\n").map(String.init)
        #expect(lines.first == "\u{FEFF}id;texte;commune;date;line;column;value;reason")
        #expect(lines[1].hasPrefix("2;;Belfort;18/09/2021;3;texte;;"))
        #expect(lines[2].hasPrefix("1;Un bus;Delle;18/09/2021;4;id;1;"))
        #expect(lines[3].hasPrefix("4;Trop;de champs;Delle;5;;18/09/2021;") || lines[3].hasSuffix(";18/09/2021"))
    }

    @Test("a list that nobody corrected is refused again as it is, and harms no need that is there")
    func uncorrected() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: Self.atelier, in: folder, rejects: rejects(folder))
        let before = try folder.exports()
        let again = try ImportedReport([folder.file("refus.csv")], in: folder) { $0.source = "atelier.csv" }
        #expect(again["rejected"] == 3 && again.error() == "nothing-imported")
        #expect(try folder.exports() == before)
    }

    @Test("what was refused once and comes in is told, once, from the list and from the corrected file")
    func told() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: Self.atelier, in: folder)
        let corrected = Self.atelier.replacing("2;;", with: "2;Un abri;").replacing("4;Trop ;", with: "4;Trop")
            .replacing("1;Un bus", with: "1b;Un bus")
        let first = try ImportedReport(text: corrected, in: folder)
        // The new identifier is on no list: its row is known where it stood in the list only.
        #expect([first["added"], first["came_back"]] == [3, 2])
        let second = try ImportedReport(text: corrected, in: folder)
        #expect([second["added"], second["came_back"]] == [0, 0])
    }

    @Test("a feature comes back as it was, under the number that it had, and the reference system with it")
    func features() throws {
        let folder = try TestFolder.empty()
        let features = [("Un banc", 1), ("", 2), ("", 3)].map { text, number in
            #"{"type":"Feature","geometry":{"type":"Point","coordinates":[989717.14,6733706.67]},"#
                + #""properties":{"texte":"\#(text)","rang":\#(number)}}"#
        }
        let crs = #""crs":{"type":"name","properties":{"name":"EPSG:2154"}},"#
        let whole = #"{"type":"FeatureCollection",\#(crs)"features":[\#(features.joined(separator: ","))]}"#
        let report = try ImportedReport(
            text: whole, named: "p.geojson", in: folder, rejects: Destination(path: folder.file("refus.geojson")))
        #expect([report["imported"], report["rejected"]] == [1, 2])
        #expect(report.rejectedRows.map { ($0["feature"] as? [String: Any])?["number"] as? Int } == [2, 3])
        let list = try folder.text("refus.geojson")
        let corrected = try folder.write(
            "corrigé.geojson", list.replacing(#""texte":"","rang":3"#, with: #""texte":"Un bus","rang":3"#))
        let back = try ImportedReport([corrected], in: folder) { $0.source = "p.geojson" }
        #expect([back["added"], back["rejected"], back["came_back"]] == [1, 1, 1])
        #expect(back.levels == ["commune": 1])
    }

    @Test("one list is of one file: more are refused before anything is imported")
    func oneFile() throws {
        let folder = try TestFolder.empty()
        let one = try folder.write("un.csv", Self.atelier)
        #expect(throws: Failure.self) { try ImportedReport([one, one], in: folder, rejects: rejects(folder)) }
        #expect(!folder.exists("refus.csv"))
    }
}
