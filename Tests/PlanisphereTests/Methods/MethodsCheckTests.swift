import Foundation
import Planisphere
import Testing

@Suite("The doctor recomputes the reference values of the methods")
struct MethodsCheckTests {
    private let intervals = """
        {"garwood":[{"count":0,"population":566,"rate_per_1000":0.0,"lower":0.0,"upper":6.51745486592568}],
        "ratio_to_pole":[],"second_period_over_first":[{"first":0,"second":0,"exposure_first":1,"exposure_second":1,
        "ratio":null,"lower":null,"upper":null,"p_value":null}]}
        """

    private func answer(_ files: [String: String], format: String = "text") throws -> (
        text: String, class: FailureClass
    ) {
        var request = MethodsRequest(
            files: files.sorted { $0.key < $1.key }.map { NamedInput($0.key, bytes: Array($0.value.utf8)) })
        request.format = format
        let answer = try MethodsCheck.run(request)
        return (try answer.text, answer.outcome)
    }

    @Test("values that agree are counted, a refusal is a null, and a file of no method is named and left alone")
    func sound() throws {
        let answer = try answer(["02_intervals.json": intervals, "99_other.json": "{}"])
        #expect(answer.class == .done)
        #expect(answer.text.contains("7 valeurs recalculées, aucun écart."))
        #expect(answer.text.contains("aucune méthode de ce nom"))
    }

    @Test("a value that differs is told with its place, what was expected and what was computed")
    func deviation() throws {
        let wrong = intervals.replacingOccurrences(of: "6.51745486592568", with: "6.6")
        let answer = try answer(["02_intervals.json": wrong])
        #expect(answer.class == .failed)
        #expect(answer.text.contains("attendu 6.6, calculé 6.517"))
        #expect(answer.text.contains("garwood[0].upper"))
        #expect(answer.text.contains("1 valeur diffère de la référence."))
        let json = try self.answer(["02_intervals.json": wrong], format: "json")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
        #expect(document["sound"] as? Bool == false)
    }

    @Test(
        "inputs that are missing or of another kind are told, not skipped", arguments: ["{\"count\":\"x\"}", "{}", "3"])
    func unreadable(input: String) throws {
        let answer = try answer(["02_intervals.json": "{\"garwood\":[\(input)]}"])
        #expect(answer.class == .failed)
        #expect(answer.text.contains("les données d’entrée manquent"))
    }

    @Test("a file that is no JSON, and a folder without reference values, are said")
    func refused() {
        #expect(throws: Failure.self) { try answer(["02_intervals.json": "{\"garwood\":"]) }
        #expect(throws: Failure.self) { try answer(["99_other.json": "{}"]) }
        #expect(throws: Failure.self) { try MethodsCheck.run(MethodsRequest(folder: "/nowhere")) }
    }

    private static let folder: String = {
        let shared =
            ProcessInfo.processInfo.environment["PLANISPHERE_SHARED"] ?? Checkout.path("../shared")
        return shared + "/methods"
    }()

    @Test(
        "every file of the reference folder agrees",
        .enabled(if: FileManager.default.fileExists(atPath: folder), "no folder of reference values"))
    func reference() throws {
        let answer = try MethodsCheck.run(MethodsRequest(folder: Self.folder))
        #expect(answer.outcome == .done)
        #expect(try answer.text.contains("Les méthodes donnent les valeurs de référence."))
    }
}
