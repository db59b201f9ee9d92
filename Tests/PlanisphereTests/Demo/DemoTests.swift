import Foundation
import Planisphere
import Testing

@Suite("The demonstration")
struct DemoTests {
    private func run(_ folder: TestFolder, overwrites: Bool = false) throws -> String {
        try RunDemo.run(folder: folder.file("out"), overwrites: overwrites, speech: .french)
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
}
