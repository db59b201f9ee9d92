/// What people say that names nobody: prices, dates, hours, roads, schools, streets without a house.
enum OrdinarySentences {
    static let all = text.split(separator: "\n").map(String.init)

    private static let text = """
        Des bus le dimanche, pas un par heure.
        Le bus passe à 6 h 50 et à 13 h 10.
        Il faudrait 3 rue piétonnes dans le centre.
        Dans notre 3 rue, plus un commerce.
        La ligne 3 rue de Madrid ne passe plus le soir.
        1 place en crèche pour 10 demandes.
        2 places de parking par logement.
        Un cours de yoga à 15 euros.
        2 cours de français par semaine.
        3 chemins sont fermés depuis 2019.
        La D83 est dangereuse entre Delle et Grandvillars.
        La RN19 coupe le village en deux.
        Sur la RD 437, un radar à 80 km/h.
        L'A36 passe à 200 m de l'école.
        Le lycée Jules Ferry manque de casiers.
        Le collège Jean Moulin n'a plus d'infirmière.
        La médiathèque Louis Aragon ferme à 17 h.
        L'école Simone Veil a besoin d'un préau.
        La salle Jean Jaurès est trop froide.
        Rue Victor Hugo, il n'y a plus de trottoir.
        Place Georges Brassens, plantez des arbres.
        Le gymnase Pierre Mendès France est vieux.
        Saint-Maurice attend un médecin.
        L'église Saint Pierre mérite des travaux.
        Le marché de Noël Belfort est trop court.
        Maison France Services ouverte le samedi.
        Que France Travail revienne à Delle.
        Le 18/09/2021 on nous avait promis un banc.
        Du 01/02/2021 au 03/04/2021 rien n'a bougé.
        Depuis le 01.02.21 10.30, plus de courant.
        90000 Belfort, 25200 Montbéliard.
        Le code postal 90100 regroupe vingt communes.
        En 2021 rue de la gare, tout était fermé.
        En 1950 chaque village avait son boucher.
        L'article 12 du règlement est injuste.
        Loi n° 2005-102 du 11 février 2005.
        Art. L. 2121-29 du code.
        Le budget est de 1 500 000 euros.
        150 000 000 euros pour une route.
        12,50 € le repas à la cantine.
        Un ticket à 1,40 euro, c'est trop.
        La ligne 1 et la ligne 4 se croisent sans correspondance.
        Le bus 21 ne passe plus après 19h45.
        Arrêt 4 As : un abri serait utile.
        On est 170 habitants et 46 voitures.
        Il faut 200 m² pour l'atelier, pas 8 000.
        Le T2 est loué 480 € par mois.
        La 5G ne passe pas dans la vallée.
        L'eau a gelé le 3 janvier.
        Il a 17 ans et demi.
        Ma fille de 12 ans marche 3 km.
        L'hôpital est à 45 minutes.
        Un train de 8 h 04 plutôt que 7 h 52.
        Le TER 18 h 30 est toujours plein.
        À 18 h 30 rue de la Savoureuse il n'y a plus personne.
        Les HLM des années 1970 sont mal isolés.
        Le gaz a augmenté de 30 % en un an.
        Ils ont construit 50 logements en 2 ans.
        On nous dit 19 degrés, il en fait 17.
        Le dossier 2021-0456 est perdu.
        La parcelle AB 123 est à vendre.
        Section ZC n° 45 du cadastre.
        Le formulaire 2042 C est incompréhensible.
        Un vélo électrique à 2 000 €.
        La COP 21 n'a rien changé ici.
        EPCI, CCAS, MJC : trop de sigles.
        Le CHU est saturé.
        Je suis aidante depuis six ans.
        Je suis Belfortaine et fière de l'être.
        Je suis d'accord avec le maire.
        Je m'appelle pas, on m'appelle jamais.
        Mon nom est sur la liste depuis 2 ans.
        Mon nom est inscrit à la mairie.
        Moi c'est le bus qui me manque.
        Moi, c'est surtout le bruit.
        I am a student and I need a bus.
        I am happy here.
        My name is on the list.
        Un banc @ la gare.
        Suivez @villedebelfort pour voir.
        moi@ville
        Prendre 5 @ 3 euros.
        On se retrouve at home.
        Les besoins (a) un bus. (b) une piste.
        Le site www.exemple.fr est illisible.
        Allez sur exemple.fr, on nous dit.
        Le point fort du village est la forêt.
        Un arobase, c'est quoi ?
        Il faut un point d'eau et un point relais.
        00 00 00 00 00
        n° 06 39 98 41
        12345678901234
        06 39 98 41 27 55 12
        De 0 100 200 m tout est plat.
        1 2 3 4 5 6 7 8 9 10
        De 6 à 10 ans, rien n'est prévu.
        6 12 18 24 30 mois : les âges de la crèche.
        Code 4512 pour le portail.
        Le numéro 3919 devrait être affiché.
        Le 15 et le 112 ne répondent pas ici.
        Le 115 est saturé chaque hiver.
        Appeler le 3000 coûte cher.
        ISBN 978-2-07-036822-8 à la bibliothèque.
        SIRET 123 456 789 00012.
        La Croix Rouge et les Restos du Cœur.
        Les Jeunes Agriculteurs organisent un marché.
        Le Pays de Montbéliard a un beau musée.
        Le Territoire de Belfort perd ses médecins.
        Le Ballon d'Alsace sans voiture.
        Le Lion de Belfort, gratuit pour les habitants.
        Le Château de Montbéliard ouvert le soir.
        Mont Blanc, Vosges, Jura : on voit tout.
        Grand Belfort et Sud Territoire doivent se parler.
        Le Parc Naturel Régional est loin.
        Pierre blanche et bois : gardons nos maisons.
        Rose et jaune, les façades font du bien.
        La fête de la Saint Jean me manque.
        Le lundi de Pâques, rien n'est ouvert.
        La Poste ferme à midi.
        LES BUS DE LA VILLE SONT TROP CHERS.
        ON NE S'ENTEND PLUS DORMIR BOULEVARD CARNOT.
        JEAN JAURES C'EST UNE RUE TRISTE.
        Avenue du Général de Gaulle, les arbres meurent.
        Le stade Roger Serzian a besoin de vestiaires.
        La piscine Pannoux est chère.
        Le théâtre Granit est trop loin.
        Le cinéma Pathé ferme.
        L'Espace Louis Jouvet sert peu.
        Le boulevard Anatole France est bruyant.
        La rue du docteur Paul Girod est en travaux.
        La cité Pierre Semard attend l'isolation.
        Quartier des Glacis, plus de commerces.
        La Maison du Peuple devrait rouvrir.
        Le fort Étienne pourrait être visité.
        La rue de Lille, la nuit, fait peur.
        Bonjour, il faudrait un médecin.
        Merci Belfort !
        Vive Montbéliard et vive Héricourt.
        Paul attend le bus tous les matins.
        Ma voisine Odile a 91 ans.
        Camille, 16 ans, veut un skate park.
        Le petit Lucas marche jusqu'à l'école.
        Avec Mehdi on fait du covoiturage.
        Julie et Marc ont lancé une épicerie.
        Mon mari a la maladie d'Alzheimer.
        La maladie de Parkinson touche mon père.
        Un McDo à la place du marché ?
        Peugeot embauche et licencie.
        General Electric a supprimé 500 postes.
        Alstom Belfort doit rester.
        La fonderie Vermot a fermé.
        On achète tout sur Amazon.
        Les Résidences à Belfort sont oubliées.
        Étupes, Exincourt, Audincourt : une seule piste.
        Vers Delle Faverois Courtelevant il n'y a rien.
        Le tram-train Belfort Delle Bienne est utile.
        Bâle, Zurich, Berne : on y va pour travailler.
        La CTS 25 n'a pas répondu.
        L'AB 12 n'existe plus.
        Le DC 10 faisait du bruit.
        Un Airbus A320 passe chaque soir.
        En CM2, 28 élèves.
        La classe de CE1 CE2 a 30 élèves.
        Le GR 59 est mal balisé.
        La VC 12 est pleine de trous.
        Entre 10 et 12 km de marche.
        20 km 30 de piste cyclable.
        Il y a 100 ha 25 de friche.
        La zone AU 123 doit rester verte.
        Le lot 4 rue basse n'est pas vendu.
        FR 90000, c'est chez nous.
        Une amende de 135 € et 2 points.
        5 chemins de randonnée à ouvrir.
        10 avenues et pas un arbre.
        4 route barrées cet hiver.
        2 quai sans accès pour fauteuil.
        Dans les 12 rues du quartier il fait noir.
        La 2 rue après l'église est inondée.
        3 allées plus loin, tout est propre.
        Il faut 2 heures rue par rue pour déneiger.
        Chaque rue a besoin de 2 bancs.
        300 voitures dans la grand-rue.
        Le 14 juillet rue fermée.
        Au 21e siècle, pas de fibre !
        Un chantier de 18 mois à 2,3 millions.
        La facture est de 1234,56 euros.
        Température : -12 °C le 5 février.
        12 % des gens, 3 sur 10, 1/4 du budget.
        Le score était de 3-2.
        9-11 ans : activités le mercredi.
        Ouvert 9 h-12 h 14 h-18 h.
        Ouvert de 08h00 à 12h00 et de 14h00 à 18h30.
        08:00-12:00 14:00-18:30 du lundi au vendredi.
        Le 12 à 14 h 30 au 2e étage.
        Un prêt à 1,05 % sur 240 mois.
        Réunion le 2021-09-18 à 18:30.
        Rendez-vous le 3/4 ou le 5/6.
        La température de 2003 a dépassé 40.
        47.6386, 6.8630 : c'est là.
        Lat 47,638 lon 6,863.
        Version 2.0.1 du logiciel.
        Notre ruche compte 40 000 abeilles.
        Que l'usine devienne dix ateliers.
        Quelqu'un pour expliquer les impôts.
        Moins de béton, plus d'ombre.
        La nuit, éteindre les lampadaires à 23 h.
        Tous les 1er samedis du mois.
        Une salle pour 80 personnes.
        Un repas à 1 € pour les étudiants.
        Le permis coûte 1 800 euros, deux mois de ma vie.
        2 400 euros la cuve de fioul.
        Le numéro 12 de la revue communale.
        La page 45 du PLU est fausse.
        Le PLUi H 2025 nous oublie.
        """
}
