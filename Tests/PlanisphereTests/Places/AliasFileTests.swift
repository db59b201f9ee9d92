import Planisphere
import Testing

@Suite("A file of one's own place names")
struct AliasFileTests {
    private func code(_ text: String, _ aliases: String) throws -> Bool {
        let folder = try TestFolder()
        let path = try folder.write("noms.csv", aliases)
        let gazetteer = GazetteerRequest(database: folder.file("absent.sqlite"), aliases: .file(path))
        let answer = try LocatePlace.run(
            LocateRequest(text: text, format: "json"), in: GazetteerSession(gazetteer)
        ).text
        return answer.contains("\"code\":\"90033\"") || answer.contains("\"code\": \"90033\"")
    }

    @Test(
        "one text and one code a line",
        arguments: ["chez Roger;90033\n", "# nos mots\nchez Roger;90033\nailleurs;90010\n"])
    func plain(_ aliases: String) throws {
        #expect(try code("Chez ROGER", aliases))
        #expect(try !code("chez Marcel", aliases))
    }

    @Test(
        "a table with the columns alias and code, whatever its delimiter and whatever else it has",
        arguments: [
            "alias,code\nchez Roger,90033\n", "\u{FEFF}Alias;Code\r\nchez Roger;90033\r\n",
            "id\tcode\talias\n1\t90033\tchez Roger\n",
        ])
    func table(_ aliases: String) throws {
        #expect(try code("Chez ROGER", aliases))
        #expect(try !code("alias", aliases))
    }

    @Test("a row without a code is refused by its line")
    func emptyCode() throws {
        let failure = #expect(throws: Failure.self) { try code("ici", "alias,code\nchez Roger,90033\nailleurs,\n") }
        #expect(failure?.name == .inputMalformed)
        #expect(failure?.sentence(.french).contains("ligne 3") == true)
    }

    @Test("an import uses it too, and the file's name and line are told when it cannot be read")
    func imported() throws {
        let folder = try TestFolder.empty()
        let path = try folder.write("noms.csv", "chez Roger;90033\n")
        let report = try ImportedReport(text: "texte;lieu\nUn banc;chez Roger\n", in: folder) {
            $0.aliases = .file(path)
        }
        #expect(report.levels == ["commune": 1])
        try folder.write("noms.csv", "chez Roger\n")
        let failure = #expect(throws: Failure.self) {
            try ImportedReport(text: "texte;lieu\nUn banc;chez Roger\n", in: folder) { $0.aliases = .file(path) }
        }
        #expect(failure?.name == .inputMalformed)
        #expect(failure?.sentence(.french).contains("noms.csv") == true)
    }

    @Test("a database that is not there is not made by asking")
    func noDatabase() throws {
        let folder = try TestFolder()
        _ = try LocatePlace.run(
            LocateRequest(text: "Belfort"),
            in: GazetteerSession(GazetteerRequest(database: folder.file("absent.sqlite"))))
        #expect(!folder.exists("absent.sqlite"))
    }
}
