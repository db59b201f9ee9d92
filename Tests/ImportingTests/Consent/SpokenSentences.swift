/// What people write about publication where nobody asked, and what sounds like it.
enum SpokenSentences {
    static let refusing = [
        "Je ne veux pas que mon avis soit publié", "Je m'oppose à la publication", "Gardez-le pour vous",
        "Je ne suis pas d'accord pour être publié", "Ne publiez pas", "ne publiez pas mon nom ni mon texte",
        "Un bus le soir (ne pas publier svp)", "la personne ne veut pas être publiée", "merci de ne pas diffuser",
        "À ne pas publier", "Je refuse la publication", "je refuse que mes propos soient diffusés",
        "Je ne souhaite pas être publié", "Je n’autorise pas la diffusion de mon témoignage", "Pas de publication",
        "Non publiable", "non publié", "Je n'accepte pas que mon témoignage soit publié", "surtout ne pas le publier",
        "NE PAS PUBLIER", "Ne le publiez pas", "je préfère que ce ne soit pas publié", "Cela doit rester confidentiel",
        "(confidentiel)", "à garder secret", "Gardez cela pour vous svp", "Refus de publication", "do not publish",
        "Please don't publish this", "I do not want this to be published", "Il ne faut pas que ce soit publié",
        "opposition à la diffusion", "Interdiction de publier", "Ne divulguez rien", "pas à publier",
        "L'habitante ne veut pas publier son avis",
    ]

    static let agreeing = [
        "J'accepte que mon avis soit publié", "Je veux bien que mon avis soit publié", "J'accepte la publication",
        "Je suis d'accord pour être publié", "J'autorise la diffusion de mes propos", "Je souhaite publier mon avis",
    ]

    static let ordinary = [
        "La mairie ne publie pas ses comptes", "Les horaires ne sont pas publiés", "Il faut publier les horaires",
        "Pourquoi ne pas publier les menus de la cantine ?", "Un service public de qualité", "Gardez la poste ouverte",
        "Il manque un mode de garde pour les petits", "Gardez la gare pour nous", "Trop de publicité sur les murs",
        "On diffuse mal les informations", "Un lieu confidentiel pour les femmes", "Vous ne publiez pas les comptes",
        "Le journal publié par la commune n'arrive pas", "Une garderie le soir", "La diffusion du bulletin est lente",
        "Le journal n'est pas publié chaque mois", "Un café où on n'est pas au public",
        "Des films diffusés en plein air",
    ]
}
