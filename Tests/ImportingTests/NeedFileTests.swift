import GeoTypes
import Importing
import NeedsModel
import Testing

@Suite("A facilitator's table becomes needs")
struct NeedFileTests {
    @Test("every field of a full row is understood")
    func fullRow() throws {
        let imported = try Imported(
            """
            Identifiant;Type;Texte;Thème(s);Public;Nb de personnes;Date;Atelier;Lieu concerné;Habite;Entendu à;Code postal;\
            Consentement;Latitude;Longitude
            A-1;REVOLTE;" Un bus, ""le soir"" ";Mobilité | santé;jeunes;1 000;18/09/2021;Marché;Belfort;Delle;Belfort;90000;\
            Oui;47,638;6,8628

            """)
        #expect(imported.rejected.isEmpty)
        #expect(imported.warnings == [[]])
        #expect(imported.lines == [2])
        #expect(
            imported.needs == [
                WrittenNeed(
                    source: "test", sourceID: "A-1", text: "Un bus, \"le soir\"", kind: "revolte",
                    themes: [
                        ThemeAssignment(theme: "mobilite", weight: 0.5),
                        ThemeAssignment(theme: "sante-d-avenir", weight: 0.5),
                    ],
                    audience: "jeunesse", voices: 1000, collectedOn: CalendarDate(year: 2021, month: 9, day: 18),
                    gathering: .workshop("Marché"),
                    concerns: WrittenPlace(
                        "Belfort", postalCode: "90000", coordinate: Coordinate(longitude: 6.8628, latitude: 47.638)),
                    lives: WrittenPlace("Delle"), heard: WrittenPlace("Belfort"))
            ])
    }

    @Test("read is taken and rejected, and the rows of delimiters that spreadsheets leave are not read")
    func counts() throws {
        let imported = try Imported("texte;lieu\nbus;Belfort\n;Delle\n;\n;;;\n\nvélo;Delle\n")
        #expect(imported.report.read == 3)
        #expect(imported.report.taken == 2)
        #expect(imported.report.rejected == 1)
        #expect(imported.rejected.map(\.reason) == [.noText])
        #expect(imported.rejected.map(\.line) == [3])
    }

    @Test("a file of points is imported by the same names")
    func points() throws {
        let imported = try Imported(
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","id":"b-1","geometry":{"type":"Point","coordinates":[6.863,47.6386]},
             "properties":{"type":"Rêve","texte":"Une piste","thème":["bus","énergie"],"voix":2,"date":"2022-05-21"}},
            {"type":"Feature","geometry":{"type":"LineString","coordinates":[[6,47],[7,47]]},"properties":{"texte":"x"}},
            {"type":"Feature","geometry":null,"properties":{"texte":"sans point","lieu":"Delle","couleur":"bleu"}}
            ]}
            """)
        #expect(imported.needs.map(\.sourceID.count) == [3, 18, 18])
        #expect(imported.needs.first?.themes.map(\.theme) == ["mobilite", "energie"])
        #expect(imported.needs.first?.voices == 2)
        #expect(
            imported.needs.first?.concerns
                == WrittenPlace("", coordinate: Coordinate(longitude: 6.863, latitude: 47.6386)))
        #expect(imported.needs.last?.concerns == WrittenPlace("Delle"))
        #expect(imported.lines == [2, 4, 5])
        #expect(imported.warnings == [[], [.pointLeftOut(.notAPoint, "LineString")], []])
        #expect(imported.file.unknownColumns == ["couleur"])
    }
}
