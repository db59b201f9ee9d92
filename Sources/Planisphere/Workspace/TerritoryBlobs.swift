import ByteStreams
import GeoData
import NeedsModel
import SpatialStore
import TerritoryFiles
import Wording

/// The files of a territory and of the programme's lists, as a database keeps them.
struct TerritoryBlobs: Sendable {
    private static let vocabularyPrefix = "vocabulary/"

    let files: [TerritoryFile]

    init(_ files: [TerritoryFile]) { self.files = files }

    var isEmpty: Bool { files.isEmpty }

    /// Without the vocabulary.
    var territoryFiles: [TerritoryFile] { files.filter { !$0.name.hasPrefix(Self.vocabularyPrefix) } }

    /// The territory that the program carries.
    static func embedded() throws -> TerritoryBlobs {
        try folder(try EmbeddedData.located().territory)
    }

    /// A folder of one's own. Lists that it does not bring are the embedded ones.
    static func folder(_ path: String) throws -> TerritoryBlobs {
        var files: [TerritoryFile] = []
        for file in TerritoryFolder.File.allCases {
            guard let bytes = try TerritoryFolder.bytes(of: file, in: path) else { continue }
            files.append(TerritoryFile(name: file.rawValue, bytes: bytes))
        }
        for file in VocabularyFiles.File.allCases {
            files.append(TerritoryFile(name: vocabularyPrefix + file.rawValue, bytes: try list(file, beside: path)))
        }
        return TerritoryBlobs(files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    }

    private static func list(_ file: VocabularyFiles.File, beside folder: String) throws -> [UInt8] {
        do throws(ByteStreamError) {
            return try FileSource.contents(of: "\(folder)/\(file.rawValue)")
        } catch {
            guard case .notFound = error else { throw error }
        }
        return try FileSource.contents(of: "\(EmbeddedData.located().vocabulary)/\(file.rawValue)")
    }

    func read() throws(TerritoryError) -> (territory: LoadedTerritory, vocabulary: Vocabulary) {
        (try territory(), try vocabulary())
    }

    /// What a database keeps was read once before it was written: if it cannot be read, the database is damaged, and
    /// no option of a reader helps.
    func read(from database: String) throws(Failure) -> (territory: LoadedTerritory, vocabulary: Vocabulary) {
        do throws(TerritoryError) { return try read() } catch {
            throw Failure(
                .databaseUnusable, Sentence(verbatim: database),
                Sentence(Phrases.Database.damagedTerritory, Sentence(verbatim: error.file)))
        }
    }

    func territory() throws(TerritoryError) -> LoadedTerritory {
        try TerritoryFolder.read { (file: TerritoryFolder.File) throws(TerritoryError) in self[file.rawValue] }
    }

    func vocabulary() throws(TerritoryError) -> Vocabulary {
        try VocabularyFiles.read { (file: VocabularyFiles.File) throws(TerritoryError) in
            guard let bytes = self[Self.vocabularyPrefix + file.rawValue] else {
                throw .missingFile(file: file.rawValue)
            }
            return bytes
        }
    }

    private subscript(name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }
}
