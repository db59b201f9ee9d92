import Foundation
import TestSupport
import Testing

@Suite("README's recipe for an Excel sheet", .enabled(if: FileManager.default.fileExists(atPath: RecipeText.readme)))
struct WorkbookRecipeTests {
    private static let rows: [[String?]] = [
        ["Atelier de Delle, recueil des besoins"], [], ["N°", "Besoin", "Commune", "Nombre de personnes"],
        ["1", "Un bus le soir", "Delle", "8"],
        ["2", "Un banc, rappeler le 06 39 98 12 34", "Grandvillars", "1"], ["3", nil, "Beaucourt", "2"],
    ]

    @Test("its commands, word by word, lead from the attachment to the map; what is masked is nowhere")
    func wordByWord() throws {
        let scratch = try Scratch()
        let archive = ZipWriter(WorkbookText.officeOpen([("Feuille1", WorkbookText.rows(Self.rows))])).archive
        try scratch.write(archive, to: "atelier.xlsx")
        let commands = try RecipeText.commands(below: "**Excel from a workshop")
        #expect(commands.count == 5)
        for words in commands {
            if words.contains("refus.csv"), words.contains("--source") {
                // A person fills in the sentence that was missing on the sheet.
                let refused = try scratch.text("refus.csv")
                #expect(refused.hasPrefix("N°,Besoin,Commune,Nombre de personnes,line,column,value,reason"))
                try scratch.write(refused.replacing("3,,Beaucourt", with: "3,Un médecin,Beaucourt"), to: "refus.csv")
            }
            let ending = try Program.run(Array(words.dropFirst()), in: scratch)
            #expect(ending.code == (words.contains("--rejects") ? 3 : 0), "\(words)\n\(ending.summary)")
        }
        let needs = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output).records
        #expect(needs.map { $0["place_code"] ?? $0["commune_code"] ?? "" }.count == 3)
        #expect(needs.allSatisfy { $0["workshop"] == "Atelier de Delle" && $0["collected_on"] == "2026-11-18" })
        #expect(needs.contains { $0["text"] == "Un médecin" })
        let map = try scratch.text("delle.svg")
        #expect(map.contains("Atelier de Delle"))
        for output in [map, needs.description, try Program.run("count", in: scratch).output] {
            #expect(!output.contains("06 39") && !output.contains("98 12 34"))
        }
    }
}
