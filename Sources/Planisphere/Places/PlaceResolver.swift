import GeoTypes
import Geocoding
import NeedsModel
import Wording

/// Names and codes of requests to places of the territory, by the geocoder itself: what a citizen may write, an
/// analyst may write too. A code needs no geocoder.
struct PlaceResolver: Sendable {
    private let territory: Territory
    private let geocoder: @Sendable () throws(Failure) -> Geocoder

    init(_ workspace: Workspace) {
        self.init(workspace.territory) { () throws(Failure) in try workspace.geocoder() }
    }

    init(_ territory: Territory, _ geocoder: @escaping @Sendable () throws(Failure) -> Geocoder) {
        self.territory = territory
        self.geocoder = geocoder
    }

    /// - Throws: `unknownPlace`, with the reason.
    func commune(_ text: String) throws(Failure) -> InseeCode {
        if let code = InseeCode(text), commune(code) != nil { return code }
        let placement = try placement(text)
        guard placement.status == .ok, case .commune(let code) = placement.place else { throw unknown(text, placement) }
        return code
    }

    /// - Throws: `unknownArea`, with the EPCI that there are.
    func epci(_ text: String) throws(Failure) -> SirenCode {
        if let siren = SirenCode(text), territory.epcis.contains(where: { $0.siren == siren }) { return siren }
        let placement = try placement(text)
        guard placement.status == .ok, case .epci(let siren) = placement.place else {
            let names = territory.epcis.map { "\($0.siren) \($0.shortName)" }.joined(separator: ", ")
            throw Failure(.unknownArea, Parameter.named("epci"), text, names)
        }
        return siren
    }

    /// - Throws: `unknownArea`, with the departments that there are.
    func department(_ text: String) throws(Failure) -> DepartmentCode {
        let departments = territory.departments
        if let code = DepartmentCode(text), departments.contains(where: { $0.code == code }) { return code }
        let placement = try placement(text)
        guard placement.status == .ok, case .department(let code) = placement.place else {
            let names = departments.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
            throw Failure(.unknownArea, Parameter.named("department"), text, names)
        }
        return code
    }

    /// Any place of the territory, by code or by name.
    /// - Throws: `unknownPlace`, with the reason.
    func place(_ text: String) throws(Failure) -> PlaceID {
        if let place = coded(text) { return place }
        let placement = try placement(text)
        guard placement.status == .ok, placement.place.isInside else { throw unknown(text, placement) }
        return placement.place
    }

    /// Where a place is, degrees: the point that was written, or the centre of a commune.
    /// - Throws: `unknownPlace`; also for an area that is larger than a commune.
    func centre(_ text: String) throws(Failure) -> Coordinate {
        if case .commune(let code)? = coded(text), let commune = commune(code) { return commune.centre }
        let placement = try placement(text)
        if let point = placement.point { return point }
        guard placement.status == .ok, case .commune(let code) = placement.place, let commune = commune(code) else {
            throw unknown(text, placement)
        }
        return commune.centre
    }

    private func commune(_ code: InseeCode) -> Commune? { territory.communes.first { $0.code == code } }

    func placement(_ text: String) throws(Failure) -> Placement { try geocoder().place(text) }

    func unknown(_ text: String, _ placement: Placement) -> Failure {
        let reason = Sentence(placement.reason.sentence(.french), placement.reason.sentence(.english))
        return Failure(.unknownPlace, Sentence(verbatim: text), reason)
    }

    /// A SIREN, an INSEE code, a department number, the territory's id.
    private func coded(_ text: String) -> PlaceID? {
        if let code = InseeCode(text), commune(code) != nil { return .commune(code) }
        if let siren = SirenCode(text), territory.epcis.contains(where: { $0.siren == siren }) { return .epci(siren) }
        if let code = DepartmentCode(text), territory.departments.contains(where: { $0.code == code }) {
            return .department(code)
        }
        return text == territory.id ? .pole(text) : nil
    }
}
