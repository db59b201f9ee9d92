import NeedsModel

/// Sentences with personal data, by kind, and ordinary ones. All of it is invented: telephone numbers of the ranges
/// reserved for fiction where there are any, accounts and numbers made up with their keys, addresses of `exemple.fr`.
enum PersonalDataSamples {
    static let labelled: [(reason: HoldReason, texts: [String])] = [
        (.phone, phones), (.email, emails), (.socialSecurityNumber, socialSecurityNumbers), (.iban, ibans),
        (.numberPlate, numberPlates), (.address, addresses), (.selfNaming, selfNamings), (.personName, personNames),
    ]

    private static let phones = [
        "Appelez-moi au 06 39 98 12 34", "0639981234", "06.39.98.12.34", "06-39-98-12-34", "06/39/98/12/34",
        "06 39 98 12 34 ou 07 00 00 12 34", "tél : 03 84 00 12 34.", "(03 84 00 12 34)", "0384 00 12 34",
        "03 840 012 34",
        "+33 6 39 98 12 34", "+33639981234", "+33 (0)6 39 98 12 34", "0033 6 39 98 12 34", "0033639981234",
        "00 33 6 39 98 12 34", "(+33) 6 39 98 12 34", "33 6 39 98 12 34", "33639981234", "6 39 98 12 34",
        "+41 79 000 12 34", "+41790001234", "0041 79 000 12 34", "0041790001234", "079 000 12 34", "032 000 12 34",
        "+41 (0)32 000 12 34", "0041 (0)32 000 12 34", "41 79 000 12 34", "+49 761 000123", "+32 470 00 12 34",
        "+352 621 000 123", "+44 7700 900123", "06\u{2013}39\u{2013}98\u{2013}12\u{2013}34",
        "06\u{2011}39\u{2011}98\u{2011}12\u{2011}34", "06\u{A0}39\u{A0}98\u{A0}12\u{A0}34",
        "\u{FF10}\u{FF16} \u{FF13}\u{FF19} \u{FF19}\u{FF18} \u{FF11}\u{FF12} \u{FF13}\u{FF14}",
        "06\u{200B}39\u{200B}98\u{200B}12\u{200B}34", "O6 39 98 12 34", "06 . 39 . 98 . 12 . 34", "06.39 98.12 34",
        "0 639 981 234", "06 39 98 12 34, merci", "06_39_98_12_34", "06\u{202F}39\u{202F}98\u{202F}12\u{202F}34",
        "0\u{AD}6 39 98 12 34", "mon numéro:0639981234!", "06 3998 1234", "N° 0700001234",
    ]

    private static let emails = [
        "a.b@exemple.fr", "écrire à camille@exemple.fr.", "camille.durand+besoin@exemple.co.uk", "A.B@EXEMPLE.FR",
        "a.b (arobase) exemple.fr", "a.b[at]exemple.fr", "a.b(at)exemple.fr", "a.b (at) exemple.fr",
        "a.b [at] exemple.fr",
        "a.b {at} exemple.fr", "a.b @ exemple.fr", "a.b arobase exemple.fr", "a.b arobase exemple point fr",
        "a.b@exemple point fr", "a.b (arobase) exemple (point) fr", "a.b[at]exemple[point]fr", "a.b[at]exemple[dot]fr",
        "a.b (at) exemple (dot) fr", "a.b AT exemple.fr", "a.b at exemple.fr", "camille90 at exemple.fr",
        "a\u{200B}.b@exemple.fr", "a.b\u{FF20}exemple.fr", "a.b@exemple\u{FF0E}fr", "camille_durand@exemple.fr",
        "c-d@exemple-du-lieu.fr", "<a.b@exemple.fr>", "mailto:a.b@exemple.fr", "a.b(@)exemple.fr", "a.b [@] exemple.fr",
        "a.b (a) exemple.fr", "camille arobase exemple.fr", "camille (arobas) exemple.fr",
        "camille [arobase] exemple.fr",
        "camille point durand arobase exemple point fr", "camille.durand @exemple.fr", "camille.durand@ exemple.fr",
        "élodie.fée@exemple.fr", "a.b ( at ) exemple.fr", "a.b[ arobase ]exemple.fr", "a.b(chez)exemple.fr",
        "a.b @ exemple . fr",
    ]

    private static let addresses = [
        "J'habite 12 rue des Lilas", "au 3 bis, rue de la Paix", "12, rue Victor Hugo", "8 avenue Jean Jaurès",
        "5 impasse du Moulin", "14 allée des Tilleuls", "27 boulevard Carnot", "2 place de la République",
        "20 route de Belfort", "6 chemin des Vignes", "9 quai Vauban", "1 square du Souvenir", "33 faubourg de France",
        "4 ruelle des Chats", "18 av. de la Gare", "18 av du Maréchal Foch", "7 bd Anatole France", "12 rue de la paix",
        "12 rue des lilas à Belfort", "12bis rue des Lilas", "12 B rue des Lilas", "12 ter rue du Four",
        "chez moi, 45 rue de l'Église", "45 rue de l’église", "11 cours de la Libération", "3 passage des Tanneurs",
        "16 sentier du Château", "2 montée de la Citadelle", "21 lotissement Les Prés", "5 résidence Les Acacias",
        "10 hameau de la Goutte", "mon adresse : 122 rue de Strasbourg 90000 Belfort", "8 RUE DES ROSES",
        "8 Rue Des Roses",
        "3 clos du Verger", "15 rue du 11 Novembre", "17 rue du Général de Gaulle", "6 voie des Acacias",
        "24 chemin de halage", "7 imp. des Cerisiers", "9 esplanade de l'Europe", "13 rue Kléber",
        "13, rue Kléber, 2e étage",
        "40 faubourg des Ancêtres",
    ]

    private static let selfNamings = [
        "Je m'appelle Camille", "je m’appelle Camille Durand et j'ai 40 ans", "je m'appelle camille",
        "Je me nomme Yanis",
        "Mon nom est Durand", "mon nom est Camille Durand", "Mon prénom est Inès", "My name is Camille",
        "Moi c'est Lucas",
        "moi, c'est Chloé", "Je suis Camille, habitante de Delle", "je suis Nadia et je cherche un médecin",
        "Bonjour, je m'appelle Awa.", "JE M'APPELLE CAMILLE", "je m appelle Camille", "Je m'appelle : Camille",
        "Je m'appelle Jean-Pierre", "Je m'appelle Zoé D.", "Moi c'est Mohamed", "mon nom c'est Petit",
        "mon prénom c'est Léa", "I am Thomas", "I'm Julie and I live here", "Je me prénomme Sophie",
        "je m'appelle Ousmane, j'habite ici", "Salut je m'appelle Enzo", "Je m'appelle Marie-Claude Petit",
        "je mappelle Kevin", "Mon nom est Personne Dupré", "Je suis Fatima", "« Je m'appelle Rose »",
        "- Je m'appelle Lina",
        "Je m'appelle Maxence et je suis lycéen", "Je m'appelle Amel", "je m'appelle Wassila", "Je m'appelle D. Martin",
        "Mon nom : Camille", "Mon prénom : Sarah", "je m\u{2BC}appelle Hugo", "Je m'appelle\u{A0}Camille",
        "Enchantée, je m'appelle Odile",
    ]

    private static let personNames = [
        "Camille Durand attend un médecin", "Voir avec Jean Dupont", "Jean DUPONT habite au bout", "DUPONT Jean",
        "Marie-Claire Petit", "Marie Petit-Jean", "le fils de Sophie Martin", "Nadia Benali", "Mohamed El Amrani",
        "Fatima Ben Salah", "Mme Julie Moreau", "M. Pierre Lefèvre", "Merci à Lucas Bernard !", "Thomas de la Tour",
        "Hélène D'Aubigny", "Élodie Girard", "ma voisine Odile Perrin", "Inès Robert, du CE", "demander à Yves Garnier",
        "Aurélie Faure et Kevin Roux", "le docteur Paul Chevalier", "signé : Chloé Marchand", "Signé Léa Fontaine",
        "contact : Anne Schmitt", "Karim Haddad et sa femme", "Zoé Meyer", "Théo Keller", "MARTIN Sophie",
        "Françoise Mercier dit que", "Jean-Pierre Muller", "Jean-Luc Von Arx", "mon fils Enzo Blanchet",
        "Awa, Aïcha Diallo",
        "Thierry Colin", "notre maire Bernard Colas", "Louise Da Silva", "Rachid Meziane", "Jérôme Pelletier",
        "Noémie Jacquot",
        "François Humbert", "Céline\u{A0}Vuillemin",
    ]
}
