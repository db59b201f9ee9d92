/// A place in a neighbouring country that people of the territory speak of.
public struct ForeignPlace: Hashable, Sendable {
    public var name: String
    /// Other spellings and languages: « Basel ».
    public var aliases: [String]
    /// « Suisse ».
    public var country: String
    /// 0 when unknown; tells which homonym is meant.
    public var population: Int

    public init(name: String, aliases: [String] = [], country: String, population: Int = 0) {
        self.name = name
        self.aliases = aliases
        self.country = country
        self.population = population
    }

    /// Reads `name;aliases with | between;country;population`, one a line; `#` starts a comment.
    public static func list(_ text: String, file: String) throws(GeocodingError) -> [ForeignPlace] {
        var places: [ForeignPlace] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let cells = line.split(separator: ";", omittingEmptySubsequences: false)
            guard cells.count == 4, let population = Int(cells[3]) else {
                throw .badLine(file: file, line: number + 1, text: String(line.prefix(80)))
            }
            places.append(
                ForeignPlace(
                    name: String(cells[0]), aliases: cells[1].split(separator: "|").map(String.init),
                    country: String(cells[2]), population: population))
        }
        return places
    }
}
