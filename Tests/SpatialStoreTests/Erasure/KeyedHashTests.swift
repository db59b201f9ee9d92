import Testing

@testable import SpatialStore

@Suite("A hash under a key")
struct KeyedHashTests {
    @Test("values are those of the reference (Aumasson and Bernstein 2012, appendix A)")
    func reference() throws {
        let hash = try #require(KeyedHash(key: Array(0...15)))
        #expect(hash.value(of: Array(0...14)) == 0xa129_ca61_49be_45e5)
        #expect(hash.value(of: []) == 0x726f_db47_dd0e_0e31)
    }

    @Test("another key gives another value, and a key of another length is none")
    func keys() throws {
        let words = Array("un bus".utf8)
        let first = try #require(KeyedHash(key: Array(repeating: 1, count: 16)))
        let second = try #require(KeyedHash(key: Array(repeating: 2, count: 16)))
        #expect(first.value(of: words) != second.value(of: words))
        #expect(KeyedHash(key: [1, 2, 3]) == nil)
    }
}
