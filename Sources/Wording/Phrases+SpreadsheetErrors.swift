/// What is wrong with a workbook. Each stands behind the name of its file: « {fichier} : … »; none ends with a point.
extension Phrases {
    public enum Workbooks {}
}

extension Phrases.Workbooks {
    // MARK: - Not a workbook that is read

    public static let notAWorkbook = Phrase(
        "cette archive n’est pas un classeur ; enregistrer le tableau en .xlsx, .ods ou CSV",
        "this archive is no workbook; save the table as .xlsx, .ods or CSV")
    /// {0} the ending: docx, odt…
    public static let otherDocument = Phrase(
        "c’est un document .{0}, pas un classeur ; copier son tableau dans un tableur et l’enregistrer en .xlsx ou .ods",
        "this is a .{0} document and no workbook; copy its table into a spreadsheet and save it as .xlsx or .ods")
    public static let binaryWorkbook = Phrase(
        "c’est un classeur .{0}, un format binaire ; l’ouvrir dans le tableur et l’enregistrer en .xlsx ou .ods",
        "this is a .{0} workbook, a binary format; open it in the spreadsheet and save it as .xlsx or .ods")
    public static let encrypted = Phrase(
        "le classeur est protégé par un mot de passe ; l’enregistrer sans mot de passe",
        "the workbook is protected by a password; save it without one")
    public static let macros = Phrase(
        "le classeur contient des macros ; l’enregistrer en .xlsx (ou en .ods, sans macros)",
        "the workbook holds macros; save it as .xlsx (or as .ods without macros)")

    // MARK: - Broken

    public static let damaged = Phrase(
        "le classeur est incomplet ou abîmé ; il a peut-être été mal téléchargé",
        "the workbook is incomplete or damaged; it may not have been downloaded whole")
    /// {0} a part of the archive.
    public static let damagedPart = Phrase(
        "le classeur est abîmé ({0}) ; l’ouvrir dans le tableur et l’enregistrer à nouveau",
        "the workbook is damaged ({0}); open it in the spreadsheet and save it again")
    public static let malformed = Phrase(
        "le classeur est abîmé ({0}, ligne {1}, colonne {2}) ; l’ouvrir dans le tableur et l’enregistrer à nouveau",
        "the workbook is damaged ({0}, line {1}, column {2}); open it in the spreadsheet and save it again")

    // MARK: - Too much

    public static let entities = Phrase(
        "le classeur déclare des entités XML ({0}), ce qu’aucun tableur n’écrit ; il n’a pas été lu",
        "the workbook declares XML entities ({0}), which no spreadsheet writes; it was not read")
    public static let fileTooLarge = Phrase(
        "plus de {0} octets ; répartir le tableau en plusieurs fichiers ou l’enregistrer en CSV",
        "more than {0} bytes; split the table into several files or save it as CSV")
    public static let partTooLarge = Phrase(
        "{0} : plus de {1} octets une fois décompressé ; répartir le tableau en plusieurs fichiers ou l’enregistrer en CSV",
        "{0}: more than {1} bytes once unpacked; split the table into several files or save it as CSV")
    public static let packedTooTightly = Phrase(
        "{0} est comprimé à {1} contre 1, comme une bombe de décompression ; il n’a pas été lu",
        "{0} is packed {1} times smaller, like a decompression bomb; it was not read")
    public static let tooComplex = Phrase(
        "{0} demande plus de mémoire qu’un tableau n’en a besoin ; il n’a pas été lu",
        "{0} asks for more memory than a table needs; it was not read")
    public static let tooManyTexts = Phrase(
        "plus de {0} {0:texte différent|textes différents} ; répartir le tableau en plusieurs fichiers ou l’enregistrer en CSV",
        "more than {0} different texts; split the table into several files or save it as CSV")
    public static let tooManyRows = Phrase(
        "feuille « {0} » : plus de {1} {1:ligne|lignes}", "sheet “{0}”: more than {1} rows")
    public static let tooManyColumns = Phrase(
        "feuille « {0} », ligne {1} : plus de {2} colonnes", "sheet “{0}”, row {1}: more than {2} columns")
    public static let cellTooLarge = Phrase(
        "feuille « {0} », ligne {1}, colonne {2} : plus de {3} octets dans une case ; la raccourcir",
        "sheet “{0}”, row {1}, column {2}: more than {3} bytes in one cell; shorten it")
    public static let rowTooLarge = Phrase(
        "feuille « {0} », ligne {1} : plus de {2} octets ; la raccourcir",
        "sheet “{0}”, row {1}: more than {2} bytes; shorten it")

    // MARK: - Sheets

    public static let noSheet = Phrase(
        "le classeur n’a pas de feuille de cases", "the workbook has no sheet of cells")
    public static let unknownSheet = Phrase(
        "pas de feuille « {0} » ; feuilles : {1}", "no sheet “{0}”; sheets: {1}")
}

extension Phrases {
    public static let importNoSheets = Phrase(
        "« {0} » n’est pas un classeur : il n’a pas de feuilles, --sheet ne s’y applique pas.",
        "“{0}” is no workbook: it has no sheets, --sheet does not apply to it.")

    // MARK: - Of the report

    /// {0} the kind of workbook, {1} the sheet.
    public static let importSheet = Phrase("Classeur {0}, feuille « {1} ».", "Workbook ({0}), sheet “{1}”.")
    public static let importOtherSheets = Phrase(
        "Autres feuilles, non lues : {0} (--sheet NOM pour en lire une).",
        "Other sheets, not read: {0} (--sheet NAME reads one).")
    public static let importHiddenRows = CountedPhrase(
        one: Phrase(
            "{0} ligne masquée dans le tableur a été lue comme les autres.",
            "{0} row that the spreadsheet hides was read like the others."),
        many: Phrase(
            "{0} lignes masquées dans le tableur ont été lues comme les autres.",
            "{0} rows that the spreadsheet hides were read like the others."))
    public static let importMergedDown = CountedPhrase(
        one: Phrase(
            "{0} cellule fusionnée sur plusieurs lignes : sa valeur n’est lue que sur la première ; si elle vaut pour toutes, défusionner et recopier.",
            "{0} cell is merged over several rows: its value is read in the first one alone; if it holds for all, unmerge and copy it."
        ),
        many: Phrase(
            "{0} cellules fusionnées sur plusieurs lignes : leur valeur n’est lue que sur la première ; si elle vaut pour toutes, défusionner et recopier.",
            "{0} cells are merged over several rows: their value is read in the first one alone; if it holds for all, unmerge and copy it."
        ))
    public static let importHeadingLine = Phrase(
        "Titres des colonnes à la ligne {0} ; ce qui est au-dessus n’est pas lu.",
        "Column headings on line {0}; what stands above is not read.")
}
