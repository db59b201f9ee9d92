import Foundation
import Importing
import Planisphere
import Testing

/// What the sample of one tool comes to.
struct ProfileSample: CustomStringConvertible, Sendable {
    var file: String
    /// Read, refused, held for a moderator, without consent.
    var figures: [Int]
    /// Public needs by main theme: mobilite and all others together; then those in the commune with this code.
    var mobility: Int
    var publicNeeds: Int
    var commune: (code: String, needs: Int)

    var id: String { String(file.prefix { $0 != "." }) }
    var description: String { id }

    static let all = [
        ProfileSample(
            file: "decidim.csv", figures: [16, 0, 2, 2], mobility: 1, publicNeeds: 12, commune: ("90010", 1)),
        ProfileSample(
            file: "limesurvey.csv", figures: [16, 0, 0, 1], mobility: 5, publicNeeds: 15, commune: ("90033", 2)),
        ProfileSample(
            file: "framaforms.csv", figures: [15, 0, 0, 1], mobility: 4, publicNeeds: 14, commune: ("25547", 1)),
        ProfileSample(file: "umap.umap", figures: [15, 1, 0, 0], mobility: 5, publicNeeds: 14, commune: ("90010", 1)),
        ProfileSample(
            file: "gogocarto.csv", figures: [15, 0, 1, 0], mobility: 3, publicNeeds: 14, commune: ("25580", 0)),
        ProfileSample(file: "grist.csv", figures: [15, 0, 0, 0], mobility: 3, publicNeeds: 15, commune: ("90033", 2)),
        ProfileSample(
            file: "google-forms.csv", figures: [15, 0, 0, 1], mobility: 2, publicNeeds: 14, commune: ("90010", 2)),
    ]
}

@Suite("The sample of each tool, imported")
struct ProfileSampleTests {
    @Test("every profile has its sample")
    func complete() { #expect(ProfileSample.all.map(\.id) == ImportProfile.all.map(\.id)) }

    @Test("it is known by itself, and comes to the figures that were counted by hand", arguments: ProfileSample.all)
    func figures(_ sample: ProfileSample) throws {
        let folder = try TestFolder.empty()
        let report = try ImportedReport([Checkout.path("GeoData/sample/profiles/" + sample.file)], in: folder)
        let profile = try #require(report.files.first?["profile"] as? [String: Any])
        #expect(profile["id"] as? String == sample.id && profile["named"] as? Bool == false)
        #expect((profile["recognised_by"] as? [String])?.isEmpty == false)
        #expect(["read", "rejected", "held", "without_consent"].map { report[$0] } == sample.figures)
        let themes = try folder.counted(by: "theme")
        #expect(themes.reduce(0) { $0 + $1.needs } == sample.publicNeeds)
        #expect(themes.first { $0.codes == ["mobilite"] }?.needs == sample.mobility)
        let communes = try folder.counted(by: "commune")
        #expect((communes.first { $0.codes == [sample.commune.code] }?.needs ?? 0) == sample.commune.needs)
    }

    @Test("the same file again changes nothing", arguments: ProfileSample.all)
    func again(_ sample: ProfileSample) throws {
        let folder = try TestFolder.empty()
        let path = Checkout.path("GeoData/sample/profiles/" + sample.file)
        let first = try ImportedReport([path], in: folder)
        let second = try ImportedReport([path], in: folder)
        #expect(second["unchanged"] == first["imported"] && second["added"] == 0 && second["updated"] == 0)
    }

    @Test("a name of no profile is refused with the list of them, and a missing column is named")
    func refused() throws {
        let folder = try TestFolder.empty()
        let failure = #expect(throws: Failure.self) {
            try ImportedReport(text: "texte;lieu\nx;Delle\n", in: folder) { $0.profile = "excel" }
        }
        #expect(failure?.sentence(.french, .name).contains("decidim, limesurvey") == true)
        let report = try ImportedReport(text: "texte;lieu\nx;Delle\n", in: folder) { $0.profile = "decidim" }
        #expect(report.error() == "import-impossible")
        let sentence = report.files.first?["error_sentence"] as? String ?? ""
        #expect(sentence.contains("Decidim") && sentence.contains("body/fr") && sentence.contains("texte"))
    }
}
