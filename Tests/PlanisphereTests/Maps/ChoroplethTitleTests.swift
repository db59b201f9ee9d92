import NeedsModel
import SVGMap
import Testing
import Wording

@testable import Planisphere

@Suite("The title of a choropleth")
struct ChoroplethTitleTests {
    @Test("compares where the interval at 99 % leaves the pole out")
    func comparison() throws {
        let sheet = try Choropleth.sheet(ChoroplethRequest(), MapTerritory.data(308))
        #expect(sheet.title == "Vosges du Sud contribue plus, par habitant, que le pôle")
        let row = try #require(sheet.proof?.rows.first)
        #expect(row.name == "Vosges du Sud" && row.stands)
    }

    @Test("only counts where workshops weigh more than people, and no interval is drawn")
    func clustered() throws {
        let data = try MapTerritory.data(308, alone: false)
        let sheet = try Choropleth.sheet(ChoroplethRequest(), data)
        #expect(sheet.title.hasPrefix("Dix communes réunissent "))
        #expect(sheet.subtitle.contains("recueillies surtout dans 22\u{A0}ateliers"))
        let proof = try #require(sheet.proof)
        #expect(proof.rows.allSatisfy { $0.interval == nil && !$0.stands && $0.detail.contains(" · ") })
        #expect(proof.note.contains("les ateliers pèsent plus") || proof.note.contains("Les ateliers pèsent plus"))
        #expect(sheet.shortFooter.contains("Les ateliers pèsent plus que les personnes"))
    }

    @Test("does not compare when nobody knows who came together")
    func unknownSources() throws {
        var data = try MapTerritory.data(308)
        data.clustering = nil
        let sheet = try Choropleth.sheet(ChoroplethRequest(), data)
        #expect(sheet.title.hasPrefix("Dix communes"))
        #expect(sheet.footer[0].body.contains("supposent que chacun est venu seul"))
    }

    @Test("of a theme says in how many communes it was raised")
    func theme() throws {
        var data = try MapTerritory.data(3)
        data.states = [.value, .zero, .notHeard]
        let heard = data.communes.count
        let sheet = try Choropleth.sheet(ChoroplethRequest(theme: MapTerritory.mobility), data)
        #expect(sheet.title == "Mobilité\u{A0}: on en parle dans \(heard)\u{A0}communes sur 197")
        #expect(sheet.legend.nothings[0].gloss == "entendue sur d’autres thèmes")
        #expect(sheet.kicker == "CONTRIBUTIONS CITOYENNES · MOBILITÉ")
    }

    @Test("is never longer than 65 characters unless a person wrote it")
    func length() throws {
        for total in [0, 1, 19, 30, 308, 5000] {
            for theme in [nil, MapTerritory.mobility] {
                for language in Language.allCases {
                    let request = ChoroplethRequest(theme: theme, language: language)
                    #expect(try Choropleth.sheet(request, MapTerritory.data(total)).title.count <= 65)
                }
            }
        }
        let own = ChoroplethRequest(title: "Notre titre")
        #expect(try Choropleth.sheet(own, MapTerritory.data(308)).title == "Notre titre")
    }

    @Test("plain where filters narrow what is shown")
    func filtered() throws {
        let sheet = try Choropleth.sheet(
            ChoroplethRequest(filters: ["Depuis le 1er mai 2026"]), MapTerritory.data(308))
        #expect(sheet.title == "Contributions pour 1\u{202F}000\u{A0}habitants, par commune")
        #expect(sheet.subtitle.hasSuffix("Depuis le 1er mai 2026."))
    }
}
