import Planisphere
import Testing
import Wording

@Suite("The table of failures")
struct FailureTableTests {
    @Test("every failure stands in the table once, under a name in kebab-case")
    func names() {
        let names = FailureName.all.map(\.name)
        #expect(Set(names).count == names.count)
        for name in names {
            let words = name.split(separator: "-", omittingEmptySubsequences: false)
            #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isLowercase } }, "\(name)")
        }
    }

    @Test("no failure is left out of the table")
    func complete() throws {
        let source = try ["FailureName", "FailureName+Requests", "FailureName+Moderation", "FailureName+Sources"].map {
            try Checkout.text("Sources/Planisphere/Failures/\($0).swift")
        }.joined()
        let declared = source.split(separator: "public static let ").dropFirst().map { $0.prefix { $0.isLetter } }
            .filter { $0 != "all" }
        let listed =
            source.split(separator: "= [").dropFirst().flatMap { list in
                list.prefix { $0 != "]" }.split { !$0.isLetter }
            }
        #expect(declared.count > 20)
        #expect(declared.sorted() == listed.sorted())
        #expect(FailureName.all.count == declared.count)
    }

    @Test("every class has an exit code and a name of its own, and an HTTP status that fits")
    func classes() {
        let classes = FailureClass.all
        #expect(Set(classes.map(\.exitCode)).count == classes.count)
        #expect(Set(classes.map(\.name)).count == classes.count)
        #expect(Set(classes.map(\.httpStatus)).count == classes.count)
        for failure in classes {
            #expect((0...255).contains(failure.exitCode), "\(failure.name)")
            let isSuccess = failure == .done || failure == .partial
            #expect(isSuccess ? (200..<300).contains(failure.httpStatus) : (400..<600).contains(failure.httpStatus))
            #expect(!failure.meaning.french.isEmpty && !failure.meaning.english.isEmpty)
        }
    }

    @Test("the exit codes are those that scripts were promised")
    func codes() {
        let codes = Dictionary(uniqueKeysWithValues: FailureClass.all.map { ($0.name, $0.exitCode) })
        #expect(
            codes == [
                "done": 0, "failed": 1, "usage": 2, "partial": 3, "nothing-imported": 4, "input": 5,
                "output-exists": 6, "not-found": 7, "database": 8, "interrupted": 130, "terminated": 143,
            ])
    }

    @Test("a failure belongs to a class of the table that is no success", arguments: FailureName.all)
    func classOfFailure(_ name: FailureName) {
        #expect(FailureClass.all.contains(name.failureClass))
        #expect(name.failureClass.exitCode != 0)
        #expect(name.failureClass != .partial)
    }

    @Test("both sentences of a failure have the same place-holders, counted from zero", arguments: FailureName.all)
    func placeHolders(_ name: FailureName) {
        let french = PlaceHolders.numbers(in: name.phrase.french)
        #expect(french == PlaceHolders.numbers(in: name.phrase.english))
        #expect(french == Array(0..<french.count))
        #expect(!french.isEmpty)
    }

    @Test("a filled sentence leaves no place-holder, in either language", arguments: FailureName.all)
    func filled(_ name: FailureName) {
        let count = PlaceHolders.numbers(in: name.phrase.french).count
        let values = (0..<count).map { "valeur\($0)" }
        let failure = Failure(name, filledBy: values.map { Sentence(verbatim: $0) })
        for language in [Language.french, .english] {
            let sentence = failure.sentence(language)
            #expect(!sentence.contains("{"))
            for value in values { #expect(sentence.contains(value), "\(name.name): \(sentence)") }
        }
    }

    @Test("a value that looks like a place-holder is not filled again")
    func hostileValue() {
        let failure = Failure(.unknownTheme, "{1}", "mobilite")
        #expect(failure.sentence(Language.english) == "Unknown theme: “{1}”. Themes: mobilite.")
    }
}

enum PlaceHolders {
    /// The different numbers in braces, in order.
    static func numbers(in text: String) -> [Int] {
        let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        return Set(
            pieces.compactMap { piece in
                Int(piece.prefix { $0 != "}" && $0 != ":" })
            }
        ).sorted()
    }
}
