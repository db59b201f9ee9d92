import Planisphere
import TestSupport
import Testing

@Suite("Exported needs")
struct NeedExportTests {
    @Test("words leave as they came in: quotes, line ends, other scripts, in GeoJSON and in CSV")
    func verbatim() throws {
        let folder = try TestFolder.empty()
        let texts = [
            "« L’été », dit-elle : \"oui\"", "deux\nlignes", "tabulation\tet ; point-virgule, virgule", "🚲 Ελλάδα 日本",
            "barre \\ oblique / et <b>gras</b> & co", "e\u{301} décomposé",
        ]
        let rows = texts.map { text in
            "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\",Delle\n"
        }
        let report = try ImportedReport(text: "texte,lieu\n" + rows.joined(), in: folder)
        #expect(report["imported"] == texts.count)
        let features = try GeoJSONDocument(folder.export("needs")).features
        #expect(
            features.compactMap { ($0.properties["text"] as? String).map { Array($0.utf8) } }
                == texts.map { Array($0.utf8) })
        let table = PlainTable(String(decoding: try folder.export("needs", "csv"), as: UTF8.self))
        #expect(table.column("text").map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    }

    @Test("an exported CSV imported into another database gives the same counts by commune and theme")
    func again() throws {
        let folder = try TestFolder.sample()
        let csv = try folder.export("needs", "csv") { $0.filter["department"] = ["90"] }
        let other = try TestFolder.empty()
        let report = try ImportedReport([other.write("besoins.csv", bytes: csv)], in: other) {
            $0.columns = ["insee=place_code", "id=source_id", "date=collected_on"]
        }
        #expect(report["rejected"] == 0)
        for dimension in ["theme", "kind", "month"] {
            let before = try folder.counted(by: dimension) { $0["department"] = ["90"] }.filter { $0.needs > 0 }
            let after = try other.counted(by: dimension).filter { $0.needs > 0 }
            #expect(before.map { [$0.needs, $0.voices] } == after.map { [$0.needs, $0.voices] }, "\(dimension)")
        }
    }

    @Test("the ending of the file decides the format, and --format goes before it")
    func endings() throws {
        let folder = try TestFolder.sample()
        for (name, first) in [
            ("a.csv", "id,"), ("a.geojsonseq", "\u{1E}{"), ("a.ndjson", "{\"type\":\"Feature\""),
            ("a", "{\"type\":\"FeatureCollection\""),
        ] {
            try ExportData.run(
                ExportRequest(layer: "needs", format: try ExportData.format(named: nil, forFile: name)),
                in: folder.workspace,
                to: Destination(path: folder.file(name)))
            #expect(try folder.text(name).hasPrefix(first), "\(name)")
        }
        try ExportData.run(
            ExportRequest(layer: "epci", format: "csv"),
            in: folder.workspace, to: Destination(path: folder.file("b.geojson")))
        #expect(try folder.text("b.geojson").hasPrefix("epci,"))
    }

    @Test("a layer or a format that there is not is refused with those that there are")
    func unknown() throws {
        let folder = try TestFolder.empty()
        for (layer, format, value, choice) in [
            ("cantons", "csv", "cantons", "communes"), ("needs", "shp", "shp", "geojson"),
        ] {
            let failure = #expect(throws: Failure.self) { try folder.export(layer, format) }
            #expect(failure?.name == .unknownValue)
            #expect(failure?.sentence(.french).contains(value) == true)
            #expect(failure?.sentence(.french).contains(choice) == true)
        }
    }

    @Test("with no need at all every layer is still a file that can be read")
    func empty() throws {
        let folder = try TestFolder.empty()
        #expect(try GeoJSONDocument(folder.export("needs")).features.isEmpty)
        let communes = try GeoJSONDocument(folder.export("communes")).features
        #expect(communes.count == 197)
        #expect(communes.allSatisfy { $0.properties["state"] as? String == "not-heard" })
        #expect(try folder.export("needs", "geojsonseq").isEmpty)
        #expect(try folder.export("needs", "csv").count { $0 == 10 } == 1)
    }

    @Test("--crs gives metres of any plane that PROJ knows in CSV, and GeoJSON stays in degrees")
    func referenceSystem() throws {
        let folder = try TestFolder.sample()
        let degrees = PlainTable(String(decoding: try folder.export("needs", "csv"), as: UTF8.self))
        let metres = PlainTable(
            String(decoding: try folder.export("needs", "csv") { $0.crs = "EPSG:2154" }, as: UTF8.self))
        #expect(metres.records.count == degrees.records.count)
        for (one, other) in zip(degrees.records, metres.records) {
            #expect((one["longitude"] ?? "").isEmpty == (other["x"] ?? "").isEmpty)
            guard let x = other["x"].flatMap({ Double($0) }), let y = other["y"].flatMap({ Double($0) }) else {
                continue
            }
            #expect((900_000...1_030_000).contains(x) && (6_650_000...6_780_000).contains(y))
        }
        for (layer, format) in [("needs", "geojson"), ("communes", "csv")] {
            let failure = #expect(throws: Failure.self) {
                try folder.export(layer, format) { $0.crs = "EPSG:2154" }
            }
            #expect(failure?.name == .systemForTables)
        }
        let unknown = #expect(throws: Failure.self) { try folder.export("needs", "csv") { $0.crs = "EPSG:99" } }
        #expect(unknown?.name.failureClass == .usage)
    }
}
