extension Phrases {
    public static let badCompression = Phrase(
        "le fichier compressé est abîmé ou incomplet.", "the compressed file is damaged or incomplete.")
    /// {0} file, {1} code, {2} how far.
    public static let contourElsewhere = Phrase(
        "« {0} », contour de {1} : {2}", "“{0}”, contour of {1}: {2}")
    public static let builtFolder = Phrase("{0} : écrit, {1} octets.", "{0}: written, {1} bytes.")
    public static let builtAreas = Phrase(
        "{0} communes, {1} EPCI, {2} départements.", "{0} communes, {1} EPCI, {2} departments.")
    public static let builtVertices = Phrase(
        "{0} sommets lus ; frontières partagées : {1} sur la grille d’un mètre, {2} après simplification ; à {3} m au plus du contour.",
        "{0} vertices read; shared borders: {1} on the grid of one metre, {2} after simplification; at most {3} m from the contour."
    )
    public static let builtSound = Phrase(
        "Aucune fente, aucun recouvrement dans les contours.", "No gap and no overlap in the contours.")
    public static let builtMore = Phrase("… et {0} autres remarques.", "… and {0} more remarks.")

    /// {0} places, {1} square metres.
    public static func builtRepair(_ fault: String) -> Phrase {
        switch fault {
        case "gap": Phrase("{0} fentes comblées ({1} m²).", "{0} gaps filled ({1} m²).")
        case "overlap": Phrase("{0} recouvrements tranchés ({1} m²).", "{0} overlaps settled ({1} m²).")
        case "enclave": Phrase("{0} enclaves laissées ({1} m²).", "{0} enclaves left ({1} m²).")
        default: Phrase("\(fault) : {0} ({1} m²).", "\(fault): {0} ({1} m²).")
        }
    }

    public static func territoryCheck(_ name: String) -> Phrase {
        switch name {
        case "codes-match-departments":
            Phrase("chaque code commence par son département", "every code begins with its department")
        case "areas-have-communes":
            Phrase("chaque EPCI et département a des communes", "every EPCI and department has communes")
        case "populations-known": Phrase("toutes les populations sont connues", "every population is known")
        case "sides-used-once":
            Phrase("chaque frontière a une commune par côté", "every border has one commune on each side")
        case "borders-do-not-cross": Phrase("les frontières ne se croisent pas", "borders do not cross")
        case "rings-simple": Phrase("chaque anneau est simple et fermé", "every ring is simple and closed")
        case "rings-counter-clockwise":
            Phrase("extérieurs en sens direct", "exteriors counter-clockwise")
        case "no-overlap": Phrase("aucun recouvrement", "no overlap")
        case "no-hole": Phrase("aucun vide", "no hole")
        case "epcis-tile-territory": Phrase("les EPCI pavent le territoire", "the EPCI tile the territory")
        case "centres-inside":
            Phrase("chaque centre est dans sa commune", "every centre is inside its commune")
        case "territory-in-one-part": Phrase("le territoire est d’un tenant", "the territory is in one part")
        case "epcis-in-one-part": Phrase("chaque EPCI est d’un tenant", "every EPCI is in one part")
        default: Phrase(name, name)
        }
    }

    public static let territorySound = Phrase("Le territoire est sain.", "The territory is sound.")
    public static let territoryFaulty = Phrase(
        "Le territoire a des défauts : le reconstruire avec « territory build ».",
        "The territory has faults: build it again with “territory build”.")
    public static let territoryFigures = Phrase(
        "{0} communes, {1} habitants ; {2} arcs, {3} sommets.",
        "{0} communes, {1} inhabitants; {2} arcs, {3} vertices.")
}
