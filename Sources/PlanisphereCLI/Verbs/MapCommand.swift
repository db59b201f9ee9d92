import ArgumentParser
import Planisphere

struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Draw a map as SVG, ready for paper and screen.",
        discussion: """
            EXAMPLES
              planisphere map choropleth -o besoins.svg
              planisphere map choropleth --theme mobilite --by commune -o mobilite.svg
              planisphere map choropleth --by epci --palette one-ink --size A4 -o noir.svg
              planisphere map choropleth --size square -o telephone.svg

            The same data give the same bytes, on every machine.
            """)

    @Argument(help: ArgumentHelp("\(DrawMap.kinds.joined(separator: ", ")).", valueName: "kind"))
    var kind: String

    @Option(help: ArgumentHelp("commune or epci.", valueName: "unit"))
    var by = "commune"

    @Option(help: ArgumentHelp("Classes: \(DrawMap.methods.joined(separator: ", ")).", valueName: "method"))
    var method = "fisher-jenks"

    @Option(help: ArgumentHelp("Number of classes; five, or three for few values, when absent.", valueName: "n"))
    var classes: Int?

    @Option(help: ArgumentHelp("\(DrawMap.palettes.joined(separator: ", ")).", valueName: "palette"))
    var palette = DrawMap.palettes.first ?? "sequential"

    @Option(help: ArgumentHelp("\(DrawMap.sizes.joined(separator: ", ")).", valueName: "size"))
    var size = "A4"

    @Option(help: ArgumentHelp("A title instead of the computed one; what it claims is yours.", valueName: "text"))
    var title: String?

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(to: output) { workspace in
            try DrawMap.run(
                MapRequest(
                    kind: kind, by: by, method: method, classes: classes, palette: palette, size: size, title: title,
                    filter: try filters.request(), speech: Terminal.language), in: workspace)
        }
    }
}
