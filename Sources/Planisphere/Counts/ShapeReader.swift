import GeoTypes
import NeedsModel

/// The filters that are shapes: `bbox`, `within`, `near` with `radius`.
struct ShapeReader {
    let places: PlaceResolver

    func read(_ request: FilterRequest, into filter: inout NeedFilter) throws(Failure) {
        let given = [request.bbox, request.within, request.near].compactMap { $0 }
        guard given.count <= 1 else {
            throw Failure(
                .wrongUsage, french: ["--bbox, --within et --near s’excluent : n’en donner qu’un."],
                english: ["--bbox, --within and --near exclude one another: give one."])
        }
        if let text = request.bbox { filter.area = AreaFilter(.box(try box(text))) }
        if let text = request.within { try within(text, &filter) }
        if let text = request.near {
            filter.area = AreaFilter(.near(try centre(text), radius: try metres(request.radius)))
        } else if request.radius != nil {
            throw Failure(
                .wrongUsage, french: ["--radius ne va qu’avec --near LIEU."],
                english: ["--radius goes with --near PLACE."])
        }
    }

    private func box(_ text: String) throws(Failure) -> BoundingBox {
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false)
            .map { Double($0.filter { $0 != " " }) ?? .nan }
        let isOnEarth =
            numbers.count == 4 && abs(numbers[0]) <= 180 && abs(numbers[2]) <= 180
            && abs(numbers[1]) <= 90 && abs(numbers[3]) <= 90 && numbers[1] <= numbers[3]
        guard isOnEarth else {
            throw Failure(
                .wrongUsage,
                french: ["--bbox : « \(text) » n’est pas ouest,sud,est,nord en degrés (6.6,47.3,7.2,47.9)."],
                english: ["--bbox: “\(text)” is not west,south,east,north in degrees (6.6,47.3,7.2,47.9)."])
        }
        return BoundingBox(west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
    }

    private func within(_ text: String, _ filter: inout NeedFilter) throws(Failure) {
        let lower = text.lowercased()
        if lower.hasSuffix(".geojson") || lower.hasSuffix(".json") {
            filter.selection = try PolygonSelection.communes(inside: text, of: places.territory.loaded)
            return
        }
        let placement = try places.placement(text)
        guard placement.status == .ok, let code = placement.code else { throw places.unknown(text, placement) }
        switch placement.level {
        case .commune: filter.communes += InseeCode(code).map { [$0] } ?? []
        case .epci: filter.epcis += SirenCode(code).map { [$0] } ?? []
        case .department: filter.departments += DepartmentCode(code).map { [$0] } ?? []
        case .pole: break
        case .outside, .none: throw places.unknown(text, placement)
        }
    }

    private func centre(_ text: String) throws(Failure) -> Coordinate {
        let placement = try places.placement(text)
        if let point = placement.point { return point }
        let communes = places.territory.territory.communes
        guard placement.status == .ok, placement.level == .commune,
            let commune = communes.first(where: { $0.code.rawValue == placement.code })
        else { throw places.unknown(text, placement) }
        return commune.centre
    }

    /// « 5km », « 800 m », « 1,5 km ».
    private func metres(_ text: String?) throws(Failure) -> Double {
        let compact = (text ?? "").lowercased().filter { $0 != " " }
        let isKilometres = compact.hasSuffix("km")
        let digits = compact.prefix { $0.isNumber || $0 == "." || $0 == "," }.map { $0 == "," ? "." : $0 }
        let unit = compact.dropFirst(digits.count)
        guard let number = Double(String(digits)), number > 0, number.isFinite, unit == "km" || unit == "m" else {
            throw Failure(
                .wrongUsage, french: ["--near demande --radius DISTANCE, comme 5km ou 800m ; reçu « \(text ?? "") »."],
                english: ["--near needs --radius DISTANCE, like 5km or 800m; got “\(text ?? "")”."])
        }
        return isKilometres ? number * 1000 : number
    }
}
