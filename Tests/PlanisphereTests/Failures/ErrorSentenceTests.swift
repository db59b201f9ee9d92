import Importing
import SpatialStore
import Testing
import Wording

@testable import Planisphere

@Suite("Every error has its sentence in both languages")
struct ErrorSentenceTests {
    @Test("whatever fails, people read sentences and nothing of the program")
    func failures() {
        #expect(ErrorCases.all.count > 200)
        for error in ErrorCases.all {
            let failure = Failure(any: error)
            ReadByPeople.check(failure.sentence(Language.french), .french, of: error)
            ReadByPeople.check(failure.sentence(Language.english), .english, of: error)
        }
    }

    @Test("every fault of a feature has words of its own")
    func faults() {
        for fault in ErrorCases.faults {
            #expect(!fault.clause(.french).contains("inconnue"), "\(fault)")
            #expect(fault.clause(.french) != fault.clause(.english), "\(fault)")
        }
    }

    @Test("every expectation, refusal and problem of a server has words of its own")
    func named() {
        let fallbacks = [
            Phrases.Texts.expected("zut"), Phrases.Geometry.refusal("zut"), Phrases.serverProblem("zut"),
        ]
        for failure in ErrorCases.all.map({ Failure(any: $0) }) {
            for fallback in fallbacks {
                #expect(!failure.sentence(Language.french).contains(fallback.french), "\(failure.name.name)")
            }
        }
    }

    @Test("what doctor finds is said in sentences")
    func problems() {
        let problems: [StoreHealth.Problem] = [
            .structure("zut"), .spatialIndex("zut", reason: "zut"), .danglingReferences(table: "zut", rows: 1),
            .danglingReferences(table: "zut", rows: 2), .pages(needs: 1), .pages(needs: 2),
            .unreadablePage(needs: 4097), .effectivePlaces(needs: 1),
            .effectivePlaces(needs: 2), .contents(table: "zut"),
        ]
        for problem in problems {
            ReadByPeople.check(problem.sentence(.french), .french, of: problem)
            ReadByPeople.check(problem.sentence(.english), .english, of: problem)
        }
    }
}

/// What a sentence may not hold.
enum ReadByPeople {
    static func check(_ sentence: String, _ language: Language, of source: Any) {
        #expect(!sentence.isEmpty, "\(source)")
        #expect(!sentence.contains("{") && !sentence.contains("Optional"), "\(sentence)")
        #expect(!sentence.contains("  "), "\(sentence)")
        #expect(!sentence.contains(/\w\(/), "the dump of a value: \(sentence)")
        let isName = sentence.first.map { "«“-0123456789".contains($0) } ?? false
        #expect(isName || sentence.first?.isUppercase == true, "no capital: \(sentence)")
        // The names of options are English in every language.
        let said = sentence.replacing(/--[a-z-]+/, with: "")
        for word in said.split(whereSeparator: { !$0.isLetter }) {
            #expect(!isSwift(word), "\(word): \(sentence)")
            if language == .french { #expect(!english.contains(word.lowercased()), "\(word): \(sentence)") }
        }
        if language == .french {
            #expect(!sentence.contains("'"), "\(sentence)")
            #expect(
                !sentence.contains(#/ [:;!?»%]( |$)/#) && !sentence.contains("« "), "a space that breaks: \(sentence)")
        }
    }

    /// A name with a capital inside, except those that are written so.
    private static func isSwift(_ word: Substring) -> Bool {
        word.contains(/[a-zà-ÿ][A-Z]/)
            && !["GeoJSON", "SQLite", "SpatiaLite", "FeatureCollection", "LibreOffice"].contains(word)
    }

    private static let english: Set<String> = [
        "the", "is", "was", "were", "with", "and", "expected", "found", "cannot", "file", "line", "column", "error",
        "no", "not", "of", "without", "missing", "unknown", "failed", "feature", "invalid",
    ]
}
