/// A rectangle that a text takes on the page, page units.
struct LabelBox: Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func intersects(_ other: LabelBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func inset(x: Double, y: Double) -> LabelBox {
        LabelBox(left: left + x, top: top + y, right: right - x, bottom: bottom - y)
    }

    /// Some point of the segment is inside.
    func meets(_ a: PagePoint, _ b: PagePoint) -> Bool {
        // Liang & Barsky: the part of the segment between each pair of sides, narrowed.
        var (enter, leave) = (0.0, 1.0)
        for (step, low, high) in [(b.x - a.x, left - a.x, right - a.x), (b.y - a.y, top - a.y, bottom - a.y)] {
            if step == 0 {
                if low > 0 || high < 0 { return false }
                continue
            }
            let (one, other) = (low / step, high / step)
            enter = max(enter, min(one, other))
            leave = min(leave, max(one, other))
            if enter > leave { return false }
        }
        return true
    }
}
