/// What an address server added to a placement, or why it added nothing. The key is the id of the reason.
extension Phrases {
    public static func address(_ id: String) -> Phrase? { addresses[id] }

    private static let addresses: [String: Phrase] = [
        "address-found": Phrase("Adresse trouvée : {0}.", "Address found: {0}."),
        "address-decides": Phrase(
            "L’adresse trouvée ({0}) place le texte à {1}.", "The address found ({0}) places the text in {1}."),
        "address-not-found": Phrase(
            "Le serveur d’adresses ne connaît pas cette adresse.", "The address server does not know this address."),
        "address-no-street": Phrase(
            "Le serveur d’adresses ne donne rien de plus précis que {0}.",
            "The address server gives nothing finer than {0}."),
        "address-doubtful": Phrase(
            "Le serveur d’adresses propose {0}, sans assez de certitude.",
            "The address server proposes {0}, without enough certainty."),
        "address-elsewhere": Phrase(
            "Le serveur d’adresses propose {0}, qui ne s’accorde pas avec le lieu lu : non retenu.",
            "The address server proposes {0}, which does not agree with the place as read: not kept."),
        "address-of-area": Phrase(
            "Le serveur d’adresses propose {0}, mais le texte désigne un ensemble : non retenu.",
            "The address server proposes {0}, but the text means a whole area: not kept."),
        "address-timed-out": Phrase(
            "Le serveur d’adresses n’a pas répondu à temps.", "The address server did not answer in time."),
        "address-unreachable": Phrase(
            "Le serveur d’adresses est injoignable ({0}).", "The address server cannot be reached ({0})."),
        "address-refused": Phrase(
            "Le serveur d’adresses a refusé la demande (HTTP {0}).",
            "The address server refused the request (HTTP {0})."),
        "address-redirected": Phrase(
            "Le serveur d’adresses renvoie à {0} : donner cette adresse si elle est de confiance.",
            "The address server points to {0}: give that address if it is trusted."),
        "address-unreadable": Phrase(
            "La réponse du serveur d’adresses est illisible.", "The address server’s answer cannot be read."),
        "address-missing-columns": Phrase(
            "Il manque des colonnes à la réponse du serveur d’adresses : {0}.",
            "The address server’s answer lacks columns: {0}."),
        "address-oversized": Phrase(
            "La réponse du serveur d’adresses est trop grande.", "The address server’s answer is too large."),
        "address-row-missing": Phrase(
            "Le serveur d’adresses n’a rien répondu pour cette ligne.",
            "The address server answered nothing for this row."),
        "address-row-refused": Phrase(
            "Le serveur d’adresses a refusé cette ligne ({0}).", "The address server refused this row ({0})."),
    ]
}
