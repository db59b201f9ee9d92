/// Names that streets, schools and halls bear, and the words for what bears them: no person of today is meant.
enum PublicNames {
    static func contains(first: String, family: String) -> Bool {
        names.contains(first.split(separator: "-").joined(separator: " ") + " " + family)
    }

    /// Before a name: a place or a thing is called by it.
    static let guards: Set<String> = [
        "rue", "avenue", "av", "boulevard", "bd", "place", "pl", "square", "impasse", "allee", "allees", "chemin",
        "quai", "pont", "route", "faubourg", "fbg", "cours", "passage", "esplanade", "parc", "jardin", "promenade",
        "lycee", "lp", "college", "ecole", "maternelle", "primaire", "groupe", "scolaire", "universite", "campus",
        "salle", "mediatheque", "bibliotheque", "theatre", "cinema", "espace", "centre", "stade", "gymnase", "piscine",
        "complexe", "halle", "foyer", "maison", "residence", "cite", "quartier", "hopital", "clinique", "ehpad",
        "creche", "musee", "gare", "station", "arret", "pole", "fondation", "association", "prix", "collection", "mjc",
        "saint", "sainte", "st", "ste", "sts", "eglise", "chapelle", "temple", "fort", "caserne", "usine", "tour",
        "immeuble", "batiment", "amphi", "amphitheatre", "conservatoire", "auditorium", "village", "relais", "statue",
        "fete", "festival", "tournoi", "challenge", "atelier", "marche", "cafe", "librairie", "boulangerie", "garage",
        "restaurant", "hotel", "magasin", "pharmacie", "etablissements", "ets", "entreprise", "societe", "menuiserie",
        "csc", "ccas", "zac", "zone", "parking", "lotissement", "resto", "villa", "rond",
    ]

    /// Between the two: titles and articles, over which a guard is looked for.
    static let titles: Set<String> = [
        "docteur", "dr", "general", "gal", "colonel", "marechal", "president", "capitaine", "commandant", "lieutenant",
        "professeur", "abbe", "pere", "cardinal", "roi", "reine", "de", "du", "des", "la", "le", "les", "l", "d", "a",
        "au", "point", "social", "culturel", "municipal", "municipale", "elementaire", "intercommunale", "public",
        "publique", "sport", "sportif", "sports", "professionnel", "general", "technique", "polyvalente", "communale",
        "hospitalier", "communal",
    ]

    private static let names: Set<String> = [
        "jean jaures", "victor hugo", "jules ferry", "leon blum", "louis pasteur", "jean moulin", "charles gaulle",
        "simone veil", "louis aragon", "pierre mendes", "pierre mendes-france", "georges brassens", "jacques prevert",
        "emile zola", "marie curie", "pierre curie", "jean zay", "jean mermoz", "antoine saint-exupery", "paul eluard",
        "albert camus", "jean mace", "leon gambetta", "georges clemenceau", "georges pompidou",
        "francois mitterrand", "jacques chirac", "aristide briand", "edouard herriot", "pierre brossolette",
        "jacques brel", "jean vilar", "gerard philipe", "edith piaf", "louise michel", "rosa parks", "nelson mandela",
        "martin luther", "anne frank", "lucie aubrac", "raymond aubrac", "germaine tillion", "olympe gouges",
        "george sand", "marcel pagnol", "marcel proust", "gustave courbet", "gustave eiffel", "victor schoelcher",
        "frederic japy", "georges cuvier", "armand peugeot", "auguste bartholdi", "frederic auguste", "leonard vinci",
        "jean rostand", "jean giono", "paul cezanne", "claude monet", "claude debussy", "hector berlioz",
        "maurice ravel", "henri matisse", "pablo picasso", "auguste renoir", "auguste rodin", "camille claudel",
        "jules verne", "jules valles", "jules michelet", "jules guesde", "arthur rimbaud", "paul verlaine",
        "charles baudelaire", "alphonse daudet", "alexandre dumas", "honore balzac", "guy moquet", "pierre semard",
        "ambroise croizat", "marcel cachin", "robert schuman", "jean monnet", "robert desnos", "raymond aron",
        "raymond queneau", "boris vian", "romain rolland", "romain gary", "simone signoret", "simone beauvoir",
        "jean-jacques rousseau", "jean jacques rousseau", "denis diderot", "olivier messiaen", "jean racine",
        "pierre corneille", "blaise pascal", "rene descartes", "rene cassin", "rene char", "marc bloch", "marc chagall",
        "francoise dolto", "celestin freinet", "maria montessori", "abbe pierre", "francis poulenc", "jean cocteau",
        "joseph kessel", "andre malraux", "andre parant", "andre boulloche", "gisele halimi", "robert badinter",
        "josephine baker", "ada lovelace", "jeanne arc", "henri iv", "louis xiv", "louis xv", "charles quint",
        "albert schweitzer", "albert einstein", "thomas pesquet", "jean bouin",
        "pierre coubertin", "roger salengro", "edouard vaillant", "francois villon", "francois rabelais",
        "claude chappe", "denis papin", "adolphe thiers", "adolphe sax", "jean ferrat", "jean gabin", "charles trenet",
        "charles aznavour", "serge gainsbourg", "johnny hallyday", "agatha christie", "harry potter", "tom sawyer",
        "noel noel", "pierre perret",
    ]
}
