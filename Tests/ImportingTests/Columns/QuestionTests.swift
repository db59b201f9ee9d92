import PlainText
import Testing

@testable import Importing

@Suite("Questions of forms are understood by what they ask")
struct QuestionTests {
    private static func field(_ question: String) -> NeedField? {
        Question.fields(asked: FoldedLabel(question)).max { $0.weight < $1.weight }?.field
    }

    @Test(
        "what the territory needs is the text",
        arguments: [
            "Quel est votre besoin ?", "De quoi votre territoire a-t-il besoin ?",
            "Que faudrait-il changer dans votre village ?",
            "Qu'est-ce qui manque près de chez vous ?", "Si vous aviez une baguette magique, que changeriez-vous ?",
            "Exprimez ici votre rêve pour la commune", "Votre besoin ou votre idée pour la ville de demain",
            "Quelles sont vos attentes vis-à-vis de l'agglomération ?", "Décrivez la difficulté que vous rencontrez",
            "Qu'aimeriez-vous voir naître dans votre quartier ?",
            "Quelle est votre priorité pour les dix ans à venir ?",
        ])
    func texts(_ question: String) { #expect(Self.field(question) == .text) }

    @Test(
        "where a person lives, which commune is meant, which theme: each is its own field",
        arguments: [
            ("Dans quelle commune habitez-vous ?", NeedField.lives), ("Où résidez-vous actuellement ?", .lives),
            ("Quel est votre lieu de résidence ?", .lives), ("Indiquez votre ville de domicile", .lives),
            ("Quelle commune est concernée par ce besoin ?", .concerns),
            ("Où faudrait-il agir en premier ?", .concerns),
            ("Dans quel quartier ce besoin se fait-il sentir ?", .concerns), ("Votre commune (liste)", .concerns),
            ("À quel thème rattachez-vous votre proposition ?", .theme), ("Dans quel domaine ?", .theme),
            ("Quel est le code postal de votre domicile ?", .postalCode),
            ("À quelle date cela a-t-il été dit ?", .date),
            ("Est-ce un rêve, une révolte ou un besoin ?", .kind), ("À quel atelier avez-vous participé ?", .workshop),
            ("Combien étiez-vous autour de la table ?", .voices),
        ])
    func fields(_ question: String, _ field: NeedField) { #expect(Self.field(question) == field) }

    @Test(
        "a question about the person is none of ours",
        arguments: [
            "Votre date de naissance ?", "Quel est votre nom et votre commune ?", "Votre adresse mail pour la suite ?",
            "Quel âge avez-vous ?", "Dans quelle commune travaillez-vous ?", "Comment avez-vous connu ce formulaire ?",
        ])
    func none(_ question: String) { #expect(Self.field(question) == nil) }

    @Test("of two questions for one field the clearer one is taken, whatever their order")
    func clearer() throws {
        let map = try ColumnMapTests.columns(
            "Une remarque sur la ville ?;Quelle est la commune concernée ?;Que manque-t-il, quel est votre besoin ?")
        #expect(map[.concerns] == "Quelle est la commune concernée ?")
        #expect(map[.text] == "Que manque-t-il, quel est votre besoin ?")
    }
}
