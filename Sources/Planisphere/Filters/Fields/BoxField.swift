import GeoTypes
import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    /// The communes whose centre lies in a box of degrees.
    static let bbox = FilterField(
        FilterParameter("bbox", Phrases.Help.Value.box, Phrases.Help.bbox), selectsAreas: true,
        read: { (request, reading, filter) throws(Failure) in
            var places: Set<PlaceID> = []
            for text in request["bbox"] {
                let box = try BoxReader(reading.workspace).box(text)
                for commune in reading.workspace.territory.communes where box.contains(commune.centre) {
                    places.insert(.commune(commune.code))
                }
            }
            filter.select(places)
        },
        words: { request, _ in Phrases.Filters.box.filled(with: .list(request["bbox"].map(Phrase.verbatim))) })
}

/// West, south, east, north in degrees, as people write them.
struct BoxReader {
    private let communes: [Commune]

    init(_ workspace: Workspace) { communes = workspace.territory.communes }

    /// - Throws: `boxUnreadable` for what is no box, `boxReversed` for one whose ends or axes are exchanged: no box
    ///   of a territory needs the antimeridian.
    func box(_ text: String) throws(Failure) -> BoundingBox {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.map { Double($0.filter { !$0.isWhitespace }) ?? .nan }
        guard numbers.count == 4, numbers.allSatisfy(\.isFinite), numbers.allSatisfy({ abs($0) <= 180 }) else {
            throw Failure(.boxUnreadable, Parameter.named("bbox"), text)
        }
        let box = BoundingBox(west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
        let isLatitude = abs(box.south) <= 90 && abs(box.north) <= 90
        if isLatitude, box.west <= box.east, box.south <= box.north, holdsCommunes(box) || !isSwapped(box) {
            return box
        }
        throw Failure(.boxReversed, Parameter.named("bbox"), text, rightForm(box))
    }

    private func holdsCommunes(_ box: BoundingBox) -> Bool { communes.contains { box.contains($0.centre) } }

    /// Latitude was written first.
    private func isSwapped(_ box: BoundingBox) -> Bool {
        holdsCommunes(BoundingBox(west: box.south, south: box.west, east: box.north, north: box.east))
    }

    /// The same four numbers in their right places.
    private func rightForm(_ box: BoundingBox) -> String {
        var (x, y) = ([box.west, box.east].sorted(), [box.south, box.north].sorted())
        let ordered = BoundingBox(west: x[0], south: y[0], east: x[1], north: y[1])
        if !holdsCommunes(ordered), isSwapped(ordered) || y[1] > 90 { (x, y) = (y, x) }
        return [x[0], y[0], x[1], y[1]].map(Self.shortest).joined(separator: ",")
    }

    private static func shortest(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }
}
