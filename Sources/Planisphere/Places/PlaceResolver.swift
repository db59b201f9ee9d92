import Geocoding
import NeedsModel
import Wording

/// Names and codes of the command line to places of the territory, by the geocoder itself: what a
/// citizen may write, an analyst may write too.
final class PlaceResolver {
    private let workspace: Workspace
    /// Made when the first name comes: codes need none.
    private var ready: Geocoder?

    init(_ workspace: Workspace, geocoder: Geocoder?) {
        self.workspace = workspace
        ready = geocoder
    }

    func commune(_ text: String) throws(Failure) -> InseeCode {
        if let code = InseeCode(text), workspace.territory.communes.contains(where: { $0.code == code }) { return code }
        let placement = try placement(text)
        guard placement.status == .ok, placement.level == .commune, let code = placement.code.flatMap({ InseeCode($0) })
        else { throw unknown(text, placement) }
        return code
    }

    func epci(_ text: String) throws(Failure) -> SirenCode {
        if let siren = SirenCode(text), workspace.territory.epcis.contains(where: { $0.siren == siren }) {
            return siren
        }
        let placement = try placement(text)
        guard placement.status == .ok, placement.level == .epci, let siren = placement.code.flatMap({ SirenCode($0) })
        else {
            let names = workspace.territory.epcis.map { "\($0.siren) \($0.shortName)" }.joined(separator: ", ")
            throw Failure(.unknownArea, "--epci", text, names)
        }
        return siren
    }

    func department(_ text: String) throws(Failure) -> DepartmentCode {
        let departments = workspace.territory.departments
        if let code = DepartmentCode(text), departments.contains(where: { $0.code == code }) { return code }
        let placement = try placement(text)
        guard placement.level == .department, let code = placement.code.flatMap({ DepartmentCode($0) }) else {
            let names = departments.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
            throw Failure(.unknownArea, "--department", text, names)
        }
        return code
    }

    func placement(_ text: String) throws(Failure) -> Placement {
        let geocoder = try Failure.translating { try ready ?? WorkspacePlaces.geocoder(workspace) }
        ready = geocoder
        return geocoder.place(text)
    }

    func unknown(_ text: String, _ placement: Placement) -> Failure {
        Failure(
            .unknownPlace, french: [text, placement.reason.sentence(.french)],
            english: [text, placement.reason.sentence(.english)])
    }

    var territory: Workspace { workspace }
}
