import ByteStreams
import DelimitedText
import Foundation
import Testing

@testable import AddressSearch

@Suite("What is asked")
struct AddressQueryTests {
    @Test("a query is one line, with codes of five characters or none")
    func oneLine() {
        let query = AddressQuery(text: "\t12\r\n rue\u{0}\u{85}\u{2028} X ", postalCode: "9000", cityCode: "2A004")
        #expect(query.text == "12 rue X")
        #expect(query.postalCode == nil && query.cityCode == "2A004")
        #expect(AddressQuery(text: "", postalCode: "90,00", cityCode: "é0000") == AddressQuery(text: ""))
    }

    @Test("a megabyte is cut to what a server takes")
    func long() {
        let text = AddressQuery(text: String(repeating: "é🏠", count: 200_000)).text
        #expect(text.unicodeScalars.count == 200)
        #expect(!text.unicodeScalars.contains("\u{FFFD}"))
    }

    @Test(
        "names are compared without case, accents and marks",
        arguments: [
            ("Fêche-l'Église", "feche l eglise"), ("  ŒUVRE  æ-Ç ", "oeuvre ae c"), ("e\u{301}cole", "ecole"), ("", ""),
            ("(!)", ""), ("北 ١٢", "北 ١٢"), ("İ", "i"), ("Straße", "straße"),
        ])
    func folded(text: String, folded: String) { #expect(AddressText.folded(text) == folded) }

    @Test(
        "a street is seen",
        arguments: [
            "12 rue de la République, 90000 Belfort", "av. J. Jaurès", "lieu-dit Les Essarts", "ZA des Prés",
            "au lieu dit le Moulin", "3bis, bd Carnot", "RUE DU 8 MAI", "4 place de l'Église Giromagny",
            "Belfort, 5 rue X. Bichat", "12 r Thiers", "7 ter impasse des Lilas", "à la rue des Fleurs",
            "1 all. des Érables", "Chemin du Bas", "route de Montbéliard", "2 b Grande Rue", "ZI de la Justice",
            "Place Corbis", "5 chem. des Vignes", "15 AVENUE DU MARÉCHAL FOCH 25200 MONTBELIARD", "hameau de la Côte",
            "résidence des Glacis, Belfort", "n° 8 rue Haute", "12 Grande-Rue", "118-120 rue Thiers",
            "rond-point des Nations", "Lieu-dit La Côte",
        ])
    func street(text: String) { #expect(AddressQuery.looksLikeStreet(text)) }

    @Test(
        "the name of a commune, a code, a point or a word is no street",
        arguments: [
            "", " ", "Belfort", "90000 Belfort", "Ruederbach", "La Chapelle-sous-Chaux", "Chemin", "rue", "place",
            "la rue", "Place", "Cours", "Courcelles", "Villars-sur-Écot", "Grandvillars", "Route", "47.63, 6.86",
            "Rupt-sur-Moselle", "Quai", "Chaux", "Boulot", "Voujeaucourt", "25200", "12", "12 rue", "rue 12", "🏠",
            "Parcey", "Zone", "ZA", "Villa", "Avenay", "Allenjoie", "Passavant", "le pôle", "Lieu", "lieu-dit",
            "lieudit",
            "Hérimoncourt", "Place de", "Côte-d'Or", "Mail", "Sermamagny (90)", "Rue (Somme)", "sur place à Belfort",
            "en route vers Belfort",
            "zone de Belfort", "place à Belfort", "Rue 80120", "promenade à Belfort", "Le Passage",
            "La Rue-Saint-Pierre", "Chemin-d'Aisey", "Ruelle-sur-Touvre",
        ])
    func noStreet(text: String) { #expect(!AddressQuery.looksLikeStreet(text)) }

    @Test("no commune of the territory is a street")
    func communes() throws {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        let path = folder.appendingPathComponent("GeoData/territory/communes.csv").path
        let reader = try DelimitedFile.open(FileSource(path: path)).reader
        #expect(try reader.next())
        let column = try #require(reader.strings.firstIndex(of: "name"))
        var count = 0
        while try reader.next() {
            count += 1
            #expect(!AddressQuery.looksLikeStreet(reader.string(column)), "\(reader.string(column))")
        }
        #expect(count > 100)
    }
}
