import GeoTypes
import NeedsModel
import Testing

@testable import Importing

@Suite("Tables of GoGoCarto and Grist")
struct TableToolTests {
    @Test("name and description of an element are its text, its categories are themes, a negative status waits")
    func goGoCarto() throws {
        let imported = try Imported(
            """
            id,name,latitude,longitude,categories,description,status
            a,Banc,47.51,7.0,"Mobilité,Énergie",<p>À l&rsquo;ombre</p>,1
            b,Un bus,47.51,7.0,,,-1

            """)
        #expect(imported.needs.map(\.text) == ["Banc. À l’ombre", "Un bus"])
        #expect(imported.needs.first?.themes.map(\.theme) == ["mobilite", "energie"])
        #expect(imported.needs.map(\.moderation) == [.published, .pending])
        #expect(imported.needs.first?.concerns?.coordinate?.longitude == 7)
    }

    @Test("the same as GeoJSON is known by its properties")
    func features() throws {
        let imported = try Imported(
            #"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[7,47.5]},"#
                + #""properties":{"name":"Banc","categories":["Mobilité"],"status":1}}]}"#)
        #expect(imported.file.profile?.profile.id == "gogocarto")
        #expect(imported.needs.first?.text == "Banc" && imported.needs.first?.themes.map(\.theme) == ["mobilite"])
    }

    @Test("identifiers of Grist's columns, its lists of choices and its seconds since 1970 are understood")
    func grist() throws {
        let imported = try Imported(
            """
            Votre_besoin,Themes,Votre_commune,Date_de_recueil
            un bus,"[""L"",""Mobilité"",""Énergie""]",Delle,1631923200
            un banc,"Mobilité, Énergie",Delle,2021-09-18

            """)
        #expect(imported.file.profile?.profile.id == "grist")
        #expect(imported.needs.map { $0.themes.map(\.theme) } == Array(repeating: ["mobilite", "energie"], count: 2))
        #expect(
            imported.needs.map(\.collectedOn) == Array(repeating: CalendarDate(year: 2021, month: 9, day: 18), count: 2)
        )
    }
}
