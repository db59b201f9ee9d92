@testable import Importing

/// Headings as forms and tables bear them, with what they say about publication. Written after the rules, to measure
/// them; none of them stands in the code as it is here.
enum ConsentHeadings {
    static let allowing = [
        "Accord publication", "J'accepte que ma contribution soit publiée sur la carte", "Publiable ?",
        "OK pour publier ?",
        "Diffusion", "Publié", "Publication possible", "Êtes-vous d'accord pour que votre témoignage soit diffusé ?",
        "Autorisez-vous la publication de votre contribution sur le site du Pôle métropolitain ?",
        "J'autorise la diffusion de mes propos", "Acceptez-vous la publication ?", "Accord de la personne",
        "Consentement du participant", "D'accord pour publication (oui/non)", "Contribution publiable",
        "Peut-on publier votre réponse ?", "Souhaitez-vous que votre besoin soit publié ?", "Autorisation de diffusion",
        "Accord pour diffusion en ligne", "J'accepte la mise en ligne de mon texte",
        "Votre contribution peut-elle être rendue publique et citée sous une forme anonyme dans le bilan ?",
        "Je consens à la publication", "Accord écrit de publication", "Publication (O/N)", "À publier",
        "Je veux bien que mon idée soit affichée sur la carte", "Diffusable", "Publication autorisée par l'habitant",
        "Acceptation de la publication", "J'accepte", "Do you agree to publication?", "May we publish your answer?",
        "Consent to publish", "I agree that my contribution is published on the map", "Can be published",
        "Publish? (yes/no)",
        "Permission to publish", "Publishable", "I consent", "Accord donné par la personne",
        "J'accepte sans réserve que mon texte soit publié", "Publication oui ou non", "Ok diffusion site internet",
        "Accord du contributeur pour la carte", "Autorise publication carte",
        "À rendre public", "Rendre public", "Peut être rendu public", "Montrer au public", "Visible par le public",
        "Voulez-vous rendre public votre avis ?", "Avis rendu public", "À rendre publique (oui/non)",
        "Make public", "Peut-on montrer ce besoin au public ?",
    ]

    static let forbidding = [
        "Confidentiel ?", "Je ne souhaite pas que ma contribution soit publiée", "Refus de publier", "Non publiable",
        "Ne pas publier", "Je refuse la publication de mon témoignage", "Contribution confidentielle",
        "Souhaitez-vous que votre réponse reste confidentielle ?", "Opposition à la publication", "Publication refusée",
        "Je m'oppose à la diffusion de ma contribution", "À ne pas diffuser", "Privé", "Garder secret",
        "Je ne veux pas que mon texte apparaisse sur la carte", "Do not publish", "Please keep confidential",
        "I do not want my answer to be published", "Publication interdite", "Pas de publication",
        "Confidentialité demandée", "Ne pas rendre public", "Je ne veux pas que ce soit rendu public",
        "Je n'accepte pas que mes propos soient diffusés", "Usage interne", "Don't publish", "Keep private",
    ]

    static let unsure = [
        "RGPD", "J'accepte les conditions générales", "Droit à l'image : acceptez-vous ?",
        "J'ai lu la politique de confidentialité", "Je ne m'oppose pas à la publication", "Autorisation parentale",
        "Acceptez-vous le traitement de vos données ?", "Niveau de confidentialité",
        "J'accepte que l'équipe garde une trace de nos échanges", "GDPR consent", "Accord du tuteur",
        "Je ne refuse pas que ce soit publié", "Public / privé", "Privé ou public ?", "Rendre public ou privé",
    ]

    static let others = [
        "Publics concernés", "Publication Facebook (lien)", "Accord de commune", "Date de publication", "Anonyme",
        "Canal de diffusion", "Titre de la publication", "Nombre d'accords", "Public rencontré", "Lieu de vie",
        "Que souhaitez-vous pour votre commune ?", "Quel besoin voulez-vous exprimer ?", "Secteur privé ou public",
        "Accord collectif d'entreprise", "Souhaitez-vous être recontacté ?",
        "Je souhaite recevoir la lettre d'information",
        "Votre idée", "Espace public", "Site internet", "Vie privée et numérique", "Permis de construire",
        "Êtes-vous bénévole ?", "Remarques", "Carte de bus", "Qui a publié", "Ouvert", "Commentaire sur l'accord",
        "Diffusion de chaleur dans le logement", "Cochez", "Mode de diffusion souhaité", "Service public utilisé",
        "Ouvert au public", "Accueil du public", "Type de public", "Grand public", "Publics visés",
    ]

    static var labelled: [(heading: String, meaning: ConsentHeading)] {
        allowing.map { ($0, .allows) } + forbidding.map { ($0, .forbids) } + unsure.map { ($0, .unsure) }
            + others.map { ($0, .other) }
    }
}
