import Planisphere
import Testing

@Suite("A map, asked for by a person")
struct MapUseTests {
    private func map(_ folder: TestFolder, _ change: (inout MapRequest) -> Void = { _ in }) throws -> String {
        let bytes = try folder.output("carte.svg") { destination in
            var request = MapRequest(kind: "choropleth")
            change(&request)
            try DrawMap.run(request, in: folder.workspace, to: destination)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("the same request gives the same bytes, and another filter another map")
    func repeatable() throws {
        let folder = try TestFolder.sample()
        let whole = try map(folder)
        #expect(try map(folder) == whole)
        #expect(whole.hasPrefix("<?xml") || whole.hasPrefix("<svg"))
        let mobility = try map(folder) { $0.filter["theme"] = ["mobilite"] }
        #expect(mobility != whole)
        #expect(mobility.contains("mobilité") || mobility.contains("Mobilité"))
    }

    @Test("the totals that the map states are those of count")
    func total() throws {
        let folder = try TestFolder.sample()
        #expect(try map(folder).contains("300"))
        let needs = try CountDocument([], Self.filter, in: folder).needs
        #expect(needs > 10)
        #expect(try map(folder) { $0.filter = Self.filter }.contains("\(needs)"))
    }

    private static var filter: OwnerRequest {
        var filter = OwnerRequest()
        filter["theme"] = ["sante-d-avenir"]
        return filter
    }

    @Test("every size, palette and method that the help lists is drawn")
    func choices() throws {
        let folder = try TestFolder.sample()
        for size in DrawMap.sizes { #expect(try map(folder) { $0.size = size }.contains("</svg>"), "\(size)") }
        for palette in DrawMap.palettes {
            #expect(try map(folder) { $0.palette = palette }.contains("</svg>"), "\(palette)")
        }
        for method in DrawMap.methods where method != "manual" {
            #expect(try map(folder) { $0.method = method }.contains("</svg>"), "\(method)")
        }
    }

    /// A request that cannot be drawn, and what the refusal shows: the value and a choice.
    static let refusals: [(change: @Sendable (inout MapRequest) -> Void, FailureName, [String])] = [
        ({ $0.kind = "nuages" }, .unknownValue, ["nuages", "choropleth"]),
        ({ $0.by = "canton" }, .unknownValue, ["--by", "canton", "epci"]),
        ({ $0.method = "zut" }, .unknownValue, ["--method", "zut", "fisher-jenks"]),
        ({ $0.palette = "zut" }, .unknownValue, ["--palette", "zut", "sequential"]),
        ({ $0.size = "A9" }, .unknownValue, ["--size", "A9", "A4"]),
        ({ $0.classes = 0 }, .wrongUsage, ["--classes", "0"]),
        ({ $0.classes = 400 }, .wrongUsage, ["--classes", "400"]),
        ({ $0.filter["theme"] = ["zut"] }, .unknownTheme, ["zut", "mobilite"]),
    ]

    @Test(
        "what cannot be drawn is refused with the value and the choices, and no file is left",
        arguments: refusals.indices)
    func refused(_ index: Int) throws {
        let (change, name, shown) = Self.refusals[index]
        let folder = try TestFolder.sample()
        let failure = #expect(throws: Failure.self) { try map(folder, change) }
        #expect(failure?.name == name)
        for words in shown { #expect(failure?.sentence(.french).contains(words) == true, "\(words)") }
        #expect(!folder.exists("carte.svg"))
    }

    @Test("a map of nothing says so and is still a map")
    func nothing() throws {
        let text = try map(TestFolder.empty())
        #expect(text.contains("</svg>"))
        #expect(text.contains("197"), "every commune is counted as not heard")
    }
}
