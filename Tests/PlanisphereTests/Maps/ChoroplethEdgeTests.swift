import GeoMath
import GeoTypes
import NeedsModel
import SVGMap
import Statistics
import TestSupport
import Testing
import Wording

@testable import Planisphere

@Suite("Choropleths at the edge")
struct ChoroplethEdgeTests {
    private func map(_ data: ChoroplethData, _ request: ChoroplethRequest = ChoroplethRequest()) throws -> DrawnMap {
        let map = DrawnMap(try Choropleth.svg(request, data))
        #expect(map.error == nil)
        return map
    }

    @Test("nothing heard: every commune is not heard, and no interval is claimed")
    func empty() throws {
        for format in PageFormat.all {
            let map = try map(MapTerritory.data(0), ChoroplethRequest(format: format))
            #expect(map.paths["not-heard"] == 197)
            #expect(map.words.joined(separator: " ").contains("Aucune contribution"))
        }
    }

    @Test("heard on other themes alone: every commune heard is zero")
    func allZero() throws {
        var data = try MapTerritory.data(308)
        let heard = data.communes.count
        data.communes = [:]
        let map = try map(data, ChoroplethRequest(theme: MapTerritory.mobility))
        #expect(map.paths["zero"] == heard && map.paths["not-heard"] == 197 - heard)
    }

    @Test("one commune heard: one class of one value")
    func one() throws {
        let data = try MapTerritory.data(1)
        let sheet = try Choropleth.sheet(ChoroplethRequest(), data)
        #expect(sheet.legend.classes.count == 1 && sheet.legend.classes[0].count == 1)
        #expect(!sheet.legend.classes[0].label.contains("à"))
        #expect(try map(data).paths["class-1"] == 1)
    }

    @Test("equal rates: one class, whatever the method")
    func equal() throws {
        var data = try MapTerritory.data(0)
        for index in data.territory.communes.indices { data.territory.communes[index].population = 500 }
        let one = Tally(needs: 1, voices: 1, sources: 1, occasions: 1)
        data.communes = Dictionary(uniqueKeysWithValues: data.territory.communes.map { ($0.code, one) })
        for method in ClassMethod.all {
            #expect(try map(data, ChoroplethRequest(method: method)).paths["class-1"] == 197)
        }
    }

    @Test("no population at all: every commune that was heard is without data, and no rate of the whole is given")
    func noPopulation() throws {
        var data = try MapTerritory.data(100)
        for index in data.territory.communes.indices { data.territory.communes[index].population = nil }
        let map = try map(data)
        let heard = data.communes.count
        #expect(map.paths["missing"] == heard && map.paths["not-heard"] == 197 - heard)
        #expect(!map.alternative.contains("pour 1\u{202F}000."))
    }

    @Test("five thousand contributions, every method and number of classes")
    func many() throws {
        let data = try MapTerritory.data(5000)
        for method in ClassMethod.all {
            let sheet = try Choropleth.sheet(ChoroplethRequest(method: method, classes: 6), data)
            let states = sheet.legend.classes.map(\.count) + sheet.legend.nothings.map(\.count)
            #expect(states.reduce(0, +) == 197, "\(method.id)")
            #expect(sheet.legend.classes.allSatisfy { $0.count > 0 }, "\(method.id)")
        }
    }

    @Test("more classes than a palette tells apart are refused")
    func classes() throws {
        let data = try MapTerritory.data(308)
        #expect(throws: MapError.classes(asked: 8, most: 7)) {
            try Choropleth.svg(ChoroplethRequest(classes: 8), data)
        }
        #expect(throws: MapError.classes(asked: 6, most: 5)) {
            try Choropleth.svg(ChoroplethRequest(classes: 6, palette: .oneInk), data)
        }
    }

    @Test("counts of a place that the territory does not have are refused, and counts below zero")
    func unknown() throws {
        var data = try MapTerritory.data(10)
        let one = Tally(needs: 1, voices: 1, sources: 1, occasions: 1)
        data.communes[try #require(InseeCode("01001"))] = one
        #expect(throws: MapError.unknownCode("01001")) { try Choropleth.svg(ChoroplethRequest(), data) }
        var negative = try MapTerritory.data(10)
        negative.outside = -1
        #expect(throws: MapError.negativeCount(code: "outside", count: -1)) {
            try Choropleth.svg(ChoroplethRequest(), negative)
        }
        var torn = try MapTerritory.data(10)
        torn.territory.communes.removeLast()
        torn.communes = [:]
        torn.anyContribution = [:]
        #expect(throws: MapError.coverageMismatch(areas: 197, communes: 196)) {
            try Choropleth.svg(ChoroplethRequest(), torn)
        }
    }

    @Test(
        "titles and names from outside are text, never markup, and never run out of the column",
        arguments: [
            "<script>alert(1)</script> & \"Co\"", "🦆🦆🦆 besoins de canards 🇫🇷", String(repeating: "sans fin ", count: 90),
            String(repeating: "w", count: 4000), "a\u{0}b\u{202E}c", "' onload='x",
        ])
    func hostile(title: String) throws {
        var data = try MapTerritory.data(308)
        data.collection = title
        data.territory.communes[5].name = title
        data.territory.epcis[0].shortName = title
        for format in PageFormat.all {
            let map = try map(data, ChoroplethRequest(format: format, title: title))
            #expect(!map.elements.contains("script"))
            #expect(!map.attributes.contains("onload"))
            let head = map.texts.filter { $0.bold && $0.group.isEmpty && $0.size >= (format == .square ? 30 : 4.5) }
            let column = format == .square ? 984 : 92 * format.width / 297
            for text in head {
                #expect(text.size * AdvanceWidths.width(of: text.string, bold: true) <= column + 1)
            }
        }
    }

    @Test("parts on another plane are counted, said, and not drawn over the others")
    func overseas() throws {
        var parts = Coverage.Parts()
        func square(_ x: Int32, _ y: Int32) -> [GridPoint] {
            [(0, 0), (9000, 0), (9000, 9000), (0, 9000), (0, 0)].map { GridPoint(x: x + $0.0, y: y + $0.1) }
        }
        parts.arcs = [square(900_000, 6_700_000), square(910_000, 6_700_000), square(350_000, 7_680_000)]
        parts.areas = [[[[0]]], [[[1]]], [[[2]]]]
        parts.planes = [.lambert93, .lambert93, .reunion]
        let communes = try ["25001", "25002", "97401"].map { code in
            Commune(
                code: try #require(InseeCode(code)), name: "Commune \(code)",
                department: try #require(DepartmentCode(code == "97401" ? "974" : "25")), epci: nil, postalCodes: [],
                population: 1000, areaHectares: nil, centre: Coordinate(longitude: 6, latitude: 47))
        }
        let territory = Territory(
            id: "deux-mers", name: "Territoire des deux mers", aliases: [], communes: communes, epcis: [],
            departments: [],
            vintages: .init(population: "2023", codes: "2026", boundaries: "2023", memberships: "2025"), sources: [])
        let one = Tally(needs: 1, voices: 1, sources: 1, occasions: 1)
        let data = ChoroplethData(
            territory: territory, coverage: try Coverage(parts), communes: [communes[2].code: one],
            anyContribution: [communes[2].code: 1], collection: "essai")
        let map = try map(data)
        #expect(map.paths["not-heard"] == 2 && map.paths["class-1"] ?? 0 == 0)
        #expect(map.number(after: "Non entendue") == 2)
        #expect(map.words.joined(separator: " ").contains("1\u{A0}commune d’outre-mer n’est pas dessinée."))
    }

    @Test("a small invented territory is drawn to the byte as it was looked at", arguments: Palette.all)
    func golden(palette: Palette) throws {
        var parts = Coverage.Parts()
        // Two squares side by side and a long one above: three communes, five arcs, two EPCI.
        func line(_ points: (Int32, Int32)...) -> [GridPoint] {
            points.map { GridPoint(x: 900_000 + $0.0, y: 6_700_000 + $0.1) }
        }
        parts.arcs = [
            line((9000, 8000), (0, 8000), (0, 0), (9000, 0)), line((9000, 0), (9600, 4000), (9000, 8000)),
            line((9000, 0), (20_000, 0), (20_000, 8000)), line((9000, 8000), (20_000, 8000)),
            line((20_000, 8000), (20_000, 20_000), (9000, 23_000), (9000, 8000)),
        ]
        parts.areas = [[[[0, 1]]], [[[2, ~3, ~1]]], [[[3, 4]]]]
        parts.planes = [.lambert93, .lambert93, .lambert93]
        let epcis = try ["200000001", "200000002"].map { siren in
            EPCI(siren: try #require(SirenCode(siren)), name: "Val d'\(siren.suffix(1))", shortName: "", aliases: [])
        }
        let communes = try ["25001", "25002", "25003"].enumerated().map { index, code in
            Commune(
                code: try #require(InseeCode(code)), name: ["Le Pré", "Saint-Loup-les-Bois", "L'Orme"][index],
                department: try #require(DepartmentCode("25")), epci: epcis[index / 2].siren, postalCodes: [],
                population: 1000 * (index + 1), areaHectares: nil, centre: Coordinate(longitude: 6, latitude: 47))
        }
        let territory = Territory(
            id: "essai", name: "Pays d'essai", aliases: [], communes: communes, epcis: epcis, departments: [],
            vintages: .init(population: "2023", codes: "2026", boundaries: "2023", memberships: "2025"), sources: [])
        let data = ChoroplethData(
            territory: territory, coverage: try Coverage(parts),
            communes: [
                communes[0].code: Tally(needs: 2, voices: 9, sources: 2, occasions: 2),
                communes[1].code: Tally(needs: 1, voices: 1, sources: 1, occasions: 1),
            ],
            nowhere: 1, anyContribution: [communes[0].code: 2, communes[1].code: 1],
            clustering: DesignEffect(sourceSizes: [1, 1, 1, 1]),
            collection: "essai")
        for format in [PageFormat.a4, .square] {
            try expectGolden(
                Choropleth.svg(ChoroplethRequest(palette: palette, format: format), data),
                "choropleth-\(palette.id)-\(format.id).svg")
        }
    }
}
