/// Ordinary French words. One of them alone is never read as a misspelt name: « beaucoup » is not Beaucourt.
///
/// Folded; a list of our own, of the words that people write when they write no place.
enum CommonWords {
    /// True for a word of the list, its plural and its feminine.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        if isListed(word) { return true }
        guard word.count > 3, let last = word.last else { return false }
        let singular = last == 0x73 || last == 0x78 ? word.dropLast() : word
        if singular.count < word.count, isListed(singular) { return true }
        guard singular.count > 3, singular.last == 0x65 else { return false }
        return isListed(singular.dropLast())
    }

    private static func isListed(_ word: ArraySlice<UInt8>) -> Bool { list.contains(word) }

    private static let list = WordSet(words)

    private static let words = """
        sociaux social frelon fecule grogne grogner grognard filon fontanelle messire modal modale legal legale letal
        nomme nommer nommee rompre rompe verlan cherement courront recouvrable recouvrant hisser hissant fele ferule fret
        morceler morcelle marier levat lion granit fibre antenne internet reseau logement loyer bebe suzanne mardi mercredi jeudi vendredi samedi lundi charmer chevreter doreur fracas frayeur laitue legale moquer
        abrasion aeration aerogare aeroport ajout ajoute ajouter ambre angelot arbre arbres artisan artisans
        bagnard baliverne balle balles barbotte bavette beaucoup beche belle belles berce bercer berthe beuverie
        bien biens blamer bois boite boites bonde bonne bonnes bord bords borgne botte bottes bouche bouger
        bougies boule boules boulon boulonner bourg bourse bout boutonner bouts branche branches bras brave
        bravo bravoure breche breton bretonne bretons brise brocard broche bronche bruit bruits bruler brulure
        brume brun brutal brutale bruyere bruyeres buche budget bulle bureau bureaux buron but buts cabane
        cadanche cadeau cadre cafe cage caisse calanque calme camion camions campagne campagnes camping canal
        canards canton carte cartes cas casse cause cave caves ceinture celle celles centaine centre cercle
        cerise certain cervelle chaise chaises chaleur chambre chamois champ champs chance change changement
        changer chant chanter chapeau chapelle charbon charbons chardon chardons charge charges chariot chariots
        charmant charmante charme charmer charmons chasse chasser chat chats chaud chaude chaudes chauds
        chauffage chauffe chausse chaussee chaussure chef chemin chemins chene chenes cher chere cheval chevaux
        cheveux chevre chevres chevreuil chez chien chiens chiffon chiffons choc choisir choix chose choses chou
        choux chute ciel cime cinema ciseau ciseaux citadelle cite citoyen citoyens claie clair claire classe
        classes clef climat cloche clos club coche code coin coins col colere colis colle colombe colombier
        colonne combat combattre combe combien combler comme commun commune communes comporter compost composte
        compote compte comptes conge connaitre contenir content contre copie coq corde corneille corolle corps
        cote cotes cou coude couler couleur couleurs coup couper cour courage courant courants courbant courbe
        courir courrier cours course courses court courte coute couter couvert couvrir craie crainte crampe
        cravache creche creme crier crise croire crois croise croisement croiser croissance croit croix crosse
        cruel cuisine cuivre culture cure cyclable cycle dallage dalle dalles dame dames danger dans danse date
        debat debout debut dechet dechets decision defi defis degat delai delie delier demain demande demander
        dense densite dent dents depart depuis desert desir detail dette deux devant devenir dieu dimanche diner
        ding dire discours distance divers docteur dodo doigt don donc donner dorant dorer dormir dos douane
        douce douche douleur doute doux drap droit droite droits drole dur duree eau eaux echange echanges
        eclair ecole ecoles ecoute ecran ecrire edition effort egal egalite egard eglise egout electeur eleve
        eleves elle elles eloge emouvant emploi emplois encore energie enfance enfant enfants enfourcher ennui
        ensemble entendre entente entree entreprise environ epaule epice epoque equipe erreur espace espaces
        espece espoir essai essence essor est etage etang etat etats ete etoile etoiles etoupe etranger etre
        etroit etude etudes etudiant etudiants etuve eugenique europeen europeenne europeennes europeens exces
        exemple faim faire fais fait faits fanfare faute fauteuil faux faveur favori favoris favoriser felin
        femme femmes fenetre fer fera ferais ferme fermer fermes fermeture fete fetes feu feuille feuilles feux
        fidele fiere figure fil file fille filles fils fin fins flamme fleur fleurs fleuve foie foin fois folie
        fond fontaine fontaines fonte force forces foret forets forge forges forme formes fort forte fosse fou
        foudre foule four fourche foyer frai fraiche fraicheur fraise fraises franc frein frere froid froide
        froids fromage front fruit fruits fuite fumee fureur fusee gain garage garde gardien gare gares gateau
        gauche gaz geant gel genre gens geste glace glaces glisse gloire gomme gorge gout goutte graine graisse
        grand grande grange grave gravier grele grenier greve grille grippe gris grise gros grosse grosses
        groupe guerre gueule guide habit haie haine hameau harmonie hausse haut haute herbe herbes heritage
        heros heure heures hier hiver homme hommes honte hopital horizon horloge hotel huile humain humeur idee
        idees ile image impasse inconnu insecte isolement ivoire jardin jaune jeune jeunes jeunesse joie jour
        jours juge juste lac lacet laid laide laine laines lampe langue lapin large larme larmes lavage leger
        legume legumes lettre lettres lever levure liberte lieu ligne lignes lire lit livre livres loi loin lois
        loisir loisirs long longue loup lourd louve luire lune luxe luxes luzerne main maire maires mairie
        maison maisons mandarine mandat manger manque manquer marais marche marches mari mariage marie marin
        marine masse matin mendier mentir mer merci mere meres mesure mesures metal meuble mieux milieu mine
        mines mise mode modele moins mois monde monnaie mont montage montagne montagnes montee monter montre
        montrer montres monument moral mort morts mot moteur moto motos mots mouche moulin mouton mouvement
        moyen moyenne mur murs musique nage nager naissance nappe narine nation nature naturel navette navettes
        neige nerf neuf nez niche nid niveau noeud noir noire noisette nom nombre nombreux nord normal notaire
        note notes nouer nouvelle novembre novice nuit nuits nul objet offense offre offres offrir oiseau
        oiseaux ombre onde or orage orange orateur ordre ordures oreille organe orge os oser oublier ouest ours
        outil outils ouvert ouverture ouvrier ouvrir oxygene page pain paix panier panneau panneaux papa papier
        parc pardon parent parents parking parole part partage parti partie pas passe passer patrie pauvre payer
        pays peau peche pecher peindre peine peines peinture pelle pelouse pente pere perle perruche personne
        personnes perte petit petite petites petits peu peur phare phase photo piece pied pierre pierres pile
        pion pique piscine piste pistes pitie place places plage plaine plainte plaisir plan planche planete
        plante plantes plat platre plein pleine pli plomb pluie plume plus poche poele poesie poete poids poil
        point poire pois poisson poivre poli police politique pollution pomme pommes pompe pont ponton populaire
        porte portes poste pot poule poules poumon pour pouvoir prairie pre precis premier prendre pres presse
        pret printemps prison prix probleme proche produit profit profond projet promenade propre propres
        proprete proverbe province prudence prune public puits pur quai quand quartier quatre quelle quelles
        question queue quoi rail railler rame rampe rang raper rappel rapport rare rat ravin rayon rayonner
        rayons reche recit recolte recours recouvrer recouvrir refuge refus regard regime region regle reine
        relais relation remede rempart renard rendre renfort renoncer renouer rentree reparer repas repit
        reponse repos republique reseau respect ressource reste rester retard retenir retour retraite reunion
        reve reveil reves revolte revoltes riche ride rideau rire risque rite rivage rival riviere riz robe
        roche rocher roi rond ronde rose roses roue roues rouge rouges rouille route routes ruche rude rue rues
        ruine rumeur rupture rural ruse rythme sable sac sage saison sale sales salle salles salon sang sanglier
        sante sapin saule saules saut sauter sauvage sauver saveur savoir savon scene science seau sec seche
        secours secret sein sejour sel selle selles semaine semence seminaire semonce senat sens senteur sentier
        sept serie serre serrure service services seuil seul seule seuls sevrage siege signe silence simple
        singe sirene situation ski soie soif soin soins soir soleil solidarite solide sombre somme sommet son
        sondage sort sorte sortie souche souffle souhait soupe soupir souple source sources sourd sourire souris
        sous souvenir sport sports stade station statue stress sucre sud sueur suite suivant suivre sujet surete
        surface surprise tabac table tableau tache taille talent tampon tapis tard tarif tasse taureau taxe taxi
        telle telles temoin tempete temple temps tendre tenir tente tenue terrain terre terres tete texte
        theatre theme thon tiers tigre timbre tirer tissu titre toile toit tombe ton tondre tonnerre torche
        torrent total touche toujours tour tourisme tournee tourner tours tout toux trace tradition train trains
        traite trame tranche transport transports travail travaux travers traverse traverser tremper tremplin
        tresor tresors tri tribu tribune triste tronc trop trottoir trottoirs trou trouble trous trouver truite
        tube tuile tulipe tunnel union unite univers usage usine usines usure utile utopie vacances vache vaches
        vague vaisseau val valeur valeurs valise vallee vallon vallons valse vandale vanne vapeur vase vaste
        veau vedette veille veiller veine velo velos velours vendre vengeance venir vent vente ventre ver verbe
        verger vergers verite vernis verre verres vers vert verte vertes verts vertu veste vetement veto viande
        victime victoire vide vie vieille vieux vigne vignes vigueur village villages ville villes vin vins
        bavais bavant bavons blament blamons bourguignonne charmais charrois chaut cordelle corselet croie dessert
        dorais dorent dorons eploie feale felons ferle feuler forais fracs fraye frayais fris labre ladre laie leva
        levai lougre loure loutre meuliere mordillais nomma pepiniere perfuse rearmee recouvrage ressert
        violence violet violon vipere virage virus vis visage visite vitesse vitre vitrine vivons vivre voeu
        voie voies voile voir voisin voisins voiture voitures voix vol volaille voler volet volume vote voter
        vouloir voyage vrac vrai vraie vue wagon yeux zone
        """
}
