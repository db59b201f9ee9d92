import Testing

@Suite("territory build")
struct TerritoryBuildTests {
    private static let communes = """
        insee,name,dept,epci_siren,population,area_ha,lon,lat
        90001,Ouest,90,200000001,30,83,6.805,47.605
        90002,Milieu,90,200000001,40,83,6.815,47.605
        90003,Est,90,200000001,50,83,6.825,47.605

        """

    /// Squares of a hundredth of a degree, as `vertex` writes their corners.
    private static func contours(_ vertex: (Double, Double) -> (Double, Double)) -> String {
        let features = [("90001", 6.80), ("90002", 6.81), ("90003", 6.82)].map { code, west in
            let ring = [(0.0, 0.0), (0.01, 0), (0.01, 0.01), (0, 0.01), (0, 0)].map { corner in
                let (x, y) = vertex(west + corner.0, 47.6 + corner.1)
                return "[\(x),\(y)]"
            }
            return #"{"type":"Feature","properties":{"code":"\#(code)"},"geometry":{"type":"Polygon","coordinates":[["#
                + ring.joined(separator: ",") + "]]}}"
        }
        return #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
    }

    private func filled(_ vertex: (Double, Double) -> (Double, Double) = { ($0, $1) }) throws -> Scratch {
        let scratch = try Scratch()
        try Tool.run("mkdir", "src", "terre", in: scratch)
        try scratch.write(Self.communes, to: "src/communes.csv")
        try scratch.write(Self.contours(vertex), to: "src/contours.geojson")
        return scratch
    }

    private static let words = [
        "territory", "build", "--communes", "src/communes.csv", "--contours", "src/contours.geojson", "--memberships",
        "src/communes.csv",
    ]

    private func build(_ folder: String, _ further: String..., in scratch: Scratch) throws -> Ending {
        try Program.run(Self.words + ["-o", folder] + further, in: scratch)
    }

    @Test("a folder that holds what is read is refused, even with --force", arguments: ["src", "./src", "lien"])
    func inputs(_ folder: String) throws {
        let scratch = try filled()
        try Tool.run("ln", "-s", "src", "lien", in: scratch)
        let ending = try build(folder, "--force", in: scratch)
        #expect(ending.code == 2, "\(ending.summary)")
        #expect(try scratch.text("src/communes.csv") == Self.communes)
    }

    @Test("it replaces and removes what it wrote, and no file of anybody else's")
    func foreign() throws {
        let scratch = try filled()
        try scratch.write("precious", to: "terre/labels.csv")
        let refused = try build("terre", "--force", in: scratch)
        #expect(refused.code == 6, "\(refused.summary)")
        #expect(refused.messages.contains("terre/labels.csv"), "\(refused.summary)")
        #expect(try scratch.text("terre/labels.csv") == "precious")
        #expect(!scratch.has("terre/communes.csv"))
        try Tool.run("rm", "terre/labels.csv", in: scratch)
        #expect(try build("terre", in: scratch).code == 0)
        try scratch.write(
            "old_insee,old_name,current_insee,kind,date\n90009,Vieux,90001,merged,1973-01-01\n", to: "f.csv")
        #expect(try build("terre", "--former", "f.csv", "--force", in: scratch).code == 0)
        #expect(scratch.has("terre/former_communes.csv"))
        #expect(try build("terre", "--force", in: scratch).code == 0)
        #expect(!scratch.has("terre/former_communes.csv"))
        try scratch.write(try scratch.text("terre/epci.csv") + "\n", to: "terre/epci.csv")
        #expect(try build("terre", "--force", in: scratch).code == 6)
    }

    @Test("a note takes the place of no file that is read or made", arguments: ["src/communes.csv", "terre/epci.csv"])
    func note(_ target: String) throws {
        let scratch = try filled()
        try build("terre", in: scratch)
        let before = try scratch.text(target)
        #expect(try build("terre", "--force", "--note", target, in: scratch).code == 2)
        #expect(try scratch.text(target) == before)
    }

    @Test("contours that are elsewhere than the table says, or of another size, are refused")
    func elsewhere() throws {
        #expect(try build("terre", in: filled()).code == 0)
        let shifted = try build("terre", in: filled { ($0 - 2, $1) })
        #expect(shifted.code == 5, "\(shifted.summary)")
        #expect(shifted.messages.contains("des contours (3 sur 3)"), "\(shifted.summary)")
        let swapped = try build("terre", in: filled { ($1, $0) })
        #expect(swapped.code == 5, "\(swapped.summary)")
        let small = try build("terre", in: filled { (6.8 + ($0 - 6.8) / 3, $1) })
        #expect(small.code == 5, "\(small.summary)")
    }

    @Test("a single commune that does not agree is told, and the build goes on")
    func one() throws {
        let scratch = try filled()
        try scratch.write(
            Self.communes.replacing("90002,Milieu,90,200000001,40,83", with: "90002,Milieu,90,200000001,40,9"),
            to: "src/communes.csv")
        let ending = try build("terre", in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(ending.output.contains("9 ha dans la table"), "\(ending.summary)")
    }

    @Test(
        "a territory whose communes are not on their department’s land, or not as large as their table says, is not sound"
    )
    func check() throws {
        let scratch = try filled()
        try build("terre", in: scratch)
        #expect(try Program.run("territory", "check", "terre", in: scratch).code == 0)
        let communes = try scratch.text("terre/communes.csv")
        try scratch.write(communes.replacing("6.805", with: "47.605"), to: "terre/communes.csv")
        let far = try Program.run("territory", "check", "terre", in: scratch)
        #expect(far.code == 5 && far.output.contains("✗ Chaque commune est sur la terre"), "\(far.summary)")
        try scratch.write(communes.replacing(",8", with: ",8000"), to: "terre/communes.csv")
        let large = try Program.run("territory", "check", "terre", in: scratch)
        #expect(large.code == 5 && large.output.contains("✗ Les superficies"), "\(large.summary)")
    }
}
