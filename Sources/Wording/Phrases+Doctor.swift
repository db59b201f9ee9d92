extension Phrases {
    public static let allSound = Phrase("Tout est en ordre.", "Everything is in order.")
    public static let notSound = Phrase(
        "La base a un défaut : la restaurer d’une copie, ou réimporter les fichiers dans une base neuve.",
        "The database has a fault: restore a copy, or import the files again into a new one.")
}
