extension Phrases {
    public static let demoNeeds = Phrase(
        "Un point par besoin, au centre de sa commune. À glisser dans QGIS, uMap, geojson.io ou Leaflet.",
        "A point for each need, at the centre of its commune. Drop it into QGIS, uMap, geojson.io or Leaflet.")
    public static let demoCommunes = Phrase(
        "Les communes, comptées et coloriées : s’ouvre en couleurs dans geojson.io et Leaflet.",
        "The communes, counted and coloured: opens in colour in geojson.io and Leaflet.")
    public static let demoEPCI = Phrase(
        "Les intercommunalités, avec taux et intervalles.", "The EPCI, with rates and intervals.")
    public static let demoMap = Phrase(
        "La carte, en A4 : ouvrir dans un navigateur, imprimer, ou rsvg-convert -f pdf.",
        "The map, A4: open it in a browser, print it, or rsvg-convert -f pdf.")
    public static let demoSquare = Phrase(
        "La même, pour un téléphone.", "The same, for a phone.")
    public static let demoThemes = Phrase("Une carte par thème.", "One map for each theme.")
    public static let demoTable = Phrase(
        "Le bilan par intercommunalité et par thème : double-clic, il s’ouvre dans Excel ou LibreOffice.",
        "The summary by EPCI and theme (semicolons, decimal commas): double-click opens it in a French Excel.")
    public static let demoRejects = Phrase(
        "Les lignes refusées, avec la raison : à corriger et réimporter.",
        "The rejected rows, with the reason: correct them and import again.")
    public static let demoDatabase = Phrase(
        "La base (SpatiaLite) : s’ouvre aussi dans QGIS.",
        "The database (SpatiaLite): opens in QGIS too.")
    public static let demoNext = Phrase("Pour continuer :", "To go on:")
    /// Commands to copy; {0} the database.
    public static let demoCommands = [
        Phrase(
            "planisphere count --by epci --database {0}", "planisphere count --by epci --database {0}"),
        Phrase("planisphere review --database {0}", "planisphere review --database {0}"),
        Phrase(
            "planisphere map choropleth --theme mobilite --database {0} -o mobilite.svg",
            "planisphere map choropleth --theme mobilite --database {0} -o mobilite.svg"),
        Phrase("planisphere doctor --database {0}", "planisphere doctor --database {0}"),
    ]
}
