import GeoTypes
import NeedsModel
import Testing

@testable import Importing

@Suite("Proposals of Decidim")
struct DecidimTests {
    private static func need(
        title: String = "", body: String = "x", address: String = "", point: String = ";", state: String = "",
        published: String = "2022-03-01 10:00:00 +0100"
    ) throws -> WrittenNeed? {
        let table =
            "id;title/fr;title/en;body/fr;body/en;address;latitude;longitude;scope/name/fr;state;reference;published_at\n"
            + "7;\(title);English;\"\(body)\";;\(address);\(point);Delle;\(state);R;\(published)\n"
        return try Imported(table).needs.first
    }

    @Test("title and body are one text; a title that the body begins with is not said twice")
    func texts() throws {
        #expect(try Self.need(title: "Un bus", body: "<p>Le soir.</p>")?.text == "Un bus. Le soir.")
        #expect(try Self.need(title: "Un bus ?", body: "Oui")?.text == "Un bus ? Oui")
        #expect(try Self.need(title: "Un bus", body: "<b>Un bus</b>, le soir.")?.text == "Un bus, le soir.")
        #expect(try Self.need(title: "Un bus", body: "<p> </p>")?.text == "Un bus")
        #expect(try Self.need(title: "", body: "Le soir.")?.text == "English. Le soir.")
    }

    @Test("what its author withdrew, or never published, has no consent and is held by nobody")
    func withdrawn() throws {
        for need in [try Self.need(state: "withdrawn"), try Self.need(published: "")] {
            #expect(need?.hasConsent == false && need?.isPublic == false && need?.holds == [])
        }
    }

    @Test("what the authority rejected is a need that a moderator decides about")
    func rejected() throws {
        let need = try #require(try Self.need(state: "rejected"))
        #expect(need.moderation == .pending && need.hasConsent)
        #expect(need.holds == [Hold(reason: .refusedAtSource, field: .need)])
        #expect(try Self.need(state: "accepted")?.isPublic == true)
    }

    @Test("the point is the place; without one the address, else the scope")
    func places() throws {
        let point = try Self.need(address: "1 rue du Bac", point: "47.51;7.0")?.concerns
        #expect(point?.text == "" && point?.coordinate?.latitude == 47.51)
        #expect(try Self.need(address: "Mairie de Joncherey")?.concerns?.text == "Mairie de Joncherey")
        #expect(try Self.need()?.concerns?.text == "Delle")
    }

    @Test("each proposal is a source of its own")
    func alone() throws { #expect(try Self.need()?.gathering == .alone) }
}
