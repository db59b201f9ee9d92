import TestSupport
import Testing

@Suite("Refused rows, corrected")
struct RefusedRowsTests {
    @Test("import, correct the refused rows with sed, import them again: everything is in, and told")
    func corrected() throws {
        let scratch = try Scratch()
        try scratch.write(
            """
            texte;commune;date;voix
            Un banc;Delle;samedi;une dizaine
            ;Belfort;sept 2021;2
            Un bus ; le soir;Delle;18/09/2021;1

            """, to: "atelier.csv")
        let first = try Program.run("import", "atelier.csv", "--rejects", "refus.csv", in: scratch)
        #expect(first.code == 3, "\(first.summary)")
        #expect(first.output.contains("Lu en UTF-8, séparateur «\u{A0};\u{A0}»."))
        #expect(first.output.contains("3 lignes lues = 1 importée + 2 refusées."))
        let sed = try Tool.run(
            "sed", "-i", "-e", "s/^;Belfort/Un abri;Belfort/",
            "-e", ##"s/^"Un bus ";" le soir";Delle;18.09.2021;\(.*\);1$/Un bus le soir;Delle;18\/09\/2021;1;\1/"##,
            "refus.csv",
            in: scratch)
        #expect(sed.code == 0, "\(sed.summary)")
        let second = try Program.run(
            "import", "refus.csv", "--source", "atelier.csv", "--workshop", "Café", in: scratch)
        #expect(second.code == 0, "\(second.summary)")
        #expect(second.output.contains("2 lignes lues = 2 importées + 0 refusée."))
        #expect(second.output.contains("2 besoins refusés auparavant sont entrés."))
        let needs = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output).records
        #expect(needs.compactMap { $0["text"] } == ["Un banc", "Un abri", "Un bus le soir"])
        #expect(needs.compactMap { $0["collected_on"] } == ["", "2021-09", "2021-09-18"])
        #expect(needs.compactMap { $0["voices"] } == ["10", "2", "1"])
        #expect(needs.compactMap { $0["workshop"] } == ["", "Café", "Café"])
        // The whole file, corrected, is the same three needs.
        try scratch.write(
            "texte;commune;date;voix\nUn banc;Delle;samedi;une dizaine\nUn abri;Belfort;sept 2021;2\n"
                + "Un bus le soir;Delle;18/09/2021;1\n", to: "atelier.csv")
        let whole = try Program.run("import", "atelier.csv", "--workshop", "Café", in: scratch)
        #expect(whole.output.contains("0 nouveau besoin"), "\(whole.summary)")
    }

    @Test("lists in a cell are proposed for splitting, and split when that is asked for")
    func split() throws {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\nA;\"1. un abri\n2. un bus\";Delle\n", to: "atelier.csv")
        let whole = try Program.run("import", "atelier.csv", in: scratch)
        #expect(whole.output.contains("1 texte énumère plusieurs besoins"), "\(whole.summary)")
        let split = try Program.run("import", "atelier.csv", "--split", "lines", in: scratch)
        #expect(split.output.contains("1 nouveau besoin, 1 mis à jour"), "\(split.summary)")
        let unknown = try Program.run("import", "atelier.csv", "--split", "words", in: scratch)
        #expect(unknown.code == 2, "\(unknown.summary)")
    }
}
