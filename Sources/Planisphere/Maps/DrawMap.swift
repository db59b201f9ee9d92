import NeedsModel
import SVGMap
import SpatialStore
import Statistics
import Wording

/// One map of the needs that match, from the store to SVG.
public enum DrawMap {
    public static var kinds: [String] { MapKind.all.map(\.id) }
    public static var methods: [String] { ClassMethod.all.map(\.id) }
    public static var palettes: [String] { Palette.all.map(\.id) }
    public static var sizes: [String] { PageFormat.all.map(\.id) }

    /// Of file names, without the dot.
    public static var endings: [String] { ["svg"] }

    public static func run(_ request: MapRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let kind = try MapKind.named(request.kind)
        let order = try MapOrder(request, workspace)
        let revision = try Failure.translating { try workspace.store.revision() }
        return Answer(bytes: try kind.draw(order), "image/svg+xml", revision: revision)
    }
}
