import GeoTypes
import NeedsModel
import PlainText

/// A point, in a column or written out: the commune whose boundary holds it.
///
/// `lat, lon` and `lon, lat` are told apart by where they lie: in the territory, else in the region.
struct PointStage: GeocodingStage {
    let points: PointLocator?

    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        if let coordinate = query.coordinate { return answer([coordinate], reading, gazetteer) }
        let tokens = reading.text.tokens
        guard tokens.count >= 2, tokens.count <= 16, tokens.reduce(0, { $0 + ($1.isNumber ? 1 : 0) }) >= 2 else {
            return nil
        }
        guard let written = WrittenPoint.read(query.text) else { return nil }
        let readings = written.readings.map { Coordinate(longitude: $0.longitude, latitude: $0.latitude) }
        return answer(readings, reading, gazetteer)
    }

    /// The first reading that lies in the territory, else the first that lies in the region.
    private func answer(_ readings: [Coordinate], _ reading: Reading, _ gazetteer: Gazetteer) -> Verdict? {
        let possible = readings.filter { $0.isOnEarth && Self.isInRegion($0) }
        guard let nearest = possible.first else { return Verdict(.notFound, .pointNowhere, .point) }
        guard let points else {
            var verdict = Verdict(.notFound, .pointUnlocated, .point)
            verdict.point = nearest
            return verdict
        }
        var outside: Verdict?
        for coordinate in possible {
            switch points.locate(coordinate) {
            case .inside(let code):
                guard let row = gazetteer.index.insee.find(InseeIndex.number(code.rawValue))?.commune else { continue }
                let place = PlaceReference(.commune, row)
                var verdict = Verdict.placed(place, .point, .point, score: 9990)
                verdict.point = coordinate
                return verdict
            case .outside(let code, let metres):
                guard outside == nil || metres < outside?.metres ?? 0 else { continue }
                var verdict = Verdict(.outside, .pointOutside, .point, score: 9900)
                verdict.point = coordinate
                verdict.metres = metres
                verdict.other = gazetteer.index.insee.find(InseeIndex.number(code.rawValue))
                    .map { PlaceReference(.commune, $0.commune) }
                if let place = neighbour(of: coordinate, gazetteer) {
                    verdict.place = place
                    verdict.reason = .pointNear
                }
                outside = verdict
            }
        }
        return outside
    }

    /// The commune elsewhere in France whose centre is near; nil when the nearest one is of the territory, as it
    /// is across the frontier.
    private func neighbour(of point: Coordinate, _ gazetteer: Gazetteer) -> PlaceReference? {
        let index = gazetteer.index
        guard let france = index.france, let found = index.centres.nearest(to: point, in: france) else { return nil }
        let isInside = index.insee.find(InseeIndex.number(france.code(found.row))) != nil
        return isInside ? nil : PlaceReference(.outsideCommune, found.row)
    }

    /// Europe and the French overseas: a pair of numbers elsewhere is a mistake (0, 0 above all).
    private static func isInRegion(_ point: Coordinate) -> Bool {
        let isEurope = point.longitude > -12 && point.longitude < 35 && point.latitude > 34 && point.latitude < 72
        let isOverseas = overseas.contains { abs(point.longitude - $0.0) < 4 && abs(point.latitude - $0.1) < 4 }
        return isEurope || isOverseas
    }

    private static let overseas = [(-61.4, 16.2), (-61.0, 14.6), (-53.2, 4.0), (55.5, -21.1), (45.2, -12.8)]
}
