/// Which areas share a border line, in the order of the areas. A common corner makes no neighbours.
public struct Neighbourhood: Hashable, Sendable {
    /// A neighbour by its position, and the length of the shared border.
    public struct Link: Hashable, Sendable {
        public var area: Int
        public var borderMillimetres: Int

        public init(area: Int, borderMillimetres: Int) {
            self.area = area
            self.borderMillimetres = borderMillimetres
        }
    }

    public let links: [[Link]]

    /// Links that lead out of `links` or to the area itself are left out.
    public init(_ links: [[Link]]) {
        let count = links.count
        self.links = links.enumerated().map { area, list in
            list.filter { $0.area != area && (0..<count).contains($0.area) }
        }
    }

    public var count: Int { links.count }
}
