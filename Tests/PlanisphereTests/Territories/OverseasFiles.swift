import Planisphere
import TestSupport

/// Territories of a few communes.
enum OverseasFiles {
    /// A territory of these lands in the folder `t`, and a database beside it that holds it.
    static func build(_ beginnings: String...) throws -> TestFolder {
        let folder = try TestFolder()
        let table = try folder.write("communes.csv", SmallLands.communes(beginnings))
        _ = try BuildTerritory.run(
            TerritoryBuildRequest(
                communes: table, contours: try folder.write("contours.geojson", SmallLands.contours(beginnings)),
                memberships: table, folder: folder.file("t")))
        try Workspace(
            WorkspaceRequest(database: folder.database, territoryFolder: folder.file("t")), for: .importing
        ).close()
        return folder
    }
}
