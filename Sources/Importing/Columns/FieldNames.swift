import PlainText

/// Headings that are recognised, in French and English. Compared without case, accents and punctuation.
/// The order in a list is a rank: of two columns for one field the one with the better name is taken.
enum FieldNames {
    static let names: [(field: NeedField, headings: [String])] = [
        (
            .sourceID,
            [
                "identifiant", "id", "source_id", "source id", "numéro", "n°", "no", "num", "référence", "réf",
                "identifier", "number", "numéro de fiche", "n° de fiche", "n° fiche", "fiche", "uuid", "clé", "key",
                "response id", "id réponse", "id de la réponse",
            ]
        ),
        (
            .text,
            [
                "texte", "text", "verbatim", "contribution", "besoin", "besoins", "description", "expression", "parole",
                "propos", "idée", "need", "needs", "votre besoin", "votre contribution", "votre idée", "besoin exprimé",
                "texte de la contribution", "texte du besoin", "besoin recueilli", "besoins recueillis",
                "parole recueillie", "contribution recueillie", "message", "content", "contenu", "réponse", "intitulé",
                "libellé", "commentaire", "comment", "titre", "title",
            ]
        ),
        (
            .kind,
            [
                "type", "kind", "nature", "type de contribution", "nature de la contribution", "type d'expression",
                "type de besoin", "révolte rêve besoin", "révolte rêve ou besoin", "révolte / rêve / besoin",
            ]
        ),
        (
            .theme,
            [
                "thème", "thèmes", "thème(s)", "theme", "themes", "thématique", "thématiques", "topic", "topics",
                "thème principal", "sujet", "sujets", "subject", "domaine", "défi", "catégorie", "category",
            ]
        ),
        (
            .audience,
            [
                "public", "audience", "publics", "type de public", "public visé", "public cible", "public rencontré",
                "public concerné", "profil", "catégorie de public", "vous êtes",
            ]
        ),
        (
            .voices,
            [
                "voix", "voices", "nombre de voix", "nb voix", "nb de voix", "nombre de personnes", "nb personnes",
                "nb de personnes", "nbr personnes", "nombre", "nb", "participants", "nombre de participants",
                "nb participants", "effectif", "people", "number of people", "personnes",
            ]
        ),
        (
            .date,
            [
                "date", "jour", "day", "collected_on", "collected on", "date de collecte", "date de recueil",
                "date du recueil", "date de l'atelier", "date de l'événement", "date du marché", "recueilli le",
                "collecté le", "entendu le", "horodateur", "horodatage", "timestamp", "date de réponse",
                "date de saisie", "created at",
            ]
        ),
        (
            .workshop,
            [
                "atelier", "workshop", "nom de l'atelier", "marché", "market", "événement", "event", "rencontre",
                "réunion", "meeting", "occasion", "animation",
            ]
        ),
        (
            .channel,
            ["canal", "channel", "canal de collecte", "mode de recueil", "mode de collecte", "origine", "source"]
        ),
        (
            .concerns,
            [
                "lieu concerné", "commune concernée", "ville concernée", "territoire concerné", "concerne", "concerns",
                "commune", "ville", "lieu", "place", "lieu du besoin", "municipality", "town", "city", "village",
                "localité", "localisation", "location", "où", "where", "territoire", "adresse", "address",
                "nom de la commune", "nom commune", "nom_commune", "libcom", "result_city",
            ]
        ),
        (
            .lives,
            [
                "habite", "lives", "habite à", "commune de résidence", "ville de résidence", "lieu de résidence",
                "résidence", "domicile", "commune d'habitation", "lieu d'habitation", "commune de domicile",
                "commune du domicile", "lieu de vie", "vit à", "lives in", "home", "residence", "hometown",
            ]
        ),
        (
            .heard,
            [
                "entendu à", "entendu", "heard", "heard at", "heard in", "lieu de collecte", "commune de collecte",
                "lieu d'écoute", "lieu du recueil", "lieu de recueil", "recueilli à", "collecté à",
                "lieu de l'atelier", "commune de l'atelier", "lieu de l'événement", "lieu du marché",
            ]
        ),
        (
            .postalCode,
            ["code postal", "code_postal", "codepostal", "cp", "postcode", "postal code", "zip", "zip code", "zipcode"]
        ),
        (
            .inseeCode,
            [
                "insee", "code insee", "code_insee", "codeinsee", "insee code", "insee_com", "citycode", "city code",
                "code commune", "code_commune", "codgeo", "code insee de la commune", "code insee commune", "depcom",
                "result_citycode",
            ]
        ),
        (.department, ["département", "department", "dépt", "dep", "numéro de département", "n° de département"]),
        (.latitude, ["latitude", "lat"]),
        (.longitude, ["longitude", "lon", "lng", "long"]),
        (
            .coordinates,
            [
                "coordonnées", "coordinates", "coordonnées gps", "gps", "geopoint", "geo point", "geo_point",
                "geo_point_2d", "latlon", "lat lon", "point", "position",
            ]
        ),
        (
            .easting,
            [
                "x", "coord_x", "x_coord", "coordonnée x", "x_l93", "l93_x", "x_lambert93", "x lambert 93", "lambert_x",
                "lambx", "xl93", "x_cc", "x_lv95", "e_lv95", "easting", "est", "e",
            ]
        ),
        (
            .northing,
            [
                "y", "coord_y", "y_coord", "coordonnée y", "y_l93", "l93_y", "y_lambert93", "y lambert 93", "lambert_y",
                "lamby", "yl93", "y_cc", "y_lv95", "n_lv95", "northing", "nord",
            ]
        ),
        (
            .consent,
            [
                "consentement", "consent", "accord", "accord de publication", "accord pour publication",
                "consentement à la publication", "autorisation de publication", "autorise la publication",
                "publication autorisée", "droit de publication", "publication", "autorisation", "publiable",
            ]
        ),
        (.refusal, ["confidentiel", "confidential", "refus", "refusal", "refus de publication", "opposition"]),
    ]

    /// Columns of what somebody notes about a need, or of its short name: the need itself only where no other column
    /// is. Folded.
    static let notesOfNeeds: Set<String> = [
        "message", "content", "contenu", "reponse", "intitule", "libelle", "commentaire", "comment", "titre", "title",
    ]

    private struct Entry {
        let field: NeedField
        let rank: Int
    }

    private static let table: [String: Entry] = {
        var table: [String: Entry] = [:]
        for (field, headings) in names {
            for (rank, heading) in headings.enumerated() {
                let key = FoldedLabel(heading).text
                table[key] = table[key] ?? Entry(field: field, rank: rank)
            }
        }
        return table
    }()

    static func field(of label: FoldedLabel) -> NeedField? { table[label.text]?.field }

    static func rank(of label: FoldedLabel) -> (field: NeedField, rank: Int)? {
        table[label.text].map { ($0.field, $0.rank) }
    }
}
