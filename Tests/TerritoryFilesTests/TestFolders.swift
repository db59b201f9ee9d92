import ByteStreams
import Foundation
import GeoMath
import NeedsModel
import Testing

@testable import TerritoryFiles

/// Where tests find data that is not theirs, and folders that vanish afterwards.
enum TestFolders {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The embedded territory.
    static let embedded = root.appendingPathComponent("GeoData/territory").path
    static let vocabulary = root.appendingPathComponent("GeoData/vocabulary").path
    static let about = root.appendingPathComponent("GeoData/sources/nord-franche-comte").path
    static let sourcesNote = root.appendingPathComponent("GeoData/SOURCES.md").path

    /// The official figures: `PLANISPHERE_SHARED`, or the folder `shared` beside the checkout.
    static let shared: String? = {
        let folder =
            ProcessInfo.processInfo.environment["PLANISPHERE_SHARED"]
            ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
        return FileManager.default.fileExists(atPath: folder + "/geodata/communes.csv") ? folder + "/geodata" : nil
    }()

    static func withTemporary<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("territory-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }

    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
}

/// The files of a territory of two communes, to be spoiled one at a time.
struct TinyTerritory {
    var files: [TerritoryFolder.File: String] = [
        .manifest: """
        key,value
        format,1
        id,tiny
        name,Deux communes
        population_vintage,2023
        codes_vintage,2026
        boundaries_vintage,2023
        memberships_vintage,2025
        alias,"les deux, ensemble"

        """,
        .communes: """
        insee,name,department,epci,postal_codes,population,area_ha,lon,lat
        90001,Ouest,90,200069052,90000|90001,10,100,3.0001,46.5001
        90002,"Est, dit \"\"l'autre\"\"\",90,,,,100,3.0002,46.5

        """,
        .epcis: "siren,name,short_name,aliases\n200069052,Grand Belfort,Belfort,GB|CAGB\n",
        .departments: "code,name\n90,Territoire de Belfort\n",
        .boundaries: """
        planisphere arcs 1
        arcs 3 areas 2 plane 2154
        1000 0 1000 0 0 1000 -1000 0
        1000 0 0 1000
        1000 1000 -1000 0 0 -1000 1000 0
        90001 1 2
        90002 0 ~1

        """,
        .formerCommunes: "insee,name,current,event,date\n90003,Centre,90001,merged,1973-01-01\n",
    ]

    func read() throws(TerritoryError) -> LoadedTerritory {
        try TerritoryFolder.read { (file: TerritoryFolder.File) throws(TerritoryError) in
            files[file].map { Array($0.utf8) }
        }
    }

    mutating func replace(_ old: String, with new: String, in file: TerritoryFolder.File) {
        files[file] = files[file]?.replacingOccurrences(of: old, with: new)
    }
}
