import NeedsModel
import SVGMap
import Statistics
import TestSupport
import Testing
import Wording

@testable import Planisphere

@Suite("The choropleth of the pole")
struct ChoroplethTests {
    static let nothings = ["zero", "not-heard", "missing", "not-selected"]

    private func drawn(_ request: ChoroplethRequest, _ data: ChoroplethData) throws -> DrawnMap {
        let bytes = try Choropleth.svg(request, data)
        #expect(bytes.count < 150_000)
        let map = DrawnMap(bytes)
        #expect(map.error == nil)
        return map
    }

    private func pathsOnMap(_ map: DrawnMap) -> [String: Int] {
        map.paths.filter { $0.key.hasPrefix("class-") || ChoroplethTests.nothings.contains($0.key) }
    }

    @Test(
        "holds 197 communes, each once, and the legend, the description and the map count alike",
        arguments: PageFormat.all, Palette.all)
    func counts(format: PageFormat, palette: Palette) throws {
        var data = try MapTerritory.data(308)
        data.selection = Set(data.territory.communes.dropLast(3).map { .commune($0.code) })
        data.communes = data.communes.filter { data.selection?.contains(.commune($0.key)) == true }
        let heard = try #require(data.territory.communes.firstIndex { data.communes[$0.code] != nil })
        data.territory.communes[heard].population = nil
        for commune in data.territory.communes.prefix(90) { data.anyContribution[commune.code, default: 0] += 1 }
        let map = try drawn(ChoroplethRequest(theme: MapTerritory.mobility, palette: palette, format: format), data)
        let paths = pathsOnMap(map)
        #expect(paths.values.reduce(0, +) == 197)
        #expect(Set(map.ids).count == map.ids.count)
        let labels: [String] =
            format.kind == .sheet
            ? ["Zéro", "Non entendue", "Donnée absente", "Hors sélection"]
            : ["zéro", "non entendue", "donnée absente", "hors sélection"]
        for (id, label) in zip(ChoroplethTests.nothings, labels) {
            #expect(map.number(after: label) == paths[id] ?? 0, "\(id)")
        }
        let rates = paths.filter { $0.key.hasPrefix("class-") }.values.reduce(0, +)
        let states = ChoroplethTests.nothings.map { String(paths[$0] ?? 0) }
        #expect(
            map.alternative.contains(
                "Communes\u{A0}: \(rates) avec un taux, \(states[0]) à zéro, \(states[1]) non entendues, "
                    + "\(states[2]) sans donnée, \(states[3]) hors sélection."), "\(map.alternative)")
    }

    @Test("has names that never overlap and no text below the floor", arguments: PageFormat.all)
    func names(format: PageFormat) throws {
        let map = try drawn(ChoroplethRequest(format: format), MapTerritory.data(308))
        let boxes = map.nameBoxes
        #expect(boxes.count >= (format == .square ? 6 : 50))
        for (index, box) in boxes.enumerated() {
            for other in boxes[(index + 1)...] {
                let overlap =
                    box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom
                #expect(!overlap, "\(box.name) / \(other.name)")
            }
        }
        let floor = format.kind == .square ? 22 : 5.5 * 0.3528
        #expect(map.texts.allSatisfy { $0.size >= floor - 0.001 }, "\(map.texts.map(\.size).min() ?? 0)")
    }

    @Test("keeps to presentation attributes: no script, style, image or foreign element")
    func allowlist() throws {
        for palette in Palette.all {
            let map = try drawn(ChoroplethRequest(palette: palette), MapTerritory.data(308))
            #expect(
                map.elements.isSubset(of: [
                    "svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "use", "g", "text", "tspan",
                ]))
            #expect(!map.attributes.contains { $0.hasPrefix("on") || $0 == "style" || $0 == "class" })
            #expect(map.root["role"] == "img" && map.root["lang"] == "fr" && map.root["aria-labelledby"] == "t d")
        }
    }

    @Test("gives the same bytes twice, in any order of the counts")
    func stable() throws {
        let data = try MapTerritory.data(308)
        var shuffled = data
        shuffled.communes = Dictionary(uniqueKeysWithValues: data.communes.sorted { $0.key > $1.key })
        shuffled.communes.reserveCapacity(5000)
        let request = ChoroplethRequest()
        #expect(try Choropleth.svg(request, data) == Choropleth.svg(request, shuffled))
    }

    @Test("describes the rates that the dot plot prints, highest first")
    func description() throws {
        let data = try MapTerritory.data(308)
        let sheet = try Choropleth.sheet(ChoroplethRequest(), data)
        let proof = try #require(sheet.proof)
        var rest = sheet.altDescription[...]
        for row in proof.rows {
            let place = try #require(rest.firstRange(of: "\(row.name)\u{A0}: \(row.figure) (intervalle"))
            rest = rest[place.upperBound...]
        }
        #expect(proof.rows.compactMap(\.value) == proof.rows.compactMap(\.value).sorted(by: >))
        #expect(proof.rows.allSatisfy { ($0.interval?.contains($0.value ?? -1)) ?? false })
        #expect(sheet.altDescription.contains("308\u{A0}contributions pour 299\u{202F}264 habitants, soit 1,0"))
    }

    @Test("fills whole EPCI when asked, with the communes' sum and what was placed at the EPCI")
    func byEPCI() throws {
        var data = try MapTerritory.data(308)
        let siren = try #require(SirenCode("200069052"))
        data.atEPCI = [siren: Tally(needs: 9, voices: 9, sources: 2, occasions: 2)]
        let map = try drawn(ChoroplethRequest(unit: .epci), data)
        #expect(pathsOnMap(map).values.reduce(0, +) == 5)
        let inside = data.territory.communes.filter { $0.epci == siren }
            .reduce(0) { $0 + (data.communes[$1.code]?.needs ?? 0) }
        #expect(map.words.contains { $0.hasPrefix("\(inside + 9)\u{A0}contributions · ") })
    }

    @Test("counts every contribution at its level, and the sum is the total")
    func levels() throws {
        var data = try MapTerritory.data(100)
        let siren = try #require(SirenCode("200069052"))
        data.atEPCI = [siren: Tally(needs: 8, voices: 8, sources: 8, occasions: 8)]
        (data.atDepartment, data.atPole, data.outside, data.nowhere) = (1, 3, 2, 4)
        let sheet = try Choropleth.sheet(ChoroplethRequest(), data)
        #expect(sheet.subtitle.contains("118\u{A0}contributions\u{A0}: 100 dans"))
        #expect(sheet.subtitle.contains("18\u{A0}hors communes."))
        let reading = sheet.footer[1].body
        #expect(
            reading.contains(
                "8\u{A0}à une intercommunalité, 1\u{A0}à un département, 3\u{A0}au territoire entier, "
                    + "2\u{A0}hors du territoire, 4\u{A0}sans lieu."))
        #expect(
            sheet.altDescription.contains(
                "118\u{A0}contributions, dont 112 situées dans le territoire, pour 299\u{202F}264 habitants"))
    }

    @Test("speaks English when asked")
    func english() throws {
        let sheet = try Choropleth.sheet(ChoroplethRequest(language: .english), MapTerritory.data(308))
        #expect(sheet.altDescription.contains("308\u{A0}contributions for 299,264 inhabitants, or 1.0 per 1,000."))
        #expect(sheet.footer.first?.head == "Caution.")
    }
}
