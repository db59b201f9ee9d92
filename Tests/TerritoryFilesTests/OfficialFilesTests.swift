import GeoJSON
import GeoMath
import GeoTypes
import NeedsModel
import TestSupport
import Testing

@testable import ByteStreams
@testable import TerritoryFiles

@Suite("The official files", .enabled(if: TestFolders.shared != nil, "the shared figures are not here"))
struct OfficialFilesTests {
    private func sources(_ folder: String) -> TerritorySources {
        TerritorySources(
            communes: folder + "/communes.csv", contours: folder + "/contours.geojson",
            memberships: folder + "/communes.csv", formerCommunes: folder + "/former_communes.csv",
            places: folder + "/places.csv", about: TestFolders.about)
    }

    @Test("building from them gives the embedded bytes, and their digests stand in SOURCES.md")
    func embedded() throws {
        let folder = try #require(TestFolders.shared)
        let (loaded, report) = try TerritoryBuilder.build(sources(folder), toleranceMetres: 10)
        #expect(report.findings.isEmpty)
        #expect(report.repair.patches.isEmpty)
        for (file, bytes) in TerritoryFolder.files(of: loaded) {
            #expect(try TerritoryFolder.bytes(of: file, in: TestFolders.embedded) == bytes, "\(file.rawValue)")
        }
        let note = String(decoding: try FileSourceContents.read(TestFolders.sourcesNote), as: UTF8.self)
        for input in report.inputs { #expect(note.contains(input.sha256), "\(input.file)") }
    }

    @Test(
        "no point of an outline is farther than 25 m from its contour, nor the other way round", arguments: [10.0, 25])
    func hausdorff(_ tolerance: Double) throws {
        let folder = try #require(TestFolders.shared)
        let loaded = try TerritoryBuilder.build(sources(folder), toleranceMetres: tolerance).territory
        let reader = FeatureReader(try FileSource(path: folder + "/contours.geojson"))
        var greatest = 0.0
        while let feature = try reader.next() {
            guard case .string(let code)? = feature.properties["code"], case .polygon(let polygon)? = feature.geometry,
                let area = loaded.territory.communes.firstIndex(where: { $0.code.rawValue == code })
            else { continue }
            let contour = polygon.exterior.vertices.map { Lambert93.project($0) }
            let outline = try #require(loaded.coverage.multiPolygon(of: area).polygons.first).exterior.vertices
            greatest = max(greatest, Planar.hausdorff(contour, outline, spacing: 5))
        }
        #expect(greatest > 0)
        #expect(greatest <= tolerance)
    }
}
