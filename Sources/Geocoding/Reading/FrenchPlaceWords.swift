/// The words themselves, folded. One list per role; a word may stand in several.
enum FrenchPlaceWords {
    static let byRole: [(role: WordRoles, words: String)] = [
        (.article, "le la les l"),
        (.of, "de du d des"),
        (.locative, "a au aux en dans chez"),
        (.link, "sur sous s ss les lez lès"),
        (.and, "et ou entre puis"),
        (
            .generic,
            """
            mairie hotel ville village villages commune communes communal communale municipal municipale bourg bourgade
            hameau lieu dit lieudit place marche marches gare gares halte lycee lycees college colleges ecole ecoles
            maternelle primaire elementaire creche periscolaire quartier quartiers qr qt qtier secteur salle polyvalente
            fetes fete foyer maison mjc mpt csc tous associations association social sociale culturel culturelle
            socioculturel socioculturelle mediatheque bibliotheque ludotheque piscine stade gymnase complexe sportif
            sportive parc jardin jardins eglise temple mosquee chapelle cimetiere hopital clinique ehpad retraite
            pharmacie poste prefecture caf ccas mission locale pole emploi travail zone zones industrielle industriel
            commerciale artisanale activites activite zi za zac zup supermarche hypermarche magasin commerce commerces
            restaurant cafe bar boulangerie usine entreprise canal port lac etang plage camping fort chateau musee
            theatre cinema universite fac iut campus batiment immeuble tour residence cite rond point parking
            sortie autoroute tgv sncf bus arret terminus atelier reunion stand kiosque espace point forum salon
            resto bistrot bibliobus cantine tiers fablab epicerie ressourcerie recyclerie dechetterie decheterie ferme
            """
        ),
        (
            .street,
            """
            rue rues r avenue avenues av ave boulevard boulevards bd bld blvd boul chemin chemins ch che impasse imp
            allee allees all place pl quai quais route rte routes faubourg fbg fg cours square sq passage sentier ruelle
            esplanade promenade voie lotissement lot montee venelle
            """
        ),
        (
            .near,
            """
            pres proche proches cote vers environs environ alentours alentour autour proximite peripherie banlieue
            voisinage direction
            """
        ),
        (
            .grouping,
            """
            agglo agglos agglomeration communaute comcom intercommunalite interco epci cc ca cu groupement
            """
        ),
        (.vagueArea, "canton cantons arrondissement region regions pays bassin circonscription coin plaine vallee"),
        (
            .filler,
            """
            france francais francaise cedex f fr je j nous on vous habite habitons habitez habitant habitante habitants
            habitantes vis vit vivons vivre reside residons resident residents domicilie domiciliee demeurant demeure
            suis est sommes viens vient originaire travaille ici moi nous mon ma mes notre nos y ville mme mr monsieur
            madame mlle adresse domicile lieu localite localisation habitation cp code postal village dite dit nouvelle
            nouveau ancienne ancien commune chef meme franche comte bourgogne bfc fc republique toute tout non
            """
        ),
        (
            .part,
            "nord sud est ouest haut haute bas basse centre bourg hyper coeur vieux vieille rural rive nouveau nouveaux"
        ),
        (.cedex, "cedex cdx cedx"),
        (.numbered, "bp cs no n numero tel bat apt appt appartement etage boite"),
        (.department, "departement departements dept dep dpt dpmt"),
        (.insee, "insee cog"),
        (
            .nothing,
            "neant inconnu inconnue inconnus nc nsp nspp na renseigne renseignee precise communique connu sans aucun aucune rien vide null nan none tbd"
        ),
        (.whole, "tout toute tous toutes ensemble entier entiere partout"),
        (
            .common,
            """
            croix fontaine fontenelle bretagne chaux frais lagrange riviere lariviere grange bart dung buc luze feule
            charmois leval roches villars essert glay grosne felon recouvrance madeleine colombier marie suzanne
            maurice germain julien dizier bourguignon ecot roche beaulieu berne forges citadelle vosges doubs jura
            graviers sud nord centre
            """
        ),
    ]
}
