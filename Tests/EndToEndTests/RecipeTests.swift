import Foundation
import TestSupport
import Testing

@Suite(
    "README's recipe for another territory", .enabled(if: FileManager.default.fileExists(atPath: RecipeText.readme)))
struct RecipeTests {
    @Test("its commands, word by word, lead from small official files to a map of Réunion")
    func wordByWord() throws {
        let scratch = try Scratch()
        let lands = ["974", "976", "90"]
        try scratch.write(SmallLands.communes(lands), to: "communes.csv")
        try scratch.write(SmallLands.contours(lands), to: "contours.geojson")
        try scratch.write("siren,name,kind\n249740119,CA du Nord de La Réunion,CA\n", to: "epci.csv")
        try scratch.write(
            "insee,postal_code,delivery_name,old_name\n97411,97417,ST DENIS,LA MONTAGNE\n97418,97438,STE MARIE,\n",
            to: "postal_codes.csv")
        try scratch.write(
            """
            texte;lieu;latitude;longitude
            Un bus du soir;;-20.8789;55.4505
            Un banc;Sainte-Marie;;
            Un médecin;97417;;
            Un verger;La Montagne;;

            """, to: "besoins.csv")
        for name in ["communes.csv", "contours.geojson", "postal_codes.csv"] { try Tool.run("gzip", name, in: scratch) }
        let commands = try RecipeText.commands(below: "**Another territory**")
        #expect(commands.count == 5)
        for words in commands {
            let ending = try Program.run(Array(words.dropFirst()), in: scratch)
            #expect(ending.code == 0, "\(words.joined(separator: " "))\n\(ending.summary)")
        }
        #expect(try scratch.text("cinor/epci.csv").contains("CA du Nord de La Réunion"))
        #expect(try scratch.text("cinor/communes.csv").contains("97400|97490|97417"))
        let counts = try Program.run(
            "--database", "cinor.sqlite", "count", "--by", "commune", "--format", "csv", in: scratch)
        let rows = PlainTable(counts.output).records
        #expect(rows.first { $0["commune"] == "97411" }?["needs"] == "3", "\(counts.output)")
        #expect(rows.first { $0["commune"] == "97418" }?["needs"] == "1", "\(counts.output)")
        let map = try scratch.text("cinor.svg")
        #expect(map.contains("UTM 40S") && !map.contains("outre-mer"))
    }

    @Test("the folder of --about has the form that README and --help tell")
    func about() throws {
        let scratch = try Scratch()
        try scratch.write(SmallLands.communes(["974"]), to: "communes.csv")
        try scratch.write(SmallLands.contours(["974"]), to: "contours.geojson")
        try Tool.run("mkdir", "choix", in: scratch)
        try scratch.write(
            """
            key,value
            format,1
            id,nord
            name,Nord de La Réunion
            population_vintage,2023
            codes_vintage,2026
            boundaries_vintage,2023
            memberships_vintage,2025
            alias,le Nord
            source,papier quadrillé

            """, to: "choix/territory.csv")
        try scratch.write(
            "siren,name,short_name,aliases\n249740119,CA du Nord de La Réunion,CINOR,le Nord|la CINOR\n",
            to: "choix/epci.csv")
        try scratch.write(
            "kind,code,name,x,y,anchor\nneighbour,,Océan Indien,338000,7700000,middle\n", to: "choix/labels.csv")
        let built = try Program.run(
            "territory", "build", "--communes", "communes.csv", "--contours", "contours.geojson", "--memberships",
            "communes.csv", "--about", "choix", "-o", "nord", in: scratch)
        #expect(built.code == 0, "\(built.summary)")
        #expect(try scratch.text("nord/territory.csv").contains("Nord de La Réunion"))
        #expect(try scratch.text("nord/epci.csv").contains("CINOR"))
        let help = try Program.run("territory", "build", "--help", in: scratch).output
        let readme = try String(contentsOfFile: RecipeText.readme, encoding: .utf8)
        for word in [
            "territory.csv", "population_vintage", "memberships_vintage", "siren,name,short_name,aliases", "labels.csv",
            "kind,code,name,x,y,anchor",
        ] {
            #expect(help.contains(word) && readme.contains(word), "\(word)")
        }
    }
}
