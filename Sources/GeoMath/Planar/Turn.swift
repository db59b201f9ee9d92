public import GeoTypes

/// Where the third of three positions lies for somebody who walks from the first to the second.
public enum Turn: Int, Sendable, Hashable {
    case right = -1
    case straight = 0
    case left = 1
}

extension Planar {
    /// The turn a → b → c, **exact**: the answer is that of real arithmetic on the given doubles.
    ///
    /// NaN gives `straight`. Exactness ends where a product of two coordinates leaves the range of
    /// a double (beyond 10¹⁵⁴, or differences under 10⁻¹⁴⁵), far from any number of metres.
    /// Source: J. R. Shewchuk, “Adaptive Precision Floating-Point Arithmetic and Fast Robust
    /// Geometric Predicates”, Discrete & Computational Geometry 18 (1997), §3 and figure 21.
    @inlinable
    public static func turn(_ a: Position, _ b: Position, _ c: Position) -> Turn {
        let side = orientation(a.x, a.y, b.x, b.y, c.x, c.y)
        return side > 0 ? .left : side < 0 ? .right : .straight
    }

    /// A number with the exact sign of the area of the triangle abc: positive when c is left of ab.
    /// Only the sign is exact.
    @inlinable
    static func orientation(
        _ ax: Double, _ ay: Double, _ bx: Double, _ by: Double, _ cx: Double, _ cy: Double
    ) -> Double {
        let left = (ax - cx) * (by - cy)
        let right = (ay - cy) * (bx - cx)
        let determinant = left - right
        // (3 + 16 ε) ε with ε = 2⁻⁵³: beyond it the rounded sign is the true one.
        if abs(determinant) >= 3.330_669_073_875_471_6e-16 * (abs(left) + abs(right)) {
            return determinant
        }
        return exactOrientation(ax, ay, bx, by, cx, cy)
    }

    /// The determinant written out as six products, each kept as an exact sum of two doubles. Rare:
    /// kept out of the loops around it.
    @usableFromInline
    @inline(never)
    static func exactOrientation(
        _ ax: Double, _ ay: Double, _ bx: Double, _ by: Double, _ cx: Double, _ cy: Double
    ) -> Double {
        var sum = ExactSum()
        sum.addProduct(ax, by)
        sum.addProduct(-ax, cy)
        sum.addProduct(-cx, by)
        sum.addProduct(-ay, bx)
        sum.addProduct(ay, cx)
        sum.addProduct(cy, bx)
        return sum.leading
    }
}
