import NeedsModel
import Statistics

/// The areas of a choropleth with their figures, by the one rule of `FigureMaker`.
struct AreaMaker {
    private let data: ChoroplethData
    private let maker: FigureMaker

    init(_ data: ChoroplethData) {
        self.data = data
        var heard: [PlaceID: Int] = [:]
        for (code, needs) in data.anyContribution { heard[.commune(code)] = needs }
        let areas = TerritoryAreas(data.territory, data.coverage)
        for epci in data.territory.epcis {
            let own = data.atEPCI[epci.siren]?.needs ?? (data.heardEPCIs.contains(epci.siren) ? 1 : 0)
            heard[.epci(epci.siren)] = areas.communes(of: .epci(epci.siren)).reduce(own) {
                $0 + data.anyContribution[data.territory.communes[$1].code, default: 0]
            }
        }
        maker = FigureMaker(areas: areas, selection: data.selection, heard: heard)
    }

    var communes: [MapFigures.Area] {
        data.territory.communes.map { commune in
            let place = PlaceID.commune(commune.code)
            return area(place, commune.name, maker.figures(place, data.communes[commune.code] ?? .nothing))
        }
    }

    /// The EPCI as areas; communes of no EPCI stand beside them, without data.
    var epcis: [MapFigures.Area] {
        let own = data.territory.epcis.map { area(.epci($0.siren), $0.shortName, figures(of: $0)) }
        let known = Set(data.territory.epcis.map(\.siren))
        let alone = data.territory.communes.filter { $0.epci.map { !known.contains($0) } ?? true }.map { commune in
            let place = PlaceID.commune(commune.code)
            var figures = maker.figures(place, data.communes[commune.code] ?? .nothing)
            if figures.state != .notSelected { figures.state = .missing }
            return area(place, commune.name, figures)
        }
        return (own + alone).filter { !$0.members.isEmpty }
    }

    /// What was placed in its communes and at the EPCI itself.
    func figures(of epci: EPCI) -> AreaFigures {
        let place = PlaceID.epci(epci.siren)
        var tally = data.atEPCI[epci.siren] ?? .nothing
        for index in maker.areas.communes(of: place) {
            guard let part = data.communes[data.territory.communes[index].code] else { continue }
            tally.needs += part.needs
            tally.voices += part.voices
            tally.occasions += part.occasions
        }
        return maker.figures(place, tally)
    }

    /// Of all EPCI, whatever is selected.
    var populationOfEPCIs: Int? {
        maker.areas.population(of: data.territory.epcis.flatMap { maker.areas.communes(of: .epci($0.siren)) })
    }

    private func area(_ place: PlaceID, _ name: String, _ figures: AreaFigures) -> MapFigures.Area {
        let members = maker.areas.communes(of: place)
        // Of an area of which a part was asked for, only that part is coloured.
        return MapFigures.Area(
            code: place.code ?? "", name: name, members: figures.isPartial ? maker.selected(members) : members,
            figures: figures, rate: RateFigures(figures, clustering: data.clustering))
    }
}
