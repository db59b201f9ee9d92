/// An établissement public de coopération intercommunale. It need not nest in a department.
public struct EPCI: Hashable, Sendable {
    public var siren: SirenCode
    /// Official name: « Grand Belfort Communauté d'Agglomération ».
    public var name: String
    /// What maps and tables say: « Grand Belfort ».
    public var shortName: String
    /// Other names and initials that people write: « CAGB », « GBCA ».
    public var aliases: [String]

    public init(siren: SirenCode, name: String, shortName: String, aliases: [String]) {
        self.siren = siren
        self.name = name
        self.shortName = shortName
        self.aliases = aliases
    }
}

public struct Department: Hashable, Sendable {
    public var code: DepartmentCode
    /// « Territoire de Belfort ».
    public var name: String

    public init(code: DepartmentCode, name: String) {
        self.code = code
        self.name = name
    }
}
