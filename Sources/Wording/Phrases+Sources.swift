/// Whether a file was here before, under this name or another, and what of it is gone or corrected.
extension Phrases.Failures {
    /// {0} the parameter.
    public static let sourceMissing = Phrase(
        "L’entrée standard n’a pas de nom : donner celui de la source par {0}, le même à chaque version du fichier.",
        "Standard input has no name: give that of the source with {0}, the same for each version of the file.")
    /// {0} file, {1} rows, {2} of how many, {3} source, {4} and {5} parameters.
    public static let sourceClash = Phrase(
        "« {0} » : {1} {1:ligne|lignes} sur {2} n’ont rien de commun avec ce que la source « {3} » dit sous les mêmes "
            + "identifiants. Rien n’a été écrit. Un autre fichier du même nom : le distinguer par {4} ; le même, "
            + "réécrit : {5}.",
        "“{0}”: {1} of {2} rows have nothing in common with what the source “{3}” says under the same identifiers. "
            + "Nothing was written. Another file of that name: tell them apart with {4}; the same, rewritten: {5}.")
    /// {0} file, {1} rows, {2} of how many, {3} source, {4} and {5} parameters.
    public static let sourceKnown = Phrase(
        "« {0} » : {1} {1:ligne|lignes} sur {2} sont déjà là sous le nom « {3} ». Rien n’a été écrit. Une nouvelle version "
            + "de ce fichier : {4} \"{3}\" ; d’autres besoins : {5}.",
        "“{0}”: {1} of {2} rows are there already under the name “{3}”. Nothing was written. A new version of that "
            + "file: {4} \"{3}\"; other needs: {5}.")
    /// {0} file, {1} parameter.
    public static let withdrawalWithoutIDs = Phrase(
        "« {0} » ne donne pas d’identifiant à chaque ligne : {1} ne peut pas savoir ce qui en a disparu. Rien n’a été écrit.",
        "“{0}” has no identifier for each row: {1} cannot know what is gone from it. Nothing was written.")
    /// {0} file, {1} rows, {2} parameter.
    public static let withdrawalWithRefusals = Phrase(
        "« {0} » : {1} {1:ligne refusée serait retirée|lignes refusées seraient retirées} à tort par {2} : corriger d’abord. Rien n’a été écrit.",
        "“{0}”: {1} rejected {1:row|rows} would be withdrawn wrongly by {2}: correct first. Nothing was written.")
    /// {0} file, {1} needs, {2} of how many, {3} parameter.
    public static let withdrawalOfMost = Phrase(
        "« {0} » : {1} {1:besoin|besoins} sur {2} seraient retirés, plus de la moitié. Rien n’a été écrit. Si c’est bien "
            + "voulu : {3}.",
        "“{0}”: {1} of {2} needs would be withdrawn, more than half. Nothing was written. If that is meant: {3}.")
}

extension Phrases {
    /// {0} source, {1} its quoted name again.
    public static let importedAlready = Phrase(
        "Déjà importé sous le nom « {0} » : rien n’a changé. Pour le relire : --source \"{0}\".",
        "Already imported under the name “{0}”: nothing has changed. To read it again: --source \"{0}\".")
    /// {0} source, {1} year, {2} month, {3} day in two digits.
    public static let importedAlreadyOn = Phrase(
        "Déjà importé sous le nom « {0} » le {3}/{2}/{1} : rien n’a changé. Pour le relire : --source \"{0}\".",
        "Already imported under the name “{0}” on {1}-{2}-{3}: nothing has changed. To read it again: --source \"{0}\"."
    )
    public static let importCorrections = CountedPhrase(
        one: Phrase(
            "{0} correction proposée, non écrite : --update-similar la prend, --keep-similar en fait un autre besoin.",
            "{0} correction proposed, not written: --update-similar takes it, --keep-similar makes another need of it."),
        many: Phrase(
            "{0} corrections proposées, non écrites : --update-similar les prend, --keep-similar en fait d’autres besoins.",
            "{0} corrections proposed, not written: --update-similar takes them, --keep-similar makes other needs of them."
        ))
    public static let importCorrected = CountedPhrase(
        one: Phrase("{0} besoin corrigé d’après des mots voisins.", "{0} need corrected by words that are near."),
        many: Phrase("{0} besoins corrigés d’après des mots voisins.", "{0} needs corrected by words that are near."))
    /// {0} line, {1} need, {2} percent, {3} old words, {4} new words.
    public static let importCorrection = Phrase(
        "≈ Ligne {0}, besoin {1} ({2} %) : « {3} » → « {4} »", "≈ Line {0}, need {1} ({2}%): “{3}” → “{4}”")
    /// The same for words that are not public.
    public static let importCorrectionHeld = Phrase(
        "≈ Ligne {0}, besoin {1} ({2} %)", "≈ Line {0}, need {1} ({2}%)")
    public static let importMoreCorrections = CountedPhrase(
        one: Phrase("… et {0} autre ; --format json les donne toutes.", "… and {0} more; --format json gives all."),
        many: Phrase("… et {0} autres ; --format json les donne toutes.", "… and {0} more; --format json gives all."))
    public static let importWithdrawn = CountedPhrase(
        one: Phrase(
            "{0} besoin retiré, absent du fichier.", "{0} need withdrawn, which the file does not have any more."),
        many: Phrase(
            "{0} besoins retirés, absents du fichier.", "{0} needs withdrawn, which the file does not have any more."))
    /// {0} source: the reason in the log.
    public static let withdrawnReason = Phrase("absent de « {0} »", "not in “{0}” any more")

    public static let importReturned = CountedPhrase(
        one: Phrase(
            "{0} besoin qui avait été retiré est de retour dans le fichier : son retrait est levé.",
            "{0} need that was withdrawn is back in the file: its withdrawal has ended."),
        many: Phrase(
            "{0} besoins qui avaient été retirés sont de retour dans le fichier : leur retrait est levé.",
            "{0} needs that were withdrawn are back in the file: their withdrawal has ended."))
    /// {0} source: the reason in the log.
    public static let returnedReason = Phrase("de retour dans « {0} »", "back in “{0}”")
    public static let importDecided = CountedPhrase(
        one: Phrase(
            "{0} besoin a déjà été décidé : ses décisions tiennent.",
            "{0} need was decided before: its decisions stand."),
        many: Phrase(
            "{0} besoins ont déjà été décidés : leurs décisions tiennent.",
            "{0} needs were decided before: their decisions stand."))

    // MARK: - moderate duplicates

    public static let duplicatesNone = Phrase("Aucun texte presque pareil.", "No texts that are nearly the same.")
    /// {0} percent, {1} and {2} needs, {3} source.
    public static let duplicatesPair = Phrase(
        "{0} % : besoins {1} et {2}, « {3} »", "{0}%: needs {1} and {2}, “{3}”")
    /// {1} how many are listed.
    public static let duplicatesTotal = CountedPhrase(
        one: Phrase("{0} paire, {1} {1:listée|listées}.", "{0} pair, {1} listed."),
        many: Phrase("{0} paires, {1} {1:listée|listées}.", "{0} pairs, {1} listed."))
    public static let duplicatesHow = Phrase(
        "Rien n’est fusionné : deux personnes qui disent la même phrase sont deux voix.",
        "Nothing is merged: two people who say the same sentence are two voices.")
}
