import NeedsModel
import Planisphere
import Testing

@Suite("Filters say what people say")
struct FilterTests {
    private static let csv = """
        texte;lieu;thème;type;public;date;atelier;habite
        Un bus du soir;Belfort;mobilité;besoin;jeunes;12/04/2022;Marché A;Delle
        Un médecin;Delle;santé;révolte;grand public;13/04/2022;Marché B;
        Un verger;Héricourt;agriculture;rêve;;01/05/2022;;Belfort
        Un car;Giromagny;transports;besoin;publics exclus;;Marché A;
        Le calme;PMA;;besoin;;02/05/2022;;
        Une gare;Audincourt;mobilité;rêve;jeunes;03/05/2022;;
        """

    private func folder() throws -> TestFolder {
        let folder = try TestFolder.empty()
        let report = try ImportedReport(text: Self.csv, in: folder)
        #expect(report["imported"] == 6)
        return folder
    }

    private func texts(
        _ folder: TestFolder, limit: Int? = nil, _ filter: (inout OwnerRequest) -> Void
    ) throws -> [String] {
        let bytes = try folder.export("needs") {
            filter(&$0.filter)
            $0.limit = limit
        }
        return try GeoJSONDocument(bytes).features
            .compactMap { $0.properties["text"] as? String }
    }

    @Test("a theme by identifier, code, label in either language, and synonym, whatever its case and accents")
    func theme() throws {
        let folder = try folder()
        for name in ["mobilite", "MO", "Mobilité", "Mobility", "transports", "MOBILITE", "bus"] {
            #expect(try texts(folder) { $0["theme"] = [name] } == ["Un bus du soir", "Un car", "Une gare"], "\(name)")
        }
        for name in ["non-classe", "non classé"] {
            #expect(try texts(folder) { $0["theme"] = [name] } == ["Le calme"], "\(name)")
        }
        #expect(try texts(folder) { $0["theme"] = ["santé", "agriculture"] } == ["Un médecin", "Un verger"])
    }

    @Test("a kind by identifier, label and synonym")
    func kind() throws {
        let folder = try folder()
        for name in ["reve", "Rêve", "Dream", "utopie"] {
            #expect(try texts(folder) { $0["kind"] = [name] } == ["Un verger", "Une gare"], "\(name)")
        }
    }

    @Test("a commune by name in any spelling, by code, by a former name; an EPCI by initials; a department by number")
    func places() throws {
        let folder = try folder()
        for name in ["Belfort", "BELFORT", "90010", "belfort (90)"] {
            #expect(try texts(folder) { $0["commune"] = [name] } == ["Un bus du soir"], "\(name)")
        }
        for name in ["PMA", "200065647", "Pays de Montbéliard Agglomération"] {
            #expect(try texts(folder) { $0["epci"] = [name] } == ["Le calme", "Une gare"], "\(name)")
        }
        for name in ["70", "Haute-Saône"] {
            #expect(try texts(folder) { $0["department"] = [name] } == ["Un verger"], "\(name)")
        }
        #expect(try texts(folder) { $0["commune"] = ["Tavey"] } == ["Un verger"])
        #expect(
            try texts(folder) {
                $0["commune"] = ["Delle"]
                $0["epci"] = ["PMA"]
            } == [])
        #expect(
            try texts(folder) {
                $0["commune"] = ["Delle", "Audincourt"]
                $0["epci"] = ["PMA", "CCST"]
            } == ["Un médecin", "Une gare"])
    }

    @Test("days are included, French and ISO; what has no date is left out")
    func dates() throws {
        let folder = try folder()
        for (since, until) in [("2022-04-13", "2022-05-02"), ("13/04/2022", "02/05/2022")] {
            let found = try texts(folder) {
                $0["since"] = [since]
                $0["until"] = [until]
            }
            #expect(found == ["Un médecin", "Un verger", "Le calme"])
        }
    }

    @Test("words, a workshop, and which of the three places is looked at")
    func words() throws {
        let folder = try folder()
        #expect(try texts(folder) { $0["text"] = ["MEDECIN"] } == ["Un médecin"])
        #expect(try texts(folder) { $0["workshop"] = ["marché a"] } == ["Un bus du soir", "Un car"])
        #expect(
            try texts(folder) {
                $0["commune"] = ["Belfort"]
                $0["place"] = ["lives"]
            } == ["Un verger"])
    }

    @Test("a box, a circle, an area by name, polygons of a file, and the neighbours of a commune")
    func shapes() throws {
        let folder = try folder()
        #expect(try texts(folder) { $0["bbox"] = ["6.8, 47.6, 6.9, 47.7"] } == ["Un bus du soir"])
        #expect(
            try texts(folder) {
                $0["near"] = ["Belfort"]
                $0["radius"] = ["3 km"]
            } == ["Un bus du soir"])
        for radius in ["15km", "15000 m", "15,0km"] {
            #expect(
                try texts(folder) {
                    $0["near"] = ["Belfort"]
                    $0["radius"] = [radius]
                } == ["Un bus du soir", "Un verger", "Un car"], "\(radius)")
        }
        #expect(try texts(folder) { $0["within"] = ["Pays d'Héricourt"] } == ["Un verger"])
        #expect(try texts(folder) { $0["within"] = ["Territoire de Belfort"] }.count == 3)
        let square = """
            {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":\
            [[[6.95,47.45],[7.1,47.45],[7.1,47.55],[6.95,47.55],[6.95,47.45]]]}}
            """
        try folder.write("zone.geojson", square)
        #expect(try texts(folder) { $0["within"] = [folder.file("zone.geojson")] } == ["Un médecin"])
        #expect(try texts(folder) { $0["adjacent-to"] = ["Valentigney"] } == ["Une gare"])
        #expect(try texts(folder) { $0["adjacent-to"] = ["Audincourt"] } == [])
    }

    @Test("a limit takes the first ones")
    func limit() throws {
        let folder = try folder()
        #expect(try texts(folder, limit: 2) { _ in } == ["Un bus du soir", "Un médecin"])
        let document = try GeoJSONDocument(folder.export("needs") { $0.limit = 2 })
        #expect(document.members["needs"] as? Int == 6)
        #expect(document.members["limit"] as? Int == 2)
        #expect(try GeoJSONDocument(folder.export("needs")).members["limit"] == nil)
    }

    /// A filter that cannot be obeyed, the failure, and what its sentence shows: the value, and a choice.
    static let refusals: [(name: String, filter: @Sendable (inout OwnerRequest) -> Void, FailureName, [String])] = [
        ("theme", { $0["theme"] = ["zut"] }, .unknownTheme, ["zut", "mobilite", "tourisme"]),
        ("two themes in one", { $0["theme"] = ["mobilité, santé"] }, .unknownTheme, ["mobilité, santé", "mobilite"]),
        ("kind", { $0["kind"] = ["zut"] }, .unknownValue, ["--kind", "zut", "revolte"]),
        ("audience", { $0["audience"] = ["zut"] }, .unknownValue, ["--audience", "zut", "jeunesse"]),
        ("commune", { $0["commune"] = ["Zzyzx"] }, .unknownPlace, ["Zzyzx"]),
        ("commune of several", { $0["commune"] = ["Auxelles"] }, .unknownPlace, ["Auxelles"]),
        ("commune elsewhere", { $0["commune"] = ["Besançon"] }, .unknownPlace, ["Besançon"]),
        ("epci", { $0["epci"] = ["Zzyzx"] }, .unknownArea, ["--epci", "Zzyzx", "Grand Belfort"]),
        ("department", { $0["department"] = ["33"] }, .unknownArea, ["--department", "33", "Doubs"]),
        ("since", { $0["since"] = ["hier"] }, .dateUnreadable, ["--since", "hier", "2021-09-18"]),
        ("until", { $0["until"] = ["31/02/2022"] }, .dateUnreadable, ["--until", "31/02/2022"]),
        ("place", { $0["place"] = ["travaille"] }, .unknownValue, ["--place", "travaille", "heard"]),
        ("bbox", { $0["bbox"] = ["1,2,3"] }, .boxUnreadable, ["--bbox", "1,2,3"]),
        ("bbox upside down", { $0["bbox"] = ["6,48,7,47"] }, .boxReversed, ["--bbox", "6,48,7,47"]),
        ("bbox of words", { $0["bbox"] = ["6,47,zut,7,48"] }, .boxUnreadable, ["--bbox", "zut"]),
        ("bbox beyond the Earth", { $0["bbox"] = ["6,47,700,48"] }, .boxUnreadable, ["700"]),
        ("within", { $0["within"] = ["Zzyzx"] }, .unknownPlace, ["Zzyzx"]),
        ("within a file that is not there", { $0["within"] = ["absent.geojson"] }, .inputNotFound, ["absent.geojson"]),
        ("near without radius", { $0["near"] = ["Belfort"] }, .radiusMissing, ["--radius"]),
        ("radius without near", { $0["radius"] = ["5km"] }, .radiusAlone, ["--near"]),
        (
            "radius without unit",
            {
                $0["near"] = ["Belfort"]
                $0["radius"] = ["5"]
            }, .distanceUnreadable, ["5"]
        ),
        (
            "radius below nothing",
            {
                $0["near"] = ["Belfort"]
                $0["radius"] = ["-5km"]
            }, .distanceUnreadable, ["-5km"]
        ),
        (
            "near nowhere",
            {
                $0["near"] = ["Zzyzx"]
                $0["radius"] = ["5km"]
            }, .unknownPlace, ["Zzyzx"]
        ),
        ("adjacent to nothing", { $0["adjacent-to"] = ["Zzyzx"] }, .unknownPlace, ["Zzyzx"]),
        ("bbox with latitude first", { $0["bbox"] = ["47.3,6.6,47.9,7.2"] }, .boxReversed, ["6.6,47.3,7.2,47.9"]),
        ("bbox from east to west", { $0["bbox"] = ["7.2,47.3,6.6,47.9"] }, .boxReversed, ["6.6,47.3,7.2,47.9"]),
        ("text of spaces", { $0["text"] = ["  "] }, .textEmpty, ["--text"]),
        ("workshop", { $0["workshop"] = ["Marché Z"] }, .unknownWorkshop, ["Marché Z"]),
        ("two first days", { $0["since"] = ["2021-01-01", "2022-01-01"] }, .givenTwice, ["--since", "2022-01-01"]),
        (
            "period backwards",
            {
                $0["since"] = ["2022-02-01"]
                $0["until"] = ["2022-01-01"]
            }, .periodReversed, ["--since", "2022-02-01", "--until"]
        ),
    ]

    @Test("what cannot be obeyed is refused, with the value and the choices", arguments: refusals.indices)
    func refused(_ index: Int) throws {
        let (name, filter, failureName, shown) = Self.refusals[index]
        let folder = try TestFolder.empty()
        var request = CountRequest(by: [])
        filter(&request.filter)
        let failure = #expect(throws: Failure.self, "\(name)") {
            try CountNeeds.run(request, in: folder.workspace, to: Destination(path: folder.file("x")))
        }
        #expect(failure?.name == failureName, "\(name)")
        for words in shown { #expect(failure?.sentence(Speech.french).contains(words) == true, "\(name): \(words)") }
    }

    @Test("a file that is no GeoJSON, or has no polygon, is named")
    func badFile() throws {
        let folder = try TestFolder.empty()
        for (text, words) in [("{\"type\":", "zone.geojson"), (#"{"type":"Point","coordinates":[6,47]}"#, "polygone")] {
            try folder.write("zone.geojson", text)
            let failure = #expect(throws: Failure.self) {
                try folder.counted(by: "theme") { $0["within"] = [folder.file("zone.geojson")] }
            }
            #expect(failure?.name == .inputMalformed)
            #expect(failure?.sentence(.french).contains(words) == true)
            #expect(failure?.sentence(.french).contains("zone.geojson") == true)
        }
    }
}
