import Foundation
import Testing

@testable import AddressSearch

/// A client of a local server, whose pauses are noted and not slept.
final class Fixture {
    let server: LocalServer
    let client: AddressSearchClient
    private let pauseNotes: PauseNotes
    var pauses: [Double] { pauseNotes.pauses }

    init(
        _ acts: [LocalServer.Act], options: AddressSearchOptions = AddressSearchOptions(timeout: 5),
        journal: AddressJournal? = nil
    ) throws {
        let notes = PauseNotes()
        pauseNotes = notes
        server = try LocalServer(acts)
        client = AddressSearchClient(
            server: try AddressServer(server.url), transport: HTTPAddressTransport(), options: options,
            journal: journal, wait: { notes.pauses.append($0) })
    }

    deinit { server.stop() }

    private final class PauseNotes { var pauses: [Double] = [] }
}

/// « 1 rue Imaginaire, Belfort », « 2 rue… ».
func queries(_ count: Int) -> [AddressQuery] {
    (0..<count).map { AddressQuery(text: "\($0 + 1) rue Imaginaire\(String(repeating: "x", count: $0 % 7)), Belfort") }
}

/// The label of a found answer, the name of what it is otherwise.
func label(_ answer: AddressAnswer) -> String {
    switch answer {
    case .found(let match): match.label
    case .notFound: "not found"
    case .failed(let failure): failure.name
    }
}

func expected(_ queries: [AddressQuery]) -> [String] {
    queries.map { "\($0.text.split(separator: ",")[0]) 90000 Belfort" }
}

/// A path in a new folder of its own.
func temporaryPath(_ name: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("addresses-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appendingPathComponent(name).path
}
