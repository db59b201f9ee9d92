/// Why a text was placed where it was, for facilitators and moderators. The key is the id of the reason.
extension Phrases {
    public static func placement(_ id: String) -> Phrase? { placements[id] ?? address(id) }

    private static let placements: [String: Phrase] = [
        "empty": Phrase("Rien n’est écrit.", "Nothing is written."),
        "no-letters": Phrase(
            "Aucune lettre lisible : le lieu n’est pas écrit.", "No readable letter: no place is written."),
        "alias": Phrase("« {0} » veut dire {1} : appris d’une décision.", "“{0}” means {1}: learned from a decision."),
        "decided": Phrase("Tranché par {0}.", "Decided by {0}."),
        "corrected": Phrase("Corrigé pour ce besoin.", "Corrected for this need."),
        "exact-name": Phrase("Le nom est celui de {0}.", "The name is that of {0}."),
        "exact-name-homonym": Phrase(
            "Le nom est celui de {0}, dans le territoire ; {1} porte le même nom.",
            "The name is that of {0}, in the territory; {1} bears the same name."),
        "name-with-code": Phrase("Le nom et le code {1} désignent {0}.", "Name and code {1} both mean {0}."),
        "short-name": Phrase(
            "« {0} » : forme courte ; seule {1} y répond ici.", "“{0}” is a short form; only {1} fits here."),
        "workshop-decides": Phrase(
            "Plusieurs lieux portent ce nom ; l’atelier fait retenir {0}.",
            "Several places bear this name; the workshop points to {0}."),
        "former-name": Phrase(
            "{0} est un ancien nom : la commune est aujourd’hui {1}.",
            "{0} is a former name: the commune is {1} today."),
        "locality": Phrase("{0} : quartier de {1}.", "{0}: a part of {1}."),
        "locality-hamlet": Phrase("{0} : hameau de {1}.", "{0}: a hamlet of {1}."),
        "locality-station": Phrase("{0} : gare ou arrêt de {1}.", "{0}: a station or stop of {1}."),
        "locality-facility": Phrase("{0} : lieu connu de {1}.", "{0}: a known place of {1}."),
        "locality-delivery": Phrase("{0} : lieu-dit de {1}.", "{0}: a locality of {1}."),
        "area": Phrase("Le texte désigne {0} dans son ensemble.", "The text means {0} as a whole."),
        "grouped-commune": Phrase(
            "Le texte désigne l’intercommunalité : {0}.", "The text means the association of communes: {0}."),
        "insee-code": Phrase("Le code INSEE {1} est celui de {0}.", "INSEE code {1} is that of {0}."),
        "former-insee-code": Phrase(
            "Le code INSEE {0} était celui de {1}, aujourd’hui {2}.", "INSEE code {0} was that of {1}, {2} today."),
        "lost-zero": Phrase(
            "Le code INSEE {1}, auquel manquait son premier zéro, est celui de {0}.",
            "INSEE code {1}, which had lost its first zero, is that of {0}."),
        "postcode": Phrase("Le code postal {1} ne dessert que {0}.", "Postal code {1} serves {0} alone."),
        "postcode-of-several": Phrase(
            "Le code postal {0} dessert {1} communes : laquelle ?", "Postal code {0} serves {1} communes: which one?"),
        "code-of-two-kinds": Phrase(
            "{0} est un code postal et aussi le code INSEE de {1} : lequel est-ce ?",
            "{0} is a postal code and also the INSEE code of {1}: which is it?"),
        "postcode-outside": Phrase(
            "Le code {0} est hors du territoire ({1}).", "Code {0} is outside of the territory ({1})."),
        "postcode-of-several-outside": Phrase(
            "Le code postal {0} dessert {1} communes hors du territoire ({2}).",
            "Postal code {0} serves {1} communes outside of the territory ({2})."),
        "postcode-unknown": Phrase(
            "Aucune commune connue ne porte le code {0}.", "No known commune bears code {0}."),
        "point": Phrase("Le point est dans {0}.", "The point lies in {0}."),
        "point-outside": Phrase(
            "Le point est hors du territoire, à {0} km de {1}.",
            "The point is outside of the territory, {0} km from {1}."),
        "point-near": Phrase(
            "Le point est hors du territoire, à {0} km de {1} ; le centre de commune le plus proche est {2}.",
            "The point is outside of the territory, {0} km from {1}; the nearest centre of a commune is {2}."),
        "point-unlocated": Phrase(
            "Les contours manquent pour situer ce point.", "Boundaries are missing to locate this point."),
        "point-nowhere": Phrase(
            "Les deux nombres ne sont pas un point de la région.", "The two numbers are no point of this region."),
        "near": Phrase(
            "Le texte dit « près de » : placé à {0}, à vérifier.", "The text says “near”: placed in {0}, to be checked."
        ),
        "contradiction": Phrase(
            "Le texte et le code se contredisent : {0} ?", "Text and code contradict each other: {0}?"),
        "several-places": Phrase(
            "Plusieurs lieux sont nommés : {0}. Lequel ?", "Several places are named: {0}. Which one?"),
        "several-namesakes": Phrase(
            "« {0} » peut désigner {1}.", "“{0}” may mean {1}."),
        "homonym-elsewhere": Phrase(
            "Ce nom peut être {0} : lequel ?", "This name may be {0}: which one?"),
        "street-only": Phrase(
            "{0} n’est ici qu’un nom de rue : dans quelle commune ?",
            "{0} is only the name of a street here: in which commune?"),
        "generic": Phrase("« {0} » existe dans {1} : préciser la commune.", "“{0}” exists in {1}: name the commune."),
        "vague-area": Phrase(
            "Le texte désigne une zone autour de {0} : préciser.", "The text means an area around {0}: be more precise."
        ),
        "long-text": Phrase(
            "Le texte est une phrase qui nomme {0} : est-ce le lieu ?",
            "The text is a sentence that names {0}: is it the place?"),
        "thing-name": Phrase(
            "{0} semble être le nom d’un lieu public plus que de la commune.",
            "{0} seems to name a building rather than the commune."),
        "fuzzy": Phrase(
            "« {0} » est lu {1} ; aucun autre nom n’est aussi proche.",
            "“{0}” is read as {1}; no other name is as close."),
        "fuzzy-tie": Phrase("Le nom écrit peut être {0}.", "The name written may be {0}."),
        "fuzzy-doubtful": Phrase(
            "« {0} » ressemble à {1}, sans certitude.", "“{0}” looks like {1}, without certainty."),
        "outside-name": Phrase("{0} est hors du territoire.", "{0} is outside of the territory."),
        "outside-fuzzy": Phrase(
            "« {0} » est lu {1}, hors du territoire.", "“{0}” is read as {1}, outside of the territory."),
        "foreign": Phrase("{0} est à l’étranger ({1}).", "{0} is abroad ({1})."),
        "outside-department": Phrase("{0} est hors du territoire.", "{0} is outside of the territory."),
        "ordinary-word": Phrase(
            "« {0} » est ici un mot ordinaire plutôt qu’une commune.",
            "“{0}” is an ordinary word here rather than a commune."),
        "unknown-name": Phrase("« {0} » n’est pas un lieu connu.", "“{0}” is not a known place."),
        "digits-only": Phrase(
            "Ces chiffres ne sont ni un code ni un point connus.", "These digits are no known code or point."),
    ]

    /// {0}: the places before the last, {1}: the last.
    static let listAnd = Phrase("{0} et {1}", "{0} and {1}")
    static let listOr = Phrase("{0} ou {1}", "{0} or {1}")
    /// How many places a list leaves out.
    static let otherPlaces = CountedPhrase(
        one: Phrase("{0} autre", "{0} other"), many: Phrase("{0} autres", "{0} others"))
}
