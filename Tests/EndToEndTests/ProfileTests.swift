import Foundation
import TestSupport
import Testing

@Suite("import --profile")
struct ProfileTests {
    @Test(
        "the export of a tool goes from the file to the published needs, and nothing that the tool took back with it",
        arguments: [
            ("decidim.csv", "Decidim", 12, "sentier des mines"), ("limesurvey.csv", "LimeSurvey", 15, "pas fini"),
            ("framaforms.csv", "Framaforms", 14, "Brouillon"), ("umap.umap", "uMap", 14, "carte.example.org"),
            ("gogocarto.csv", "GoGoCarto", 14, "Gîte"), ("grist.csv", "Grist", 15, "manualSort"),
            ("google-forms.csv", "Google Forms", 14, "compte les arbres"),
        ])
    func published(_ file: String, _ tool: String, _ needs: Int, _ absent: String) throws {
        let scratch = try Scratch()
        let told = try Program.run("import", Sample.path("profiles/" + file), in: scratch)
        #expect([0, 3].contains(told.code) && told.output.contains(tool), "\(told.summary)")
        let export = try Program.run("export", "needs", "--format", "csv", in: scratch)
        #expect(PlainTable(export.output).rows.count == needs)
        #expect(!export.output.contains(absent) && !export.output.contains("<"))
    }

    @Test("a profile is named, switched off, or refused with the columns that are missing")
    func chosen() throws {
        let scratch = try Scratch()
        try scratch.write("texte;lieu\nun banc;Delle\n", to: "atelier.csv")
        let missing = try Program.run("import", "atelier.csv", "--profile", "decidim", in: scratch)
        #expect(missing.code == 4 && missing.messages.contains("body/fr"), "\(missing.summary)")
        let unknown = try Program.run("import", "atelier.csv", "--profile", "excel", in: scratch)
        #expect(unknown.code == 2 && unknown.messages.contains("auto, decidim"), "\(unknown.summary)")
        let off = try Program.run(
            "import", try Sample.path("profiles/grist.csv"), "--profile", "none", "--format", "json", in: scratch)
        let files = try #require(try off.json()["files"] as? [[String: Any]])
        #expect(files.first?["profile"] is NSNull)
        let help = try Program.run("import", "--help", in: scratch).output
        #expect(help.contains("--profile") && help.contains("google-forms"))
    }
}
