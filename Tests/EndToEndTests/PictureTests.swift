import Foundation
import TestSupport
import Testing

@Suite("The picture of the README")
struct PictureTests {
    @Test("it is the one that the demonstration draws; `make bless` draws it again")
    func picture() throws {
        let scratch = try Scratch()
        try Program.run("demo", "--output", "out", in: scratch)
        let drawn = Data(try scratch.bytes("out/carte-besoins.svg"))
        let picture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Documentation/carte-besoins.svg")
        if ProcessInfo.processInfo.environment["PLANISPHERE_BLESS"] == "1" { try drawn.write(to: picture) }
        #expect(try Data(contentsOf: picture) == drawn)
    }
}
