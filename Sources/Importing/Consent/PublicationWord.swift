/// What a word that speaks of publication is in its sentence.
enum PublicationWord {
    case infinitive, imperative, participle, noun, adjective, keeping, secret

    init?(_ word: String) {
        switch word {
        case "publier", "diffuser", "divulguer", "publish": self = .infinitive
        case "publiez", "diffusez", "divulguez": self = .imperative
        case "publie", "publiee", "publies", "publiees", "diffuse", "diffusee", "diffuses", "diffusees", "divulgue",
            "divulguee", "divulgues", "divulguees", "published":
            self = .participle
        case "publication", "diffusion", "divulgation": self = .noun
        case "publiable", "publiables", "diffusable", "diffusables": self = .adjective
        case "garder", "gardez", "garde", "gardes": self = .keeping
        case "confidentiel", "confidentielle", "confidential": self = .secret
        default: return nil
        }
    }
}
