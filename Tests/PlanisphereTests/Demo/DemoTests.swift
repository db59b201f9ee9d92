import Foundation
import Testing
import Wording

@testable import Planisphere

@Suite("The demonstration")
struct DemoTests {
    private func run(_ folder: TestFolder, overwrites: Bool = false) throws -> String {
        try RunDemo.run(DemoRequest(folder: folder.file("out"), overwrites: overwrites)).text
    }

    private func files(_ folder: TestFolder) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: folder.file("out"))?.compactMap { $0 as? String } ?? []
        return names.filter { $0.contains(".") }.sorted()
    }

    @Test("it makes data, maps, a table and the refused rows, says what each is for, and a second run the same bytes")
    func twice() throws {
        let folder = try TestFolder()
        let text = try run(folder)
        let made = try files(folder)
        #expect(made.count == 8 + 15)
        for name in made where !name.hasPrefix("themes/") { #expect(text.contains(name), "\(name)") }
        #expect(text.contains("308"))
        let texts = made.filter { !$0.hasSuffix(".sqlite") }
        let before = try texts.map { try folder.bytes("out/\($0)") }
        #expect(throws: Failure.self) { try run(folder) }
        _ = try run(folder, overwrites: true)
        #expect(try files(folder) == made)
        #expect(try texts.map { try folder.bytes("out/\($0)") } == before)
    }

    @Test("its table crosses every EPCI with every theme")
    func table() throws {
        let folder = try TestFolder()
        _ = try run(folder)
        let lines = try folder.text("out/bilan.csv").split(separator: "\r\n")
        #expect(lines.first?.hasPrefix("\u{FEFF}epci;epci_label;theme;") == true)
        #expect(lines.count > 5 * 16)
        #expect(try folder.text("out/lignes-refusees.csv").split(separator: "\n").count >= 8)
    }

    @Test("a folder that cannot be made is said with its path")
    func unwritable() throws {
        let folder = try TestFolder()
        try folder.write("out", "un fichier")
        let failure = #expect(throws: Failure.self) { try run(folder) }
        #expect(failure?.name == .outputUnwritable)
        #expect(failure?.sentence(.french).contains(folder.file("out")) == true)
    }

    @Test("every file that it names is where it says, and the commands at its end name the database it made")
    func named() throws {
        let folder = try TestFolder()
        let lines = try run(folder).split(separator: "\n").map(String.init)
        let files = lines.filter { $0.hasPrefix(folder.path) && !$0.contains("*") }
        #expect(files.count == 8)
        for file in files { #expect(FileManager.default.fileExists(atPath: file), "\(file)") }
        #expect(!lines.contains { $0.hasPrefix("besoins.csv") })
        let commands = lines.filter { $0.hasPrefix("  planisphere ") }
        #expect(commands.count == Phrases.demoCommands.count)
        for command in commands { #expect(command.contains("--database \(folder.file("out/planisphere.sqlite"))")) }
    }

    @Test(
        "a word of a command is quoted when a shell would read it otherwise",
        arguments: [
            ("out/a.sqlite", "out/a.sqlite"), ("mon dossier", "'mon dossier'"), ("l'été", "'l'\\''été'"), ("", "''"),
        ])
    func quoted(_ word: String, _ expected: String) { #expect(ShellWord.quoted(word) == expected) }
}
