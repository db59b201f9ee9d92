internal import GeoTypes
public import NeedsModel
public import Wording

/// The columns that geocoding adds to a row, in the convention of the Base adresse nationale and of addok, with
/// those that tell how sure the answer is.
///
/// `result_status` decides: the place columns are filled for `ok` and, as far as it is named, for `outside`.
/// `latitude` and `longitude` are degrees with six decimals: the written point, else the centre of the commune;
/// empty for an area. For an area `result_citycode` is empty and `result_id` holds its SIREN, number or id.
public struct GeocodeColumns: Sendable {
    public static let names = [
        "latitude", "longitude", "result_label", "result_score", "result_score_next", "result_type", "result_id",
        "result_name", "result_postcode", "result_city", "result_context", "result_citycode", "result_oldcitycode",
        "result_oldcity", "result_status", "result_method", "result_reason", "result_candidates",
    ]

    private let index: PlaceIndex
    private let language: Language

    public init(_ gazetteer: Gazetteer, language: Language = .french) {
        index = gazetteer.index
        self.language = language
    }

    /// One value per name, in their order; empty where there is nothing to say.
    public func values(of placement: Placement) -> [String] {
        let commune = commune(of: placement)
        let isPlaced = placement.status == .ok || placement.status == .outside
        let point = isPlaced ? placement.point ?? commune?.centre : nil
        let code = isPlaced ? placement.code ?? "" : ""
        let name = isPlaced ? placement.name ?? "" : ""
        let isCommune = commune != nil || (placement.level == .outside && InseeCode(code) != nil)
        return [
            point.map { Self.fixed($0.latitude, places: 6) } ?? "",
            point.map { Self.fixed($0.longitude, places: 6) } ?? "",
            label(placement, name), placement.status == .ok ? Self.fixed(placement.score, places: 3) : "",
            placement.runnerUpScore.map { Self.fixed($0, places: 3) } ?? "", type(of: placement, isCommune: isCommune),
            code,
            name, commune?.postalCodes.first ?? "", isCommune ? name : "", context(placement, commune),
            isCommune ? code : "", isPlaced ? placement.formerCode?.rawValue ?? "" : "",
            isPlaced ? placement.formerName ?? "" : "", placement.status.rawValue, placement.method.rawValue,
            placement.reason.sentence(language), Self.candidates(placement),
        ]
    }

    private func commune(of placement: Placement) -> Commune? {
        guard placement.status == .ok, placement.level == .commune, let code = placement.code else { return nil }
        return index.insee.find(InseeIndex.number(code)).map { index.communes[$0.commune] }
    }

    private func label(_ placement: Placement, _ name: String) -> String {
        guard let spoken = placement.formerName, !name.isEmpty else { return name }
        return "\(spoken), \(name)"
    }

    private func type(of placement: Placement, isCommune: Bool) -> String {
        guard placement.status == .ok || placement.status == .outside else { return "" }
        switch placement.level {
        case .commune: return placement.formerName == nil ? "municipality" : "locality"
        case .epci: return "epci"
        case .department: return "department"
        case .pole: return "pole"
        case .outside, .none: return isCommune ? "municipality" : ""
        }
    }

    /// « 90, Territoire de Belfort, Grand Belfort ».
    private func context(_ placement: Placement, _ commune: Commune?) -> String {
        guard let commune else { return "" }
        let department = index.territory.departments.first { $0.code == commune.department }?.name
        let epci = index.territory.epcis.first { $0.siren == commune.epci }?.shortName
        return ([commune.department.rawValue] + [department, epci].compactMap { $0 }).joined(separator: ", ")
    }

    /// « Roppe (90087) 0.450 | Reppe (90084) 0.450 ».
    private static func candidates(_ placement: Placement) -> String {
        placement.candidates.map { candidate in
            let code = candidate.code.isEmpty ? "" : " (\(candidate.code))"
            return "\(candidate.name)\(code) \(fixed(candidate.score, places: 3))"
        }.joined(separator: " | ")
    }

    /// Fixed decimals with a point, halves away from zero; for numbers of a few digits.
    static func fixed(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        guard value.isFinite, abs(value) < 1_000_000 else { return "" }
        let scaled = Int(value * Double(scale) + (value < 0 ? -0.5 : 0.5))
        let fraction = String(scaled.magnitude % UInt(scale))
        let zeros = String(repeating: "0", count: places - fraction.utf8.count)
        return (scaled < 0 ? "-" : "") + String(scaled.magnitude / UInt(scale)) + "." + zeros + fraction
    }
}
