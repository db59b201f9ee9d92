/// What a word may do beside naming a place.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt32

    /// « le », « la », « l ».
    static let article = WordRoles(rawValue: 1 << 0)
    /// « de », « du », « d »: what follows may belong to what precedes.
    static let of = WordRoles(rawValue: 1 << 1)
    /// « à », « dans », « chez »: a place follows.
    static let locative = WordRoles(rawValue: 1 << 2)
    /// « sur », « sous », « lès », « s/ »: inside a name.
    static let link = WordRoles(rawValue: 1 << 3)
    /// « et », « ou », « entre ».
    static let and = WordRoles(rawValue: 1 << 4)
    /// « mairie », « village », « gare », « lycée »: a thing that stands in a place.
    static let generic = WordRoles(rawValue: 1 << 5)
    /// « rue », « avenue »: what follows names a street.
    static let street = WordRoles(rawValue: 1 << 6)
    /// « près », « côté », « vers »: the place is not quite meant.
    static let near = WordRoles(rawValue: 1 << 7)
    /// « agglomération », « communauté »: with a commune it means its EPCI.
    static let grouping = WordRoles(rawValue: 1 << 8)
    /// « canton », « région », « pays »: an area that is none of ours.
    static let vagueArea = WordRoles(rawValue: 1 << 9)
    /// « j'habite », « France », « cedex »: says nothing about where.
    static let filler = WordRoles(rawValue: 1 << 10)
    /// « nord », « haut », « centre »: a part of a place.
    static let part = WordRoles(rawValue: 1 << 11)
    /// An ordinary French word that may also be a name.
    static let common = WordRoles(rawValue: 1 << 12)
    static let cedex = WordRoles(rawValue: 1 << 13)
    /// « BP », « CS », « no »: the number that follows is no code.
    static let numbered = WordRoles(rawValue: 1 << 14)
    /// « département », « dpt »: a department follows.
    static let department = WordRoles(rawValue: 1 << 15)
    /// « insee », « cog ».
    static let insee = WordRoles(rawValue: 1 << 16)
    /// « néant », « inconnu », « nsp »: the person said nothing.
    static let nothing = WordRoles(rawValue: 1 << 17)
    /// « tout », « ensemble »: the whole of something.
    static let whole = WordRoles(rawValue: 1 << 18)

    /// Left out of the skeleton of a name: « Villars lès Blamont » and « Villars-Blamont » are one.
    static let connective: WordRoles = [.article, .of, .link, .and]
    /// Never the first or last word of a name that somebody means.
    static let edge: WordRoles = [.article, .of, .locative, .link, .and]
    /// Says nothing by itself about which place is meant.
    static let noise: WordRoles = [
        .article, .of, .locative, .link, .and, .generic, .street, .near, .grouping, .vagueArea, .filler, .part,
        .cedex, .numbered, .department, .insee, .nothing, .whole,
    ]

    func isAny(_ other: WordRoles) -> Bool { !isDisjoint(with: other) }
}
