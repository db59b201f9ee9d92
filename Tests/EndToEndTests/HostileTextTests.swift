import Testing

@Suite("What data bring acts on no terminal")
struct HostileTextTests {
    /// Title of the window, colours, a cursor that goes up, C1, a reversed text, a bell.
    private static let hostile = "Del\u{1B}]0;pris\u{7}le\u{1B}[31m\u{9B}2A\u{202E}txt\u{7F}\u{8}"

    /// Nothing that a terminal obeys: no control but line end and tabulator, no reversal of directions.
    private func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 9, 10, 13: true
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
            default: true
            }
        }
    }

    private func filled() throws -> Scratch {
        let scratch = try Scratch()
        let h = Self.hostile
        try scratch.write(
            "id,texte,commune,atelier,\(h),date\n1,un \(h) banc,Belfort,Salle \(h),x,2021-01-01\n"
                + "2,un bus,\(h),Salle,x,2021-01-01\n3,un train,Belfort,Salle,\(h),le \(h)\n", to: "atelier.csv")
        return scratch
    }

    @Test("reports, lists, tables and messages show controls instead of sending them")
    func everyDoor() throws {
        let scratch = try filled()
        let commands: [[String]] = [
            ["import", "atelier.csv"], ["review"], ["review", "accept", Self.hostile, "--as", "Belfort"],
            ["locate", Self.hostile], ["count", "--workshop", Self.hostile], ["count", "--theme", Self.hostile],
            ["import", Self.hostile + ".csv"], ["export", "needs", "--format", "csv"], [Self.hostile],
            ["count", "--" + Self.hostile], ["export", "needs", "-o", "absent\(Self.hostile)/x.csv"],
            ["import", "atelier.csv", "--column", Self.hostile], ["doctor"], ["territory", "check", Self.hostile],
            ["geocode", "atelier.csv", "--column", Self.hostile], ["count", "--by", Self.hostile],
        ]
        for words in commands {
            let ending = try Program.run(words, in: scratch)
            #expect(isHarmless(ending.messages), "\(words)")
            #expect(isHarmless(ending.output), "\(words)")
        }
    }

    @Test("a CSV shows them too")
    func table() throws {
        let scratch = try Scratch()
        try scratch.write("id,texte,commune\n1,un \u{202E}banc,Belfort\n", to: "atelier.csv")
        try Program.run("import", "atelier.csv", in: scratch)
        let ending = try Program.run("export", "needs", "--format", "csv", in: scratch)
        #expect(ending.output.contains("<U+202E>"), "\(ending.summary)")
    }

    @Test("an argument that is no UTF-8 is refused in a sentence: it would be written under another name")
    func bytes() throws {
        let scratch = try filled()
        let script = """
            name=$(printf 'donn\\351es.csv')
            cp atelier.csv "$name"
            "$0" import "$name"; echo $?
            "$0" count -o "$name.txt"; echo $?
            ls | wc -l
            """
        let ending = try Tool.run("sh", "-c", script, Program.path, in: scratch)
        #expect(ending.output == "2\n2\n2\n", "\(ending.summary)")
        #expect(ending.messages.contains("UTF-8"), "\(ending.summary)")
        #expect(isHarmless(ending.messages))
    }

    @Test("an endless list of aliases is refused, in bounded memory")
    func endless() throws {
        let ending = try Program.run(
            ["locate", "Belfort", "--aliases", "/dev/zero"], in: Scratch(), setup: "ulimit -v 4000000;")
        #expect(ending.code == 5, "\(ending.summary)")
        #expect(ending.messages.contains("/dev/zero"), "\(ending.summary)")
    }
}
