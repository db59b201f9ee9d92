import GeoData
import Testing

@Suite("territory")
struct TerritoryTests {
    @Test("the embedded territory passes its own check")
    func check() throws {
        let ending = try Program.run("territory", "check", in: Scratch())
        #expect(ending.code == 0, "\(ending.summary)")
    }

    @Test("the embedded territory may be given as a folder of one's own")
    func folder() throws {
        let scratch = try Scratch()
        let embedded = try EmbeddedData.located().territory
        let ending = try Program.run(["import", Sample.needs(), "--territory", embedded], in: scratch)
        #expect(ending.code == 3, "\(ending.summary)")
    }

    @Test("a folder that is no territory is code 5, and the message names what is missing")
    func missing() throws {
        let ending = try Program.run("territory", "check", ".", in: Scratch())
        #expect(ending.code == 5, "\(ending.summary)")
        #expect((ending.messages + ending.output).contains(".csv"), "\(ending.summary)")
    }

    @Test("a broken figure is found by its file and line")
    func broken() throws {
        let scratch = try Scratch()
        let embedded = try EmbeddedData.located().territory
        try Tool.run("cp", "-R", embedded, "copie", in: scratch)
        let communes = try scratch.text("copie/communes.csv")
        try scratch.write(communes.replacing("90010", with: "9001X", maxReplacements: 1), to: "copie/communes.csv")
        let ending = try Program.run("territory", "check", "copie", in: scratch)
        #expect(ending.code == 5, "\(ending.summary)")
        #expect((ending.messages + ending.output).contains("9001X"), "\(ending.summary)")
    }

    @Test("data that are not where the environment says are an error, never others in their place")
    func environment() throws {
        let ending = try Program.run(
            ["locate", "Belfort"], in: Scratch(), environment: ["PLANISPHERE_DATA": "nowhere"])
        #expect(ending.code == 5 || ending.code == 1, "\(ending.summary)")
        #expect((ending.messages + ending.output).contains("nowhere"), "\(ending.summary)")
    }
}
