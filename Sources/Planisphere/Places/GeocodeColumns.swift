import DelimitedText
import GeoTypes
import Geocoding
import NeedsModel
import Wording

/// The columns that `geocode` adds (the BAN/addok convention and what explains it).
struct GeocodeColumns {
    static let names = [
        "latitude", "longitude", "result_label", "result_score", "result_score_next", "result_type", "result_id",
        "result_name", "result_postcode", "result_city", "result_context", "result_citycode", "result_oldcitycode",
        "result_oldcity", "result_status", "result_method", "result_reason", "result_candidates",
    ]

    private struct Known {
        var commune: Commune
        var postcode: String
        var context: String
    }

    private let known: [String: Known]
    private let language: Language

    init(_ territory: Territory, language: Language) {
        self.language = language
        var known: [String: Known] = [:]
        for commune in territory.communes {
            let department = territory.departments.first { $0.code == commune.department }
            let epci = territory.epcis.first { $0.siren == commune.epci }
            let context = [commune.department.rawValue, department?.name, epci?.shortName].compactMap { $0 }
            known[commune.code.rawValue] = Known(
                commune: commune, postcode: commune.postalCodes.count == 1 ? commune.postalCodes.first ?? "" : "",
                context: context.joined(separator: ", "))
        }
        self.known = known
    }

    func write(_ placement: Placement, to writer: RecordWriter) throws(DelimitedTextError) {
        let isPlaced = placement.status == .ok
        let isNamed = isPlaced || placement.status == .outside
        let commune = placement.level == .commune && isPlaced ? placement.code.flatMap { known[$0] } : nil
        if let point = isPlaced ? placement.point ?? commune?.commune.centre : nil {
            try writer.field(point.latitude, decimals: 6)
            try writer.field(point.longitude, decimals: 6)
        } else {
            try writer.emptyField()
            try writer.emptyField()
        }
        let name = isNamed ? placement.name ?? "" : ""
        try writer.field(isPlaced ? placement.formerName.map { "\($0), \(name)" } ?? name : name)
        if isPlaced { try writer.field(placement.score, decimals: 3) } else { try writer.emptyField() }
        if let next = placement.runnerUpScore {
            try writer.field(next, decimals: 3)
        } else {
            try writer.emptyField()
        }
        try writer.field(isPlaced ? Self.type(of: placement) : "")
        try writer.field(isNamed ? placement.code ?? "" : "")
        try writer.field(name)
        try writer.field(commune?.postcode ?? "")
        try writer.field(commune?.commune.name ?? (placement.status == .outside ? name : ""))
        try writer.field(commune?.context ?? "")
        let isCommune = commune != nil || (placement.status == .outside && InseeCode(placement.code ?? "") != nil)
        try writer.field(isCommune ? placement.code ?? "" : "")
        try writer.field(isPlaced ? placement.formerCode?.rawValue ?? "" : "")
        try writer.field(isPlaced ? placement.formerName ?? "" : "")
        try writer.field(placement.status.rawValue)
        try writer.field(placement.method.rawValue)
        try writer.field(placement.reason.sentence(language))
        try writer.field(placement.candidates.map { "\($0.code) \($0.name)" }.joined(separator: "|"))
    }

    private static func type(of placement: Placement) -> String {
        switch placement.level {
        case .commune: placement.method == .locality ? "locality" : "municipality"
        case .epci: "epci"
        case .department: "department"
        case .pole: "pole"
        case .outside, .none: ""
        }
    }
}
