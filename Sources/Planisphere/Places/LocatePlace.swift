import GeoJSON
import GeoTypes
import Geocoding
import NeedsModel
import TerritoryFiles
import Wording

/// One place, and what stands beside it.
public struct LocateRequest: Hashable, Sendable {
    public var text: String
    public var postcode: String?
    public var citycode: String?
    public var department: String?
    public var epci: String?
    /// `text` or `json`.
    public var format: String
    public var speech: Speech

    public init(
        text: String, postcode: String? = nil, citycode: String? = nil, department: String? = nil,
        epci: String? = nil, format: String = "text", speech: Speech = .french
    ) {
        self.text = text
        self.postcode = postcode
        self.citycode = citycode
        self.department = department
        self.epci = epci
        self.format = format
        self.speech = speech
    }
}

/// Says where a text is, how surely and why.
public enum LocatePlace {
    /// In the places of an open database: what was decided in it counts at once.
    public static func run(_ request: LocateRequest, in workspace: Workspace) throws(Failure) -> Answer {
        try run(request, in: GazetteerSession(workspace))
    }

    /// The outcome is `notFound` when nothing was found at all: the text is no place that is known, or says none.
    public static func run(_ request: LocateRequest, in session: GazetteerSession) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        try check(request)
        let workshop = try request.epci.map { name throws(Failure) in try session.epci(name) }
        let placement = session.geocoder.place(
            PlaceQuery(
                request.text, postalCode: request.postcode, inseeCode: request.citycode,
                department: request.department, workshop: workshop))
        let text =
            format == .json
            ? json(placement, request, LocatedPoint.of(placement, session))
            : PlacementText(placement, session.loaded.territory, request.speech.language).text
        let isFound = placement.status != .notFound && placement.status != .empty
        return Answer(text: text, format.mediaType, outcome: isFound ? .done : .notFound)
    }

    /// What stands beside the text must say something: a slip there would be passed over in silence.
    private static func check(_ request: LocateRequest) throws(Failure) {
        let statements: [(parameter: String, value: String?, isRight: (String) -> Bool, form: Phrase)] = [
            ("postcode", request.postcode, PlaceQuery.isPostalCode, Phrases.postcodeForm),
            ("citycode", request.citycode, PlaceQuery.isInseeCode, Phrases.citycodeForm),
            ("department", request.department, PlaceQuery.isDepartment, Phrases.departmentForm),
        ]
        for (parameter, value, isRight, form) in statements {
            guard let value, !isRight(value) else { continue }
            throw Failure(
                .wrongUsage,
                Sentence(form, Sentence(verbatim: Parameter.named(parameter)), Sentence(verbatim: value)))
        }
    }

    private static func json(_ placement: Placement, _ request: LocateRequest, _ point: Coordinate?) -> String {
        func text(_ value: String?) -> PropertyValue { value.map { .string($0) } ?? .null }
        let document: Properties = [
            "query": .string(request.text), "status": .string(placement.status.rawValue),
            "level": .string(placement.level.rawValue), "code": text(placement.code), "name": text(placement.name),
            "method": .string(placement.method.rawValue), "score": .number(CountColumns.rounded(placement.score)),
            "score_next": placement.runnerUpScore.map { .number(CountColumns.rounded($0)) } ?? .null,
            "reason": .string(placement.reason.sentence(request.speech.language)),
            "reason_id": .string(placement.reason.id), "oldcitycode": text(placement.formerCode?.rawValue),
            "oldcity": text(placement.formerName),
            "longitude": point.map { .number(LocatedPoint.rounded($0.longitude)) } ?? .null,
            "latitude": point.map { .number(LocatedPoint.rounded($0.latitude)) } ?? .null,
            "candidates": .array(
                placement.candidates.map {
                    .object([
                        "level": .string($0.level.rawValue), "code": .string($0.code), "name": .string($0.name),
                        "score": .number(CountColumns.rounded($0.score)),
                    ])
                }),
        ]
        return String(decoding: JSONDocument.bytes(of: .object(document)), as: UTF8.self)
    }
}
