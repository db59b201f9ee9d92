import Testing

@Suite("locate")
struct LocateTests {
    private func located(_ text: String, _ options: [String] = []) throws -> (code: Int32, answer: [String: Any]) {
        let ending = try Program.run(["locate", text, "--format", "json"] + options, in: Scratch())
        return (ending.code, try ending.json())
    }

    @Test(
        "a place in any spelling is found, with a reason",
        arguments: [
            ("St Dizier l'Eveque", "90090"), ("HERICOURT", "70285"), ("25460", "25228"), ("Tavey", "70285"),
            ("la Petite Hollande", "25388"), ("47.6391, 6.8131", "90039"), ("6,8131 ; 47,6391", "90039"),
            ("12 rue de la République, 90000 Belfort", "90010"), ("90052", "90052"),
        ])
    func commune(_ text: String, _ code: String) throws {
        let (exit, answer) = try located(text)
        #expect(exit == 0)
        #expect(answer["status"] as? String == "ok" && answer["code"] as? String == code, "\(answer)")
        #expect((answer["reason"] as? String)?.isEmpty == false)
        #expect((answer["score"] as? Double).map { $0 > 0.5 && $0 <= 1 } == true)
    }

    @Test(
        "an area is an area, not one of its communes",
        arguments: [
            ("PMA", "epci", "200065647"), ("le Sud Territoire", "epci", "249000241"),
            ("Territoire de Belfort", "department", "90"),
        ])
    func area(_ text: String, _ level: String, _ code: String) throws {
        let answer = try located(text).answer
        #expect(answer["level"] as? String == level && answer["code"] as? String == code, "\(answer)")
    }

    @Test("what is ambiguous is asked back, with the candidates")
    func ambiguous() throws {
        let (_, answer) = try located("Auxelles")
        #expect(answer["status"] as? String == "ambiguous")
        #expect(answer["code"] as? String == nil)
        let names = (answer["candidates"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
        #expect(names == ["Auxelles-Bas", "Auxelles-Haut"])
    }

    @Test("what is elsewhere is outside, by its name")
    func outside() throws {
        for text in ["Mulhouse", "Besançon", "Porrentruy"] {
            #expect(try located(text).answer["status"] as? String == "outside", "\(text)")
        }
    }

    @Test("what is no place is not found, code 7", arguments: ["Zzyzx sur Rien", "🚲", "=1+1"])
    func notFound(_ text: String) throws {
        let (exit, answer) = try located(text)
        #expect(exit == 7)
        #expect(answer["status"] as? String == "not-found" || answer["status"] as? String == "empty", "\(answer)")
    }

    @Test("asking makes no database")
    func leavesNothing() throws {
        let scratch = try Scratch()
        try Program.run("locate", "Belfort", in: scratch)
        #expect(try scratch.names().isEmpty)
    }
}
