import NeedsModel

/// The place that a person says words or a need mean.
struct ChosenPlace {
    private let workspace: Workspace

    init(_ workspace: Workspace) { self.workspace = workspace }

    /// - Parameter text: a code, a name that is certain, or several communes apart by commas. Several are placed in the
    ///   smallest area that holds them, their EPCI or the whole territory, with themselves as candidates: a need that
    ///   concerns two communes is counted once.
    func placement(_ text: String, method: PlacementMethod) throws(Failure) -> Placement {
        if let communes = try communes(text) { return several(communes, method) }
        let (place, name) = try one(text)
        return chosen(place, name, method)
    }

    private func chosen(
        _ place: PlaceID, _ name: String, _ method: PlacementMethod, _ candidates: [PlacementCandidate] = []
    ) -> Placement {
        Placement(
            status: .ok, place: place, name: name, method: method, score: 1,
            reason: PlacementReason(id: method == .correction ? "corrected" : "decided"), candidates: candidates)
    }

    /// Nil when it is one place.
    private func communes(_ text: String) throws(Failure) -> [Commune]? {
        let parts = text.split(separator: ",").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        guard parts.count > 1 else { return nil }
        var communes: [Commune] = []
        for part in parts {
            let code = try PlaceResolver(workspace).commune(part)
            guard let commune = workspace.territory.communes.first(where: { $0.code == code }),
                !communes.contains(where: { $0.code == code })
            else { continue }
            communes.append(commune)
        }
        return communes
    }

    private func several(_ communes: [Commune], _ method: PlacementMethod) -> Placement {
        if communes.count == 1, let only = communes.first { return chosen(.commune(only.code), only.name, method) }
        let candidates = communes.map { PlacementCandidate(place: .commune($0.code), name: $0.name, score: 1) }
        let sirens = Set(communes.map(\.epci))
        let territory = workspace.territory
        if sirens.count == 1, let siren = sirens.first ?? nil,
            let epci = territory.epcis.first(where: { $0.siren == siren })
        {
            return chosen(.epci(siren), epci.shortName, method, candidates)
        }
        return chosen(.pole(territory.id), territory.name, method, candidates)
    }

    private func one(_ place: String) throws(Failure) -> (PlaceID, String) {
        let territory = workspace.territory
        if let commune = territory.communes.first(where: { $0.code.rawValue == place }) {
            return (.commune(commune.code), commune.name)
        }
        if let epci = territory.epcis.first(where: { $0.siren.rawValue == place }) {
            return (.epci(epci.siren), epci.shortName)
        }
        if let department = territory.departments.first(where: { $0.code.rawValue == place }) {
            return (.department(department.code), department.name)
        }
        if territory.id == place { return (.pole(place), territory.name) }
        let placement = try PlaceResolver(workspace).placement(place)
        guard placement.status == .ok, placement.place.isInside, let name = placement.name else {
            throw PlaceResolver(workspace).unknown(place, placement)
        }
        return (placement.place, name)
    }
}
