import Foundation
import TestSupport
import Testing

@Suite("moderate erase: nothing of a need stays in the files of the built program")
struct ErasureTests {
    private func filesHolding(_ word: String, in scratch: Scratch) throws -> [String] {
        try scratch.names().filter { name in
            guard name.hasPrefix("planisphere.sqlite") else { return false }
            return Data(try scratch.bytes(name)).range(of: Data(word.utf8)) != nil
        }
    }

    @Test("list, erase, prove, import again: it is gone, told, and does not come back")
    func whole() throws {
        let scratch = try Scratch()
        try scratch.write(
            """
            identifiant;texte;lieu;atelier
            quetzal-12;Un bus pour le quetzal;Impasse du quetzal;Atelier quetzal
            13;Un banc;Delle;Marché

            """, to: "atelier.csv")
        #expect(try Program.run("import", "atelier.csv", in: scratch).code == 0)
        #expect(try filesHolding("quetzal", in: scratch) != [])
        #expect(try Program.run("explain", "1", in: scratch).output.contains("ligne 2"))
        let erase = ["moderate", "erase", "1", "--by", "Anne", "--reason", "demande de la personne"]
        let unconfirmed = try Program.run(erase, in: scratch)
        #expect(unconfirmed.code == 2, "\(unconfirmed.summary)")
        #expect(unconfirmed.messages.contains("--yes"))
        let ending = try Program.run(erase + ["--yes"], in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(try filesHolding("quetzal", in: scratch) == [])
        let again = try Program.run("import", "atelier.csv", in: scratch)
        #expect(again.output.contains("1 effacée"), "\(again.summary)")
        #expect(try filesHolding("quetzal", in: scratch) == [])
        #expect(try Program.run("doctor", "--deep", in: scratch).code == 0)
        #expect(try Program.run("explain", "1", in: scratch).output.contains("Anne"))
        let table = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output)
        #expect(table.records.map { $0["source_id"] } == ["13"])
    }
}
