import TestSupport
import Testing

@Suite("The 308 invented needs")
struct SampleNeedsTests {
    @Test("315 rows: 308 to import and 7 to refuse, each with an identifier of its own")
    func arithmetic() throws {
        let identifiers = try CarriedFile.sampleNeeds().column("identifiant")
        #expect(identifiers.count == 315)
        #expect(Set(identifiers).count == 315)
        #expect(CarriedFile.refusedRows.isSubset(of: identifiers))
        #expect(try CarriedFile.importableNeeds().count == 308)
    }

    @Test("every need has words, and no two needs have the same")
    func texts() throws {
        let texts = try CarriedFile.importableNeeds().map { $0["texte"] ?? "" }
        #expect(texts.allSatisfy { !$0.isEmpty })
        #expect(Set(texts).count == 308)
    }

    @Test("the lengths are those of real sheets: from one word to a page, with line breaks, quotes and semicolons")
    func lengths() throws {
        let texts = try CarriedFile.importableNeeds().map { $0["texte"] ?? "" }
        #expect(texts.contains { $0.count <= 10 })
        #expect(texts.contains { $0.count >= 600 })
        #expect(texts.filter { $0.contains("\n") }.count >= 10)
        #expect(texts.contains { $0.contains("\"") })
        #expect(texts.filter { $0.contains(";") }.count >= 20)
    }

    @Test("only the refused rows of too many fields are wider than the header")
    func widths() throws {
        let table = try CarriedFile.sampleNeeds()
        let odd = table.rows.filter { $0.count != table.header.count }
        #expect(odd.map { $0[0] } == ["MTB-31", "ENT-25", "MTX-26"])
    }

    @Test("eleven workshops and markets of twenty needs or more, and a form")
    func occasions() throws {
        let occasions = Dictionary(grouping: try CarriedFile.importableNeeds()) { $0["atelier"] ?? "" }
            .mapValues(\.count)
        #expect(occasions.count == 12)
        #expect(occasions["Formulaire en ligne"] == 18)
        #expect(occasions.values.filter { $0 >= 20 }.count == 11)
    }

    @Test("the fifteen themes are all heard, mobility most, and one need in eight is « non classé »")
    func themes() throws {
        let records = try CarriedFile.vocabulary("themes.csv").records
        var theme: [String: String] = [:]
        for record in records {
            let words = (record["synonyms"] ?? "").split(separator: "|").map(String.init)
            for word in words + ["id", "label_fr"].compactMap({ record[$0] }) { theme[folded(word)] = record["id"] }
        }
        var counts: [String: Int] = [:]
        for need in try CarriedFile.importableNeeds() {
            let first = (need["thème"] ?? "").split(separator: "|").first.map { folded(String($0)) } ?? ""
            counts[theme[first] ?? "non-classe", default: 0] += 1
        }
        #expect(Set(counts.keys) == Set(records.compactMap { $0["id"] } + ["non-classe"]))
        #expect(counts["mobilite"] == 42)
        #expect(counts["non-classe"] == 37)
        #expect(counts["tourisme"] == 9)
    }

    @Test("voices are whole numbers from 1 to 12, or nothing")
    func voices() throws {
        for need in try CarriedFile.importableNeeds() where need["voix"] != "" {
            let voices = try #require(Int(need["voix"] ?? ""))
            #expect((1...12).contains(voices))
        }
    }

    @Test("300 needs may be published: all but six without consent and two with a way to reach somebody")
    func consent() throws {
        let needs = try CarriedFile.importableNeeds()
        let refusals = needs.filter { $0["consentement"] == "non" }
        let contacts = needs.filter { hasContact($0["texte"] ?? "") }
        #expect(refusals.count == 6)
        #expect(contacts.compactMap { $0["identifiant"] } == ["WEB-08", "WEB-09"])
        #expect(Set(needs.compactMap { $0["consentement"]?.lowercased() }) == ["oui", "non"])
    }

    @Test("a telephone number is one that exists in films only, an address one that no mail reaches")
    func contactsAreFictional() throws {
        for name in ["besoins.csv", "marche-hericourt.csv", "besoins.geojson", "README.md"] {
            let text = try CarriedFile.sampleText(name)
            for match in text.matches(of: /(?:\d[ .]?){9}\d/) {
                let digits = match.output.filter(\.isNumber)
                #expect(digits.hasPrefix("063998") || digits.hasPrefix("019900"), "\(match.output) in \(name)")
            }
            for match in text.matches(of: /[\w.]+@[\w.]*\w/) {
                #expect(match.output.hasSuffix("@example.org"), "\(match.output) in \(name)")
            }
        }
    }

    private func hasContact(_ text: String) -> Bool {
        text.contains(/(?:\d[ .]?){9}\d/) || text.contains("@")
    }
}
