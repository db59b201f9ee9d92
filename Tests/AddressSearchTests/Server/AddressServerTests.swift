import Testing

@testable import AddressSearch

@Suite("The address of a server")
struct AddressServerTests {
    @Test(
        "an address becomes the place that batches are posted to",
        arguments: [
            ("http://localhost:7878", "http://localhost:7878/search/csv/"),
            ("HTTPS://adresse.example.org/", "https://adresse.example.org/search/csv/"),
            ("https://geo.example.org/geocodage///", "https://geo.example.org/geocodage/search/csv/"),
            ("https://geo.example.org/geocodage/search/csv", "https://geo.example.org/geocodage/search/csv"),
            ("http://[::1]:80/a%20b", "http://[::1]:80/a%20b/search/csv/"),
        ])
    func endpoint(text: String, endpoint: String) throws {
        #expect(try AddressServer(text).endpoint == endpoint)
    }

    @Test(
        "an address that is none is refused before the first row, with what is wrong",
        arguments: [
            ("", .scheme), ("adresse.example.org", .scheme), ("ftp://example.org", .scheme), ("file:///etc", .scheme),
            ("http://", .host), ("http:///search", .host), ("http://exa mple.org", .characters),
            ("http://é.example", .characters), ("http://host\r\nX: y", .characters), ("http://ho,st", .host),
            ("http://host:0", .port), ("http://host:65536", .port), ("http://host:abc", .port), ("http://host:", .port),
            ("http://name:secret@host", .credentials), ("http://host/a?b=c", .query), ("http://host#x", .query),
            ("http://host:99999999999999999999", .port),
        ] as [(String, AddressSearchError.ServerProblem)])
    func refused(text: String, problem: AddressSearchError.ServerProblem) {
        #expect(throws: AddressSearchError.badServer(text: text, problem: problem)) { try AddressServer(text) }
    }
}
