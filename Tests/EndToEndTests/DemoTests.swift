import Foundation
import TestSupport
import Testing

@Suite("demo")
struct DemoTests {
    static let themes = [
        "bien-vieillir", "solidarite", "vivre-ensemble", "lieux-d-avenir", "education", "agriculture-de-demain",
        "tech-pour-le-bien-commun", "emploi-de-demain", "energie", "mobilite", "egalite-des-chances",
        "sante-d-avenir", "economie-circulaire", "economie-du-partage", "tourisme",
    ]

    /// Made once: every test of this suite looks at the same folder.
    private static let made: (scratch: Scratch, ending: Ending)? = {
        guard let scratch = try? Scratch(), let ending = try? Program.run("demo", in: scratch) else { return nil }
        // A static value is never released, so its folder is removed when the tests have ended.
        atexit { DemoTests.made?.scratch.remove() }
        return (scratch, ending)
    }()

    private func demonstration() throws -> (scratch: Scratch, ending: Ending) { try #require(Self.made) }

    private func json(_ name: String) throws -> [String: Any] {
        let bytes = try demonstration().scratch.bytes(name)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private func features(_ name: String) throws -> [[String: Any]] {
        try #require(try json(name)["features"] as? [[String: Any]])
    }

    @Test("one word makes the data, the maps and the table, and says what each is for")
    func files() throws {
        let (scratch, ending) = try demonstration()
        #expect(ending.code == 0, "\(ending.summary)")
        let files = [
            "besoins.geojson", "communes.geojson", "epci.geojson", "carte-besoins.svg", "carte-besoins-telephone.svg",
            "bilan.csv", "lignes-refusees.csv", "planisphere.sqlite",
        ]
        for file in files {
            #expect(scratch.has("out/\(file)"), "\(file)")
            #expect(ending.output.contains("out/\(file)"), "\(file) is not explained")
        }
        for theme in Self.themes { #expect(scratch.has("out/themes/\(theme).svg"), "\(theme)") }
        #expect(ending.output.contains("315 lignes lues = 308 importées + 7 refusées"), "\(ending.summary)")
    }

    @Test("it writes nothing outside of its folder")
    func stays() throws {
        #expect(try demonstration().scratch.names() == ["out"])
    }

    @Test("a second time it asks for --force, and then writes the same bytes")
    func again() throws {
        let scratch = try Scratch()
        try Program.run("demo", in: scratch)
        let names = ["besoins.geojson", "communes.geojson", "epci.geojson", "carte-besoins.svg", "bilan.csv"]
        let before = try names.map { try scratch.bytes("out/\($0)") }
        #expect(try Program.run("demo", in: scratch).code == 6)
        #expect(try Program.run("demo", "--force", in: scratch).code == 0)
        #expect(try names.map { try scratch.bytes("out/\($0)") } == before)
    }

    @Test("another folder, the same bytes")
    func deterministic() throws {
        let scratch = try Scratch()
        #expect(try Program.run("demo", "--output", "ailleurs", in: scratch).code == 0)
        for name in ["besoins.geojson", "communes.geojson", "carte-besoins.svg", "themes/mobilite.svg", "bilan.csv"] {
            #expect(try scratch.bytes("ailleurs/\(name)") == demonstration().scratch.bytes("out/\(name)"), "\(name)")
        }
    }

    /// Needs that are in no commune stand in the collection’s levels: the sums stay whole, and a feature is an area.
    @Test(
        "300 needs, 197 communes, 5 EPCI: GDAL counts the same",
        .enabled(if: Tool.isHere("ogrinfo")))
    func gdal() throws {
        let (scratch, _) = try demonstration()
        for (name, count) in [("besoins", 300), ("communes", 197), ("epci", 5)] {
            let info = try Tool.run("ogrinfo", "-ro", "-al", "-so", "out/\(name).geojson", in: scratch)
            #expect(info.output.contains("Feature Count: \(count)\n"), "\(info.summary)")
            #expect(info.output.contains("WGS 84"), "\(info.summary)")
            #expect(!info.messages.contains("Warning"), "\(info.messages)")
        }
    }

    @Test("GeoJSON as the standard wants it: a box, identifiers, no crs, rings counter-clockwise and closed")
    func geoJSON() throws {
        for name in ["besoins", "communes", "epci"] {
            let collection = try json("out/\(name).geojson")
            #expect(collection["type"] as? String == "FeatureCollection")
            #expect(collection["crs"] == nil)
            #expect((collection["bbox"] as? [Double])?.count == 4)
            for feature in try features("out/\(name).geojson") { #expect(feature["id"] != nil) }
        }
        let communes = try features("out/communes.geojson").filter { $0["geometry"] is [String: Any] }
        let intercommunalities = try features("out/epci.geojson").filter { $0["geometry"] is [String: Any] }
        let identifiers = communes.compactMap { $0["id"] as? String }
        #expect(intercommunalities.count == 5)
        #expect(Set(identifiers).count == 197 && identifiers.contains("90010") && identifiers == identifiers.sorted())
        for feature in communes + intercommunalities {
            let geometry = try #require(feature["geometry"] as? [String: Any])
            let outer: [[[Double]]]
            if let polygon = geometry["coordinates"] as? [[[Double]]] {
                outer = [polygon[0]]
            } else {
                outer = try #require(geometry["coordinates"] as? [[[[Double]]]]).map { $0[0] }
            }
            for ring in outer {
                #expect(ring.first == ring.last && ring.count >= 4)
                let area = zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }
                #expect(area > 0, "clockwise: \(String(describing: feature["id"]))")
            }
        }
    }

    @Test("no need is drawn finer than its commune, and none says its audience")
    func privacy() throws {
        let needs = try features("out/besoins.geojson")
        for need in needs {
            let properties = try #require(need["properties"] as? [String: Any])
            #expect(!properties.keys.contains { $0.contains("audience") || $0.contains("public") })
        }
        let texts = needs.compactMap { ($0["properties"] as? [String: Any])?["text"] as? String }
        #expect(!texts.contains { $0.contains("06 39 98") || $0.contains("example.org") })
        #expect(!texts.contains { $0.contains("onze nuits dans ma voiture") }, "published without consent")
    }

    @Test("the needs of the communes, and those at larger places or at none, add up to 300")
    func sum() throws {
        let counted = PlainTable(
            try Program.run(
                "count", "--by", "commune", "--format", "csv", "--database", "out/planisphere.sqlite",
                in: demonstration().scratch
            ).output)
        #expect(counted.column("needs").compactMap { Int($0) }.reduce(0, +) == 300)
    }

    @Test("the maps are well-formed, say what they show, and weigh little", .enabled(if: Tool.isHere("xmllint")))
    func maps() throws {
        let (scratch, _) = try demonstration()
        for name in ["carte-besoins", "carte-besoins-telephone"] + Self.themes.map({ "themes/\($0)" }) {
            let path = "out/\(name).svg"
            let checked = try Tool.run("xmllint", "--noout", "--nonet", path, in: scratch)
            #expect(checked.code == 0, "\(checked.messages)")
            let text = try scratch.text(path)
            #expect(text.contains("<title") && text.contains("<desc"), "\(name)")
            #expect(text.utf8.count < 150_000, "\(name): \(text.utf8.count) bytes")
            #expect(!text.contains("<script") && !text.contains("<style") && !text.contains("\"nan"), "\(name)")
        }
    }

    @Test("the map becomes a picture", .enabled(if: Tool.isHere("rsvg-convert")))
    func picture() throws {
        let (scratch, _) = try demonstration()
        let drawn = try Tool.run("rsvg-convert", "-o", "carte.png", "out/carte-besoins.svg", in: Scratch())
        #expect(drawn.code != 0, "there is no map in an empty folder")
        let ending = try Tool.run("rsvg-convert", "-o", "out/carte.png", "out/carte-besoins.svg", in: scratch)
        #expect(ending.code == 0, "\(ending.messages)")
        #expect(try scratch.bytes("out/carte.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }

    @Test("the table opens in a French Excel: byte-order mark, semicolons, every EPCI and theme")
    func table() throws {
        let bytes = try demonstration().scratch.bytes("out/bilan.csv")
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let table = PlainTable(String(decoding: bytes.dropFirst(3), as: UTF8.self), delimiter: ";")
        #expect(table.rows.count >= 5 * 16)
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
    }
}
