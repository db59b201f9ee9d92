import GeoMath
import GeoTypes
import NeedsModel
import Testing

@testable import TerritoryFiles

@Suite("The embedded pole")
struct EmbeddedTerritoryTests {
    private let loaded: LoadedTerritory
    private let report: TerritoryCheckReport

    init() throws {
        loaded = try TerritoryFolder.read(path: TestFolders.embedded)
        report = TerritoryCheck.report(on: loaded)
    }

    @Test("every check passes, remarks too")
    func sound() {
        #expect(report.items.map(\.check) == TerritoryCheckReport.Check.allCases)
        for item in report.items { #expect(item.isPassed, "\(item.check.rawValue): \(item.faults)") }
        #expect(report.isSound)
    }

    @Test("197 communes and 299,264 inhabitants in five EPCI and three departments")
    func figures() {
        #expect(report.communes == 197)
        #expect(report.population == 299_264)
        let epcis = Dictionary(uniqueKeysWithValues: report.epcis.map { ($0.code, [$0.communes, $0.population ?? 0]) })
        #expect(
            epcis == [
                "200069052": [52, 101_725], "200065647": [73, 138_040], "249000241": [27, 23_481],
                "200069060": [22, 15_049], "247000722": [23, 20_969],
            ])
        #expect(report.departments.map(\.code) == ["25", "70", "90"])
        #expect(report.departments.map(\.communes) == [76, 20, 101])
        #expect(report.epcis.allSatisfy { $0.parts == 1 })
    }

    @Test("the Pays d'Héricourt has communes in two departments")
    func notNested() {
        let members = loaded.territory.communes.filter { $0.epci?.rawValue == "247000722" }
        #expect(members.filter { $0.department.rawValue == "70" }.count == 20)
        #expect(members.filter { $0.department.rawValue == "25" }.count == 3)
    }

    @Test("519 pairs of neighbours, none isolated")
    func neighbours() {
        let pairs = loaded.coverage.neighbours()
        #expect(pairs.count == 519)
        #expect(Set(pairs.flatMap { [$0.first, $0.second] }).count == 197)
        #expect(pairs.allSatisfy { $0.sharedLength > 0 })
    }

    @Test("all files together weigh at most 150 kB")
    func weight() {
        #expect(TerritoryFolder.files(of: loaded).reduce(0) { $0 + $1.bytes.count } <= 150_000)
    }

    @Test("the folder is what the program would write again")
    func canonical() throws {
        for (file, bytes) in TerritoryFolder.files(of: loaded) {
            #expect(try TerritoryFolder.bytes(of: file, in: TestFolders.embedded) == bytes, "\(file.rawValue)")
        }
    }

    @Test("labels name the five EPCI and lie outside the pole")
    func labels() {
        #expect(Set(loaded.labels.filter { $0.kind == .epci }.map(\.code)).count == 5)
        let pole = loaded.coverage.dissolve(0..<197)
        for label in loaded.labels { #expect(!Planar.covers(pole, label.position), "\(label.name)") }
    }

    @Test("every EPCI has a short name and initials; former communes and places are there")
    func names() {
        #expect(loaded.territory.epcis.allSatisfy { !$0.shortName.isEmpty && !$0.aliases.isEmpty })
        #expect(loaded.territory.aliases.contains("aire urbaine"))
        #expect(loaded.formerCommunes.contains { $0.name == "Tavey" && $0.current.rawValue == "70285" })
        #expect(loaded.places.count == 92)
        #expect(Set(loaded.places.map(\.kind)) == ["delivery", "quarter"])
    }

    @Test("the vocabulary reads: fifteen themes, each with its own colour and code")
    func vocabulary() throws {
        let words = try VocabularyFiles.read { (file: VocabularyFiles.File) throws(TerritoryError) in
            (try? FileSourceContents.read(TestFolders.vocabulary + "/" + file.rawValue)) ?? []
        }
        #expect(words.themes.count == 15)
        #expect(Set(words.themes.map(\.colour)).count == 15)
        #expect(words.themesVersion == "1")
        #expect(!words.kinds.isEmpty && !words.audiences.isEmpty)
    }
}
