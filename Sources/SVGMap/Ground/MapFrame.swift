import GeoTypes

/// From metres on the plane of the territory to the page.
struct MapFrame {
    /// 300 000 for 1:300 000; nil on a screen, where a scale means nothing.
    let denominator: Int?
    /// Page units (millimetres, pixels) per metre.
    let unitsPerMetre: Double
    let extent: Extent
    private let originX: Double
    private let originY: Double
    private let precision: Double

    /// On paper the roundest scale that fits the format's map box, on a screen the greatest; centred.
    init(extent: Extent, format: PageFormat) {
        self.extent = extent
        let box = format.mapBox
        let width = max(extent.width, 1)
        let height = max(extent.height, 1)
        if format.kind == .square {
            unitsPerMetre = min(box.width / width, box.height / height)
            denominator = nil
        } else {
            let least = max(width / box.width, height / box.height) * 1000
            let chosen = MapFrame.roundScale(atLeast: least, suited: format.suitedScale)
            unitsPerMetre = 1000 / chosen
            denominator = Int(chosen)
        }
        originX = box.x + (box.width - extent.width * unitsPerMetre) / 2
        originY = box.y + (box.height - extent.height * unitsPerMetre) / 2
        precision = format.precision
    }

    func page(_ position: Position) -> PagePoint {
        PagePoint(
            x: originX + (position.x - extent.minX) * unitsPerMetre,
            y: originY + (extent.maxY - position.y) * unitsPerMetre)
    }

    /// Neighbours round a shared vertex alike, so no gap opens.
    func drawn(_ position: Position) -> DrawnPoint {
        let point = page(position)
        func whole(_ value: Double) -> Int {
            Int((value * precision).rounded(.toNearestOrAwayFromZero))
        }
        return DrawnPoint(x: whole(point.x), y: whole(point.y))
    }

    func drawn(_ line: [Position]) -> [DrawnPoint] { line.map(drawn) }

    /// The least of the round denominators, and the suited one, that is not below `least`, with half a
    /// percent of indulgence.
    static func roundScale(atLeast least: Double, suited: Double?) -> Double {
        var power = 1.0
        while power < 1e9 {
            for digits in [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5] {
                let denominator = digits * power
                if denominator < least * 0.995 { continue }
                if let suited, suited < denominator, suited >= least * 0.995 { return suited }
                return denominator
            }
            power *= 10
        }
        return power
    }
}

/// A point of the page, page units, y downwards.
struct PagePoint: Hashable {
    var x: Double
    var y: Double

    func distance(to other: PagePoint) -> Double {
        let (dx, dy) = (x - other.x, y - other.y)
        return (dx * dx + dy * dy).squareRoot()
    }
}
