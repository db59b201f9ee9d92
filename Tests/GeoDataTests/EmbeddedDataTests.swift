import Foundation
import Testing

@testable import GeoData

@Suite("The program finds the data it carries")
struct EmbeddedDataTests {
    private let scratch = FileManager.default.temporaryDirectory
        .appendingPathComponent("embedded-data-\(UUID().uuidString)").path

    /// A folder tree with the four parts under `path`.
    private func makeData(at path: String, without missing: String? = nil) throws {
        for part in EmbeddedData.parts where part != missing {
            try FileManager.default.createDirectory(atPath: path + "/" + part, withIntermediateDirectories: true)
        }
    }

    private func clean() { try? FileManager.default.removeItem(atPath: scratch) }

    @Test("this build has its four folders, and the files that the demonstration reads")
    func ownData() throws {
        let data = try EmbeddedData.located()
        for path in [
            data.territory, data.gazetteer, data.vocabulary + "/themes.csv", data.vocabulary + "/kinds.csv",
            data.vocabulary + "/audiences.csv", data.sampleNeeds,
        ] {
            #expect(FileManager.default.fileExists(atPath: path), "\(path)")
        }
    }

    @Test("the folder beside the executable comes before the installed one, and that before the sources")
    func order() throws {
        defer { clean() }
        let executable = scratch + "/prefix/bin/planisphere"
        let source = scratch + "/sources/GeoData/EmbeddedData.swift"
        try makeData(at: scratch + "/sources/GeoData")
        let fromSources = try EmbeddedData.located(executable: executable, source: source)
        #expect(fromSources.folder == scratch + "/sources/GeoData")

        let installed = scratch + "/prefix/share/planisphere/Planisphere_GeoData.resources"
        try makeData(at: installed)
        #expect(try EmbeddedData.located(executable: executable, source: source).folder == installed)

        let beside = scratch + "/prefix/bin/Planisphere_GeoData.resources"
        try makeData(at: beside)
        #expect(try EmbeddedData.located(executable: executable, source: source).folder == beside)
    }

    @Test("when no folder is there, the error names every place that was looked at")
    func nowhere() {
        let executable = scratch + "/bin/planisphere"
        #expect(
            throws: GeoDataError.notFound(lookedAt: [
                scratch + "/bin/Planisphere_GeoData.resources",
                scratch + "/share/planisphere/Planisphere_GeoData.resources",
                scratch + "/away/GeoData",
            ])
        ) { try EmbeddedData.located(executable: executable, source: scratch + "/away/GeoData/EmbeddedData.swift") }
    }

    @Test("a folder that lacks a part is refused by the name of the part", arguments: EmbeddedData.parts)
    func incomplete(part: String) throws {
        defer { clean() }
        try makeData(at: scratch, without: part)
        #expect(throws: GeoDataError.incomplete(folder: scratch, missing: part)) {
            try EmbeddedData(folder: scratch + "//")
        }
    }

    @Test("a chosen folder that is not there is an error: no other folder is taken in its place")
    func chosenFolder() {
        #expect(throws: GeoDataError.notFound(lookedAt: ["no/such/folder"])) {
            try EmbeddedData(folder: "no/such/folder")
        }
    }

    @Test("the executable is named by an absolute path")
    func executable() throws {
        #expect(try EmbeddedData.executablePath().hasPrefix("/"))
    }
}
