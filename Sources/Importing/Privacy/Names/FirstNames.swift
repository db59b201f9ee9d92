/// First names in use in France, common enough to be met in a workshop. Those that are towns, months or things more
/// often than persons are left out: « France », « Noël », « Lorraine », « Avril ».
enum FirstNames {
    /// - Parameter word: small letters without accents.
    static func contains(_ word: String) -> Bool { names.contains(word) }

    private static let names = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let list = """
        aaron abdel abdelkader abdallah abel adam adele adeline adrien adrienne agathe agnes ahmed aicha aime aimee alain
        alban albane albert albertine alexandra alexandre alexia alexis alfred ali alice alicia aline alix alphonse alyssa
        amandine amani ambre amelie amina amine amir anais anastasia andre andrea andree angela angele angelique anissa
        anna annabelle anne annette annick annie anouk anthony antoine antoinette antonin antonio apolline aribert armand
        armelle arnaud arsene arthur asma assia astrid aubin aude audrey auguste augustin augustine aurelia aurelie
        aurelien aurore axel axelle aya ayoub aymeric babette baptiste baptistine barbara bastien basile beatrice
        benedicte benjamin benoit berenice bernadette bernard berthe bertrand bilal blaise blandine blanche boris brahim
        brice brigitte bruno camille carine carla carlos carole caroline catherine cecile cedric celeste celestin
        celestine celia celine cesar chantal charlene charles charline charlotte chloe christelle christian christiane
        christine christophe claire clara clarisse claude claudette claudia claudie claudine clea clemence clement
        clementine clothilde clotilde colette coline come constance coralie corentin corinne cyprien cyril cyrille cyrielle
        daniel daniele danielle daphne david deborah delphine denis denise diane didier dimitri dina djamel djamila
        dominique dorian doriane dorothee dylan edgar edith edmond edouard edwige elea eleonore elena eliane elias elie
        eliot elisa elisabeth elise elliot ella elodie eloise elsa emeline emeric emile emilie emilien emilienne emma
        emmanuel emmanuelle enzo eric erica erick erika ernest ernestine erwan estelle esteban esther ethan etienne eugene
        eugenie eva evan evelyne eve fabian fabien fabienne fabio fabrice fanny farah farid farida fatiha fatima
        fatoumata faustine felicie felix ferdinand fernand fernande fiona flavie flavien flora flore florence florent
        florentin florian floriane florine francine francis franck francois francoise frank fred frederic frederique
        gabin gabriel gabrielle gael gaelle gaetan gaetane gaspard gaston gauthier genevieve geoffrey geoffroy george
        georges georgette gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilberte gildas gilles gina
        ginette gisele gladys gloria gregoire gregory guillaume gustave guy gwenaelle gwendoline habib hakim halima hamid
        hamza hanae hanna hannah harmonie hassan hector helena helene heloise henri henriette herve hicham hippolyte
        honore hortense houda hubert hugo hugues huguette ibrahim ibrahima ibtissem ida igor ilan ilyas ilyes imane imran
        ines ingrid irene iris isabelle isaac isis ismael ivan jacky jacqueline jacques jade jamal james jamila jason
        jean jeanine jeanne jeannine jennifer jeremie jeremy jerome jessica jessy joachim joan joana joanna joel joelle
        johan johann johanna john johnny jonas jonathan jordan jose joseph josephine josette joshua josiane josselin
        jocelyne judith jules julia julian juliana julie julien julienne juliette juline justin justine kader kamel
        karen karim karima karine katia katy kelly kenza kevin khadija khaled kylian laetitia laila lamia lana lara laura
        laure laurence laurent laurette laurie laurine lea leana leila lena leo leon leonard leonce leonie leopold leslie
        liam lila lilia lilian liliane lilou lily lina linda line lionel lisa lise livia loan loane loic lola lorenzo
        lou louane louis louisa louise louison loup luc luca lucas lucette lucie lucien lucienne lucile lucille ludivine
        ludovic luis luna lydia lydie lylou maelle maeva maelys mael mahaut maissa malak malek malika malo manon manuel
        manuela marc marceau marcel marcelin marceline marcelle margaux margot marguerite maria mariama marianne marie
        mariam marielle marilyne marin marina marine mario marion marius marjorie marlene marthe martial martin martine
        maryline maryse maryvonne mateo mathias mathieu mathilde mathis matteo matthias matthieu maud maurice maurine
        max maxence maxime maximilien maya mehdi melanie melina melissa melodie melvin mercedes meriem meryem mia michael
        michel michele micheline michelle mickael miguel mikael mila milan milo mina mireille mirabelle mohamed mohammed
        moise monia monique morgan morgane mouna mounir moussa mustapha myriam nabil nabila nadege nadia nadine nael
        naim naima nancy naomie natacha natalia natasha nathalie nathan nathanael nawal nelly nelson nicolas nicole
        nina nino noa noah noam noe noelie noemie nolan nora norbert norah nordine nour odette odile olga olivia olivier
        omar ombeline oscar othman ouarda oumar pablo paola pascal pascale pascaline patrice patricia patrick paul paula
        paule paulette paulin pauline pedro penelope perrine philibert philippe pierre pierrette pierrick prosper quentin
        rachel rachid rachida rafael raoul raphael raphaelle rayan raymond raymonde rebecca regine regis reine remi remy
        renaud rene renee ricardo richard rita robert robin roger roland rolande romain romane romuald romy ronan rosa
        rosalie rose roseline roxane ruben sabine sabrina sacha safia said salim salima salma salome sam samia samir
        samira samuel samy sandra sandrine sara sarah sebastien segolene selma serena serge severine sidonie siham simon
        simone sofia sofiane soizic solange soline sonia sophia sophie soraya souad stanislas stella stephane stephanie
        steve steven suzanne suzette swann sylvain sylvaine sylvette sylvia sylviane sylvie tania tanguy tatiana teddy
        teo teresa theo theodore theophile therese thibaud thibault thibaut thierry thomas tiago timeo timothee titouan
        tom tony tristan ugo ulysse urbain ursule valentin valentine valere valerie valery vanessa vera veronique victor
        victoria victorine vincent violaine violette virgile virginie vivian viviane vladimir walid wassim wendy wilfried
        william xavier yacine yael yanis yann yannick yannis yasmina yasmine yassine yohan yohann yolande youcef
        youness younes youssef yvan yves yvette yvon yvonne zacharie zahra zakaria zelie zineb zita zoe zohra
        """
}
