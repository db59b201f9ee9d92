extension Phrases {
    public static let allSound = Phrase("Tout est en ordre.", "Everything is in order.")
    public static let notSound = Phrase(
        "La base a un défaut : la restaurer d’une copie, ou réimporter les fichiers dans une base neuve.",
        "The database has a fault: restore a copy, or import the files again into a new one.")

    /// What stands before a fact, by its name; the names of libraries are their own.
    public static func doctorFact(_ name: String) -> Phrase {
        switch name {
        case "data": Phrase("Données", "Data")
        case "database": Phrase("Base", "Database")
        case "schema": Phrase("Schéma", "Schema")
        case "revision": Phrase("Révision", "Revision")
        case "territory": Phrase("Territoire", "Territory")
        case "communes": Phrase("Communes", "Communes")
        case "epci": Phrase("EPCI", "EPCI")
        case "population": Phrase("Population", "Population")
        case "needs": Phrase("Besoins", "Needs")
        case "public_needs": Phrase("Besoins publics", "Public needs")
        default: Phrase(name, name)
        }
    }
}
