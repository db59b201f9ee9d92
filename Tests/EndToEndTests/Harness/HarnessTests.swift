import Testing

@Suite("The end-to-end tests themselves")
struct HarnessTests {
    @Test("the program is built beside its tests")
    func built() { #expect(Program.isBuilt, "\(Program.path) is not there: build the product planisphere") }

    @Test("a run gives back code, output and messages, each by itself")
    func ending() throws {
        let ending = try Tool.run("sh", "-c", "echo result; echo message >&2; exit 7", in: Scratch())
        #expect(ending.code == 7)
        #expect(ending.output == "result\n")
        #expect(ending.messages == "message\n")
    }

    @Test("a signal ends the program itself, and the code says which")
    func signal() throws {
        let running = try RunningProgram(["sleep", "60"], in: Scratch())
        running.signal(15)
        #expect(try running.wait().code == 143)
    }

    @Test("what is sent to standard input arrives, and ends when it is closed")
    func feed() throws {
        let running = try RunningProgram(["wc", "-c"], in: Scratch(), isFed: true)
        try running.send(String(repeating: "x", count: 200_000))
        try running.closeInput()
        #expect(try running.wait().output.contains("200000"))
    }
}
