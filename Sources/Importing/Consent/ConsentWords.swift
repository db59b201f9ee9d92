/// Words by which headings speak of agreement to publication; « - » at the end stands for any ending. Without case,
/// accents and apostrophes.
enum ConsentWords {
    static let publishing = [
        "publie", "publies", "publiee", "publiees", "publier", "publiez", "publions", "publication", "publications",
        "publiable", "publiables", "publish", "published", "publishing", "publishable", "diffuse", "diffusee",
        "diffuses",
        "diffusees", "diffuser", "diffusez", "diffusion", "diffusable", "diffusables", "divulg-", "republi-",
        "citable",
    ]

    /// Of these alone a heading says what it asks.
    static let publishable = [
        "publie", "publies", "publiee", "publiees", "publier", "publiez", "publiable", "publiables", "publish",
        "published",
        "publishable", "diffuse", "diffusee", "diffuses", "diffusees", "diffuser", "diffusable", "diffusables",
        "citable",
    ]

    /// To be seen by others: what is asked for takes a word of agreement beside.
    static let showing = [
        "partagee", "partagees", "partages", "affiche", "affichee", "affichees", "affiches", "afficher", "affichage",
        "rendu", "rendue", "rendus", "rendues", "rendre", "visible", "visibles", "exploit-", "utilis-", "reutilis-",
        "reprodu-", "shared", "display", "displayed", "shown", "appear", "appears", "apparai-", "figure", "figurer",
        "citer", "citee", "cites", "quote", "quoted", "use", "used", "reus-", "transmis-", "communiqu-", "mise", "mis",
        "mises", "mettre", "lisible",
    ]

    static let publicness: Set<String> = ["public", "publics", "publique", "publiques", "publiquement"]

    /// Before « public »: « rendre public », « visible du public ».
    static let makingPublic = [
        "rend", "rends", "rendre", "rendez", "rendu", "rendue", "rendus", "rendues", "montre", "montrer", "montrez",
        "montree", "montrees", "montrable", "visible", "visibles", "communicable", "communiqu-", "mettre", "mise",
        "mis",
        "presenter", "presente", "affich-", "lu", "lisible", "make", "made", "show", "shown",
    ]

    /// Wishes and permissions, beside a word of publication.
    static let agreeing =
        consenting + [
            "accords", "allow", "allowed", "allows", "permit", "permet-", "permis", "souhait-", "veux", "voul-", "veut",
            "approuv-", "approve", "valid-", "peut", "peuvent", "pouvons", "pouvez", "can", "may", "want", "wish",
            "favorable", "possible", "donne",
        ]

    /// What a person gave.
    static let contributions = [
        "contribution", "contributions", "besoin", "besoins", "parole", "paroles", "propos", "texte", "textes", "text",
        "temoignage", "temoignages", "reponse", "reponses", "avis", "idee", "idees", "message", "verbatim",
        "expression",
        "need", "answer", "words", "commentaire",
    ]

    /// Of these alone a heading is about agreement.
    static let consenting = [
        "accord", "accept-", "autoris-", "consent", "consentement", "consentements", "consentez", "consenti",
        "consens", "agree", "agreed", "agreement", "permission", "approuve", "authoris-", "authoriz-", "ok",
    ]

    static let refusing = [
        "refus", "refuse", "refusez", "refuser", "refusee", "refusal", "refused", "oppose", "opposez", "opposition",
        "opposer", "object", "objection", "interdi-", "decline", "declines", "exclu-", "exclude", "forbid", "retrait",
        "retirer", "withh-", "withdraw-", "deny", "denied", "empech-", "prohib-",
    ]

    static let secrecy = ["confidenti-", "secret", "secrete", "secrets", "nda"]

    /// Likewise, when nothing strange stands beside: « Vie privée » is something else.
    static let seclusion = [
        "prive", "privee", "prives", "privees", "private", "masque", "masquer", "masquee", "cache", "cachee", "cacher",
        "interne", "hidden", "hide",
    ]

    /// An agreement to something else by its name alone.
    static let dataProtection = ["rgpd", "gdpr", "cgu", "cgv", "cnil"]

    /// Agreements to something else than publication: of a parent, to data being kept, to a picture.
    static let otherAgreements = [
        "donnees", "data", "traitement", "processing", "conditions", "terms",
        "mentions", "image", "photo", "photos", "video", "videos", "droit", "droits", "rights", "parent-", "tuteur",
        "reglement", "cookies", "enregistr-", "recording", "conserv-", "cession", "licence", "license", "majeur",
    ]

    /// What a column of yes and no may be about as well.
    static let otherObjects = [
        "newsletter", "infolettre", "recontact-", "contacter", "contactez", "contacte", "contact", "recevoir",
        "receive",
        "lettre", "facebook", "instagram", "twitter", "linkedin", "lien", "url", "link", "participer", "benevol-",
        "rappel-", "mail", "email", "courriel", "sms", "telephone", "adherer", "inscri-", "concertes", "concernes",
        "concerne", "cibles", "cible", "vise", "vises", "commune", "collectif", "collective", "entreprise", "syndical-",
        "branche", "paris", "cadre", "canal", "canaux", "mode", "support", "supports", "reseau", "reseaux", "flyer",
        "flyers", "affiches", "tracts", "chaleur", "periode", "frequence", "perimetre", "zone", "urbanisme", "permis",
        "construire", "stationnement", "voirie", "tarif", "vente",
    ]

    /// A heading that begins with one of these asks for it, not for agreement.
    static let attributes: Set<String> = [
        "date", "jour", "heure", "lien", "url", "link", "titre", "title", "auteur", "author", "numero", "num", "no",
        "nom", "name", "type", "lieu", "place", "langue", "language", "annee", "year", "mois", "nombre", "nb", "id",
        "identifiant", "commentaire", "commentaires", "comment", "comments", "remarque", "remarques", "motif", "raison",
        "raisons", "reason", "qui", "who", "quand", "when", "comment", "how", "ou", "pourquoi", "why", "signature",
        "lieux", "theme", "public", "publics", "canal", "canaux", "mode", "format", "support", "moyen", "moyens",
        "responsable", "code", "combien", "n", "que", "qu", "quel", "quelle", "quels", "quelles", "quoi", "what",
        "which", "dans",
    ]

    /// Words that stand in such headings and change nothing.
    static let neutral: Set<String> = [
        "a", "l", "la", "le", "les", "de", "du", "des", "d", "en", "sur", "dans", "par", "pour", "et", "ou", "que",
        "qu",
        "est", "sont", "soit", "soient", "etre", "ma", "mon", "mes", "votre", "vos", "ta", "ton", "son", "sa", "ses",
        "ce",
        "cette", "ces", "cela", "une", "un", "il", "elle", "au", "aux", "se", "j", "je", "vous", "tu", "nous", "on",
        "y",
        "m", "s", "ai", "avez", "a", "as", "ont", "the", "of", "to", "for", "my", "your", "this", "be", "is", "it", "i",
        "you", "do", "does", "we", "in", "on", "with", "contribution", "contributions", "besoin", "besoins", "parole",
        "paroles", "propos", "texte", "textes", "text", "temoignage", "temoignages", "reponse", "reponses", "avis",
        "idee", "idees", "message", "verbatim", "expression", "need", "needs", "answer", "words", "carte", "map",
        "site",
        "internet", "web", "website", "ligne", "online", "public", "publique", "publiquement", "anonyme", "anonymement",
        "anonymisee", "anonyme", "anonymously", "anonymous", "personne", "participant", "participante", "participants",
        "habitant", "habitants", "usager", "contributeur", "auteur", "accorde", "donne", "donnee", "recueilli",
        "obtenu",
        "signe", "ecrit", "verbal", "oral", "explicite", "libre", "eclaire", "final", "t", "ne", "n", "pas", "non",
        "no",
        "not", "please", "svp", "merci", "case", "cocher", "cochez", "coche", "si", "moi", "tout", "toute", "ok",
        "bien",
        "ouverte", "open", "resultats", "restitution", "page", "accessible", "here", "given", "obtained",
        "participation",
        "publication", "publier", "statut", "status", "usage", "keep", "garder", "toutes", "tous", "reste", "rester",
        "demande", "demandee",
    ]
}
