import ArgumentParser
import Planisphere
import Wording

struct MapCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("map", Phrases.Help.map) }

    @Argument(
        help: .told(Phrases.Help.oneOf, [DrawMap.kinds.joined(separator: ", ")], value: Phrases.Help.Value.mapKind))
    var kind: String

    @Option(help: .told(Phrases.Help.mapBy, value: Phrases.Help.Value.unit))
    var by = "commune"

    @Option(
        help: .told(Phrases.Help.method, [DrawMap.methods.joined(separator: ", ")], value: Phrases.Help.Value.method))
    var method = "fisher-jenks"

    @Option(help: .told(Phrases.Help.classes, value: Phrases.Help.Value.count))
    var classes: Int?

    @Option(
        help: .told(Phrases.Help.oneOf, [DrawMap.palettes.joined(separator: ", ")], value: Phrases.Help.Value.palette))
    var palette = DrawMap.palettes.first ?? "sequential"

    @Option(help: .told(Phrases.Help.oneOf, [DrawMap.sizes.joined(separator: ", ")], value: Phrases.Help.Value.size))
    var size = "A4"

    @Option(help: .told(Phrases.Help.title, value: Phrases.Help.Value.title))
    var title: String?

    @OptionGroup(title: Phrases.Help.filters(Terminal.language.language)) var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try output.destination.check(ending: DrawMap.endings)
        try workspace.answer(to: output, sparing: filters.words) { workspace in
            try DrawMap.run(
                MapRequest(
                    kind: kind, by: by, method: method, classes: classes, palette: palette, size: size, title: title,
                    filter: try filters.request(), speech: Terminal.language), in: workspace)
        }
    }
}
