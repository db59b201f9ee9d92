import ByteStreams
import Foundation
import GeoData
import Geocoding
import Testing

@testable import Planisphere

@Suite("The gazetteer of France, encoded again")
struct EncodeGazetteerTests {
    private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gazetteer-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    private func encode(_ communes: URL, _ codes: URL, to output: URL) throws -> String {
        let answer = try EncodeGazetteer.run(
            GazetteerEncodeRequest(communes: .file(communes.path), postalCodes: .file(codes.path)))
        try answer.write(to: Destination(path: output.path))
        return answer.said.joined()
    }

    @Test("two tables make a gazetteer; codes of unknown communes are left out and counted")
    func small() throws {
        try withFolder { folder in
            let communes = folder.appendingPathComponent("communes.csv")
            let codes = folder.appendingPathComponent("codes.csv")
            try Data(
                "insee,name,lon,lat,population\n90010,Belfort,6.86,47.64,45912\n75056,Paris,2.35,48.86,2100000\n".utf8
            )
            .write(to: communes)
            try Data("insee,postal_code\n90010,90000\n75101,75001\n75102,75002\n99999,99999\n".utf8).write(to: codes)
            let output = folder.appendingPathComponent("france.bin")
            let text = try encode(communes, codes, to: output)
            #expect(text.contains("2 communes, 3 codes postaux") && text.contains("1 laissé,"))
            let gazetteer = try FranceGazetteer(decoding: [UInt8](Data(contentsOf: output)))
            #expect(gazetteer.communeCount == 2)
        }
    }

    @Test("a row that cannot be read, or a missing column, is refused with its place")
    func refused() throws {
        try withFolder { folder in
            let communes = folder.appendingPathComponent("communes.csv")
            let codes = folder.appendingPathComponent("codes.csv")
            try Data("insee,postal_code\n90010,90000\n".utf8).write(to: codes)
            for (table, words) in [
                ("insee,name,lon,lat\n90010,Belfort,6.86,47.64\n", "population"),
                ("insee,name,lon,lat,population\n90010,Belfort,x,47.64,1\n", "2"),
            ] {
                try Data(table.utf8).write(to: communes)
                do {
                    _ = try encode(communes, codes, to: folder.appendingPathComponent("france.bin"))
                    Issue.record("not refused: \(table)")
                } catch let failure as Failure {
                    #expect(failure.sentence(.french).contains(words))
                }
            }
        }
    }

    static let official: URL? = {
        let shared =
            ProcessInfo.processInfo.environment["PLANISPHERE_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../shared")
        let folder = shared.appendingPathComponent("geodata/france").standardizedFileURL
        let isThere = FileManager.default.fileExists(atPath: folder.appendingPathComponent("postal_codes.csv.gz").path)
        return isThere ? folder : nil
    }()

    @Test(
        "the embedded gazetteer is what the command makes of the official tables",
        .enabled(if: official != nil, "the folder of official files is absent"))
    func embedded() throws {
        let official = try #require(Self.official)
        try withFolder { folder in
            let communes = folder.appendingPathComponent("communes.csv")
            let codes = folder.appendingPathComponent("codes.csv")
            try unzip(official.appendingPathComponent("communes_france_centres.csv.gz"), to: communes)
            try unzip(official.appendingPathComponent("postal_codes.csv.gz"), to: codes)
            let output = folder.appendingPathComponent("france.bin")
            _ = try encode(communes, codes, to: output)
            let data = try EmbeddedData.located()
            let embedded = try Data(contentsOf: URL(fileURLWithPath: "\(data.gazetteer)/france.bin"))
            #expect(try Data(contentsOf: output) == embedded)
        }
    }

    private func unzip(_ file: URL, to target: URL) throws {
        _ = FileManager.default.createFile(atPath: target.path, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gunzip", "-c", file.path]
        process.standardOutput = try FileHandle(forWritingTo: target)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}
