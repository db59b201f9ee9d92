import ByteStreams
import GeoMath
import NeedsModel
import Testing

@testable import TerritoryFiles

@Suite("A territory folder")
struct TerritoryFolderTests {
    private func failure(_ change: (inout TinyTerritory) -> Void) -> TerritoryError? {
        var tiny = TinyTerritory()
        change(&tiny)
        do throws(TerritoryError) {
            _ = try tiny.read()
            return nil
        } catch {
            return error
        }
    }

    @Test("what was written reads back the same, in the same bytes")
    func roundTrip() throws {
        let loaded = try TinyTerritory().read()
        #expect(loaded.territory.communes[1].name == "Est, dit \"l'autre\"")
        #expect(loaded.territory.communes[0].postalCodes == ["90000", "90001"])
        #expect(loaded.territory.communes[1].population == nil)
        #expect(loaded.territory.aliases == ["les deux, ensemble"])
        #expect(loaded.coverage.neighbours().map(\.sharedLength) == [1000])
        try TestFolders.withTemporary { folder in
            let bytes = try TerritoryFolder.write(loaded, to: folder + "/t")
            let again = try TerritoryFolder.read(path: folder + "/t")
            #expect(again.territory == loaded.territory)
            #expect(again.coverage == loaded.coverage)
            #expect(again.formerCommunes == loaded.formerCommunes)
            let files = TerritoryFolder.files(of: again)
            #expect(files.map(\.bytes) == TerritoryFolder.files(of: loaded).map(\.bytes))
            #expect(files.reduce(0) { $0 + $1.bytes.count } == bytes)
        }
    }

    @Test("a folder that is there is not written over, unless asked")
    func overwriting() throws {
        var loaded = try TinyTerritory().read()
        try TestFolders.withTemporary { folder in
            try TerritoryFolder.write(loaded, to: folder)
            #expect(
                throws: TerritoryError.notWritable(file: "territory.csv", .exists(path: folder + "/territory.csv"))
            ) { try TerritoryFolder.write(loaded, to: folder) }
            loaded.formerCommunes = []
            try TerritoryFolder.write(loaded, to: folder, overwriting: true)
            #expect(try TerritoryFolder.read(path: folder).formerCommunes.isEmpty)
        }
    }

    @Test("a required file that is missing is named; an optional one may be missing")
    func missing() {
        for file in TerritoryFolder.File.allCases {
            let expected: TerritoryError? = file.isRequired ? .missingFile(file: file.rawValue) : nil
            #expect(failure { $0.files[file] = nil } == expected)
        }
        #expect(throws: TerritoryError.missingFile(file: "territory.csv")) {
            try TerritoryFolder.read(path: "/nowhere/at/all")
        }
    }

    @Test("a code of wrong form is named with file, line, column and value")
    func badCodes() {
        #expect(
            failure { $0.replace("90002", with: "9000", in: .communes) }
                == .badValue(file: "communes.csv", line: 3, column: "insee", value: "9000"))
        #expect(
            failure { $0.replace(",10,", with: ",ten,", in: .communes) }
                == .badValue(file: "communes.csv", line: 2, column: "population", value: "ten"))
        #expect(
            failure { $0.replace("3.0001", with: "nan", in: .communes) }
                == .badValue(file: "communes.csv", line: 2, column: "lon", value: "nan"))
        #expect(
            failure { $0.replace("200069052", with: "20006905", in: .epcis) }
                == .badValue(file: "epci.csv", line: 2, column: "siren", value: "20006905"))
    }

    @Test("codes that stand twice, or that no other table knows, are named")
    func references() {
        #expect(
            failure { $0.replace("90002", with: "90001", in: .communes) }
                == .duplicate(file: "communes.csv", line: 3, value: "90001"))
        #expect(
            failure { $0.replace("200069052", with: "200069053", in: .epcis) }
                == .unknownCode(file: "communes.csv", line: 2, column: "epci", value: "200069052"))
        #expect(
            failure { $0.replace("90,Terr", with: "70,Terr", in: .departments) }
                == .unknownCode(file: "communes.csv", line: 2, column: "department", value: "90"))
        #expect(
            failure { $0.replace("90001,merged", with: "90009,merged", in: .formerCommunes) }
                == .unknownCode(file: "former_communes.csv", line: 2, column: "current", value: "90009"))
    }

    @Test("missing columns, empty tables and newer formats are refused")
    func shapes() {
        #expect(
            failure { $0.replace("short_name", with: "short", in: .epcis) }
                == .missingColumn(
                    file: "epci.csv", column: "short_name", found: ["siren", "name", "short", "aliases"]))
        #expect(failure { $0.files[.communes] = "" } == .emptyFile(file: "communes.csv"))
        #expect(
            failure { $0.replace("format,1", with: "format,2", in: .manifest) }
                == .newerFormat(file: "territory.csv", version: "2"))
        #expect(
            failure { $0.replace("id,tiny", with: "colour,red", in: .manifest) }
                == .badValue(file: "territory.csv", line: 3, column: "key", value: "colour"))
    }
}
