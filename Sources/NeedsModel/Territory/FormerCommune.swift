/// A commune that was merged, associated, delegated or renamed, and where it is today.
public struct FormerCommune: Hashable, Sendable {
    /// The code it had (for a renamed commune, today's).
    public var code: InseeCode
    /// The name it had.
    public var name: String
    /// Today's commune.
    public var current: InseeCode
    /// What happened, as the source words it: « renamed », « merged (fusion simple) ».
    public var event: String
    /// ISO date of the event.
    public var date: String

    public init(code: InseeCode, name: String, current: InseeCode, event: String, date: String) {
        self.code = code
        self.name = name
        self.current = current
        self.event = event
        self.date = date
    }
}

/// A name that people write and that is no commune: quarter, hamlet, station, postal delivery name.
public struct NamedPlace: Hashable, Sendable {
    public var name: String
    /// « quarter », « delivery », « hamlet », « station », « facility ».
    public var kind: String
    public var commune: InseeCode

    public init(name: String, kind: String, commune: InseeCode) {
        self.name = name
        self.kind = kind
        self.commune = commune
    }
}
