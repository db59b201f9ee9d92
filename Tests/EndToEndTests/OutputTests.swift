import Foundation
import Testing

@Suite("What is written is whole, or not there")
struct OutputTests {
    private func filled(_ scratch: Scratch) throws -> Scratch {
        let ending = try Program.run("import", Sample.needs(), in: scratch)
        try #require(ending.code == 3, "\(ending.summary)")
        return scratch
    }

    @Test(
        "an existing file is refused and stays as it was, until --force is given",
        arguments: [
            ["export", "needs", "-o", "x.geojson"], ["map", "choropleth", "-o", "x.svg"],
            ["count", "--by", "epci", "--format", "csv", "-o", "x.csv"],
        ])
    func existing(_ words: [String]) throws {
        let scratch = try filled(Scratch())
        let file = try #require(words.last)
        try scratch.write("precious", to: file)
        let refused = try Program.run(words, in: scratch)
        #expect(refused.code == 6, "\(refused.summary)")
        #expect(try scratch.text(file) == "precious")
        #expect(try Program.run(words + ["--force"], in: scratch).code == 0)
        #expect(try scratch.bytes(file).count > 100)
    }

    @Test("a file of refused rows that exists is refused before anything is imported")
    func rejectsExist() throws {
        let scratch = try Scratch()
        try scratch.write("precious", to: "refus.csv")
        #expect(try Program.run("import", Sample.needs(), "--rejects", "refus.csv", in: scratch).code == 6)
        #expect(try scratch.text("refus.csv") == "precious")
        #expect(try !Program.run("count", "--format", "csv", in: scratch).output.contains("300"))
    }

    @Test("no half file is left beside the written ones")
    func noLeftovers() throws {
        let scratch = try filled(Scratch())
        try Program.run("export", "communes", "-o", "communes.geojson", in: scratch)
        try Program.run("export", "communes", "-o", "communes.geojson", in: scratch)
        #expect(try scratch.names().allSatisfy { !$0.hasSuffix(".part") })
    }

    @Test("a folder where the file should be, or a folder that is not there: a clear refusal, code 1 or 5")
    func nowhere() throws {
        let scratch = try filled(Scratch())
        for target in ["absent/x.svg", "."] {
            let ending = try Program.run("map", "choropleth", "-o", target, in: scratch)
            #expect([1, 5].contains(ending.code), "\(ending.summary)")
            #expect(ending.messages.contains(target))
        }
    }

    @Test(
        "a read-only folder: the message names it, and nothing is changed",
        .enabled(if: Tool.ownMounts != nil, "this system allows no mounts of one's own"))
    func readOnly() throws {
        let scratch = try filled(Scratch())
        let before = try Program.run("count", "--by", "commune", in: scratch).output
        let mounts = try #require(Tool.ownMounts)
        let setup = "mount -o bind . . && mount -o remount,bind,ro . && cd \"$PWD\" || exit 125;"
        for words in [["map", "choropleth", "-o", "x.svg"], ["import", try Sample.path("besoins.geojson")]] {
            let ending = try Program.run(words, in: scratch, setup: setup, within: mounts)
            #expect([1, 8].contains(ending.code), "\(words): \(ending.summary)")
            #expect(!ending.messages.isEmpty || !ending.output.isEmpty)
        }
        #expect(!scratch.has("x.svg"))
        #expect(try Program.run("count", "--by", "commune", in: scratch).output == before)
    }

    /// A disk of six megabytes of which `$1` kilobytes are left.
    private static let smallDisk = """
        mkdir -p disk && mount -t tmpfs -o size=6m tmpfs disk || exit 125
        fill() {
            left=$(df -k --output=avail disk | tail -1)
            dd if=/dev/zero of=disk/rest bs=1k count=$((left - $1)) 2>/dev/null
        }
        """

    @Test(
        "a full disk while a file is written: a clear message and no half file",
        .enabled(if: Tool.ownMounts != nil, "this system allows no mounts of one's own"))
    func fullDiskOutput() throws {
        let scratch = try filled(Scratch())
        let script =
            Self.smallDisk + """

                fill 40
                "$0" export communes -o disk/communes.geojson
                code=$?
                ls disk
                exit $code
                """
        let ending = try shell(script, [], in: scratch)
        #expect(ending.code == 1, "\(ending.summary)")
        #expect(ending.messages.contains("plein"), "\(ending.summary)")
        #expect(ending.output == "rest\n")
    }

    @Test(
        "a full disk during an import: a clear message, and the database as before",
        .enabled(if: Tool.ownMounts != nil, "this system allows no mounts of one's own"))
    func fullDiskImport() throws {
        let scratch = try Scratch()
        var rows = "id;texte;commune\n"
        for row in 0..<20_000 {
            rows += "\(row);un besoin, le numéro \(row), assez long pour prendre de la place;Belfort\n"
        }
        try scratch.write(rows, to: "grand.csv")
        let script =
            Self.smallDisk + """

                "$0" import "$1" --database disk/p.sqlite >first.txt 2>&1
                fill 100
                "$0" import grand.csv --database disk/p.sqlite
                code=$?
                rm disk/rest
                "$0" count --database disk/p.sqlite --by epci --format csv >count.csv 2>count.txt
                "$0" doctor --database disk/p.sqlite >doctor.txt 2>&1 || exit 99
                exit $code
                """
        let ending = try shell(script, [Sample.needs()], in: scratch)
        #expect([1, 4, 8].contains(ending.code), "\(ending.summary)")
        #expect((ending.messages + ending.output).contains("plein"), "\(ending.summary)")
        let expected = try filled(Scratch())
        #expect(
            try scratch.text("count.csv")
                == Program.run("count", "--by", "epci", "--format", "csv", in: expected).output)
    }

    /// Runs a script with mounts of its own; `$0` is the program.
    private func shell(_ script: String, _ arguments: [String], in scratch: Scratch) throws -> Ending {
        let mounts = try #require(Tool.ownMounts)
        return try RunningProgram(mounts + ["sh", "-c", script, Program.path] + arguments, in: scratch).wait()
    }
}
