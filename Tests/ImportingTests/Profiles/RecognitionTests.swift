import NeedsModel
import Testing

@testable import Importing

@Suite("The export of a tool is known by its columns")
struct RecognitionTests {
    private static let decidim =
        "id;category/name/fr;scope/name/fr;title/fr;body/fr;latitude;longitude;state;reference;published_at\n"

    @Test("what was recognised is told with the headings that tell it")
    func evidence() throws {
        let match = try #require(
            try Imported(Self.decidim + "1;;Delle;Un bus;<p>Le soir.</p>;;;;R-1;2022-03-01\n").file.profile)
        #expect(match.profile.id == "decidim" && !match.isNamed)
        #expect(match.evidence == ["title/fr", "body/fr", "state", "reference", "published_at"])
    }

    @Test(
        "an ordinary file is the export of nothing",
        arguments: [
            "texte;lieu\nun bus;Delle\n", "id;name;latitude;longitude;besoin\n1;Delle;47.5;7;un bus\n",
            "Horodateur;texte;lieu\n1/2/2022;un bus;Delle\n", "BESOIN;CODE_INSEE\nun bus;90033\n",
            "code_postal;besoin;nom_commune\n90100;un bus;Delle\n",
        ])
    func ordinary(_ text: String) throws { #expect(try Imported(text).file.profile == nil) }

    @Test("« none » switches recognition off, and the columns are read by their names again")
    func off() throws {
        let text =
            "Horodateur,Quel est votre besoin ?,Dans quelle commune habitez-vous ?\n1/2/2022 10:00:00,un bus,Delle\n"
        #expect(try Imported(text).file.profile?.profile.id == "google-forms")
        let plain = try Imported(text, profile: "none")
        #expect(plain.file.profile == nil && plain.needs.first?.text == "un bus")
        #expect(plain.needs.first?.gathering == .file)
    }

    @Test("a profile that a person names is used, or the columns that it lacks are named")
    func named() throws {
        let table = "name,categories,latitude,longitude\nUn bus,Mobilité,47.51,7.0\n"
        #expect(try Imported(table, profile: "gogocarto").file.profile?.isNamed == true)
        #expect(
            throws: ImportError.profileColumnsMissing(
                file: "dossier/test.csv", profile: "Decidim",
                missing: ["title/fr", "body/fr", "state", "reference", "published_at"],
                columns: ["name", "categories", "latitude", "longitude"])
        ) { try Imported(table, profile: "decidim") }
        #expect(ProfileChoice(named: "excel") == nil)
    }

    @Test("a column that a person chose wins over the tool's own")
    func chosen() throws {
        let imported = try Imported(
            Self.decidim + "1;;Delle;Un bus;<p>Le soir.</p>;;;;R-1;2022-03-01\n", columns: ["text=title/fr"])
        #expect(imported.needs.first?.text == "Un bus")
    }

    @Test("every profile has a name of its own, and a choice by it")
    func list() {
        #expect(Set(ImportProfile.all.map(\.id)).count == ImportProfile.all.count)
        #expect(ImportProfile.choices == ["auto"] + ImportProfile.all.map(\.id) + ["none"])
        #expect(ImportProfile.choices.allSatisfy { ProfileChoice(named: $0) != nil })
    }
}
