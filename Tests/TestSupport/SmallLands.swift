/// Lands far from one another, drawn with a few vertices: neighbours share theirs.
public enum SmallLands {
    /// The north of Réunion, the east of Mayotte, and two communes of the north of the Territoire de Belfort.
    private static let table = """
        insee,name,dept,epci_siren,postal_codes,population,lon,lat
        97408,La Possession,974,249740101,97419,36568,55.3918,-20.9667
        97411,Saint-Denis,974,249740119,97400 97490,155634,55.4444,-20.9434
        97418,Sainte-Marie,974,249740119,97438,37093,55.5234,-20.9463
        97608,Dzaoudzi,976,200050532,97615,17831,45.2769,-12.7761
        97610,Koungou,976,200060465,97600,32156,45.1912,-12.7417
        97611,Mamoudzou,976,200060457,97600,71437,45.1964,-12.7875
        97615,Pamandzi,976,200050532,97615,11442,45.2842,-12.8010
        90052,Giromagny,90,200069060,90200,3000,6.8275,47.7450
        90065,Lepuix,90,200069060,90200,1200,6.8000,47.8000

        """

    private static let rings = [
        ("97408", "[55.376,-20.896],[55.30,-20.93],[55.33,-21.03],[55.44,-21.06],[55.461,-21.015],[55.376,-20.896]"),
        (
            "97411",
            "[55.376,-20.896],[55.461,-21.015],[55.469,-21.01],[55.502,-20.882],[55.45,-20.865],[55.376,-20.896]"
        ),
        ("97418", "[55.502,-20.882],[55.469,-21.01],[55.52,-21.01],[55.565,-20.905],[55.502,-20.882]"),
        ("97608", "[45.271,-12.793],[45.296,-12.784],[45.29,-12.765],[45.262,-12.775],[45.271,-12.793]"),
        ("97610", "[45.173,-12.764],[45.236,-12.753],[45.21,-12.715],[45.15,-12.725],[45.173,-12.764]"),
        (
            "97611",
            "[45.173,-12.764],[45.155,-12.82],[45.198,-12.822],[45.235,-12.785],[45.236,-12.753],[45.173,-12.764]"
        ),
        ("97615", "[45.271,-12.793],[45.28,-12.815],[45.296,-12.805],[45.296,-12.784],[45.271,-12.793]"),
        ("90052", "[6.80,47.73],[6.86,47.73],[6.86,47.76],[6.80,47.76],[6.80,47.73]"),
        ("90065", "[6.80,47.76],[6.86,47.76],[6.82,47.83],[6.76,47.82],[6.80,47.76]"),
    ]

    /// The communes whose code begins like one of these.
    public static func contours(_ beginnings: [String]) -> String {
        let features = rings.filter { ring in beginnings.contains { ring.0.hasPrefix($0) } }.map { code, ring in
            #"{"type":"Feature","properties":{"code":"\#(code)"},"geometry":"#
                + #"{"type":"Polygon","coordinates":[[\#(ring)]]}}"#
        }
        return #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ",\n"))]}"#
    }

    public static func communes(_ beginnings: [String]) -> String {
        let lines = table.split(separator: "\n")
        let kept = lines.dropFirst().filter { line in beginnings.contains { line.hasPrefix($0) } }
        return (lines.prefix(1) + kept).joined(separator: "\n") + "\n"
    }
}
