extension Phrases {
    /// {0} bytes, {1} communes, {2} pairs of commune and postal code, {3} pairs of unknown communes.
    public static let gazetteerWritten = Phrase(
        "{0} octets ; {1} {1:commune|communes}, {2} {2:code postal|codes postaux} de communes ; {3} {3:laissé|laissés}, de communes inconnues.",
        "{0} bytes; {1} communes, {2} postal codes of communes; {3} left out, of unknown communes.")
    /// {0} line, {1} cells.
    public static let gazetteerRow = Phrase("ligne {0} illisible : {1}.", "line {0} cannot be read: {1}.")
    public static let badCompression = Phrase(
        "le fichier compressé est abîmé ou incomplet.", "the compressed file is damaged or incomplete.")
    /// {0} file, {1} code, {2} how far.
    public static let contourElsewhere = Phrase(
        "« {0} », contour de {1} : {2}", "“{0}”, contour of {1}: {2}")
    public static let builtFolder = Phrase("{0} : écrit, {1} octets.", "{0}: written, {1} bytes.")
    public static let builtAreas = Phrase(
        "{0} {0:commune|communes}, {1} EPCI, {2} {2:département|départements}.",
        "{0} {0:commune|communes}, {1} EPCI, {2} {2:department|departments}.")
    public static let builtVertices = Phrase(
        "{0} sommets lus ; frontières partagées : {1} sur la grille d’un mètre, {2} après simplification ; à {3} m au plus du contour.",
        "{0} vertices read; shared borders: {1} on the grid of one metre, {2} after simplification; at most {3} m from the contour."
    )
    public static let builtSound = Phrase(
        "Aucune fente, aucun recouvrement dans les contours.", "No gap and no overlap in the contours.")
    public static let builtMore = Phrase(
        "… et {0} {0:autre remarque|autres remarques}.", "… and {0} more {0:remark|remarks}.")

    /// {0} places, {1} square metres.
    public static func builtRepair(_ fault: String) -> Phrase {
        switch fault {
        case "gap": Phrase("{0} {0:fente comblée|fentes comblées} ({1} m²).", "{0} {0:gap|gaps} filled ({1} m²).")
        case "overlap":
            Phrase(
                "{0} {0:recouvrement tranché|recouvrements tranchés} ({1} m²).",
                "{0} {0:overlap|overlaps} settled ({1} m²).")
        case "enclave":
            Phrase("{0} {0:enclave laissée|enclaves laissées} ({1} m²).", "{0} {0:enclave|enclaves} left ({1} m²).")
        default: Phrase("\(fault) : {0} ({1} m²).", "\(fault): {0} ({1} m²).")
        }
    }

    public static func territoryCheck(_ name: String) -> Phrase {
        switch name {
        case "codes-match-departments":
            Phrase("Chaque code commence par son département", "Every code begins with its department")
        case "areas-have-communes":
            Phrase("Chaque EPCI et département a des communes", "Every EPCI and department has communes")
        case "populations-known": Phrase("Toutes les populations sont connues", "Every population is known")
        case "sides-used-once":
            Phrase("Chaque frontière a une commune par côté", "Every border has one commune on each side")
        case "borders-do-not-cross": Phrase("Les frontières ne se croisent pas", "Borders do not cross")
        case "rings-simple": Phrase("Chaque anneau est simple et fermé", "Every ring is simple and closed")
        case "rings-counter-clockwise":
            Phrase("Extérieurs en sens direct", "Exteriors counter-clockwise")
        case "no-overlap": Phrase("Aucun recouvrement", "No overlap")
        case "no-hole": Phrase("Aucun vide", "No hole")
        case "epcis-tile-territory": Phrase("Les EPCI pavent le territoire", "The EPCI tile the territory")
        case "centres-inside":
            Phrase("Chaque centre est dans sa commune", "Every centre is inside its commune")
        case "centres-on-their-land":
            Phrase("Chaque commune est sur la terre de son département", "Every commune is on its department’s land")
        case "areas-agree":
            Phrase(
                "Les superficies de la table sont celles des contours", "The table’s areas are those of the contours")
        case "territory-in-one-part": Phrase("Le territoire est d’un tenant", "The territory is in one part")
        case "epcis-in-one-part": Phrase("Chaque EPCI est d’un tenant", "Every EPCI is in one part")
        default: Phrase(name, name)
        }
    }

    /// The name of a territory that nobody has named. {0} how many communes it has.
    public static let territoryOfCommunes = Phrase(
        "Territoire de {0} {0:commune|communes}", "Territory of {0} {0:commune|communes}")
    public static let territorySound = Phrase("Le territoire est sain.", "The territory is sound.")
    public static let territoryFaulty = Phrase(
        "Le territoire a des défauts : le reconstruire avec « territory build ».",
        "The territory has faults: build it again with “territory build”.")
    public static let territoryFigures = Phrase(
        "{0} {0:commune|communes}, {1} {1:habitant|habitants} ; {2} {2:arc|arcs}, {3} {3:sommet|sommets}.",
        "{0} {0:commune|communes}, {1} {1:inhabitant|inhabitants}; {2} {2:arc|arcs}, {3} {3:vertex|vertices}.")
}
