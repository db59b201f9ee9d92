/// Places of a square grid of 65,536 × 65,536 along the Hilbert curve: near on the curve is near on the
/// ground. Source: Skilling, « Programming the Hilbert curve », 2004, in its two-dimensional form.
enum HilbertCurve {
    static func index(x: UInt32, y: UInt32) -> UInt32 {
        var x = x
        var y = y
        var index: UInt32 = 0
        var side: UInt32 = 1 << 15
        while side > 0 {
            let right: UInt32 = x & side == 0 ? 0 : 1
            let upper: UInt32 = y & side == 0 ? 0 : 1
            index = index << 2 | (3 &* right) ^ upper
            if upper == 0 {
                if right == 1 {
                    x = 0xFFFF &- x & 0xFFFF
                    y = 0xFFFF &- y & 0xFFFF
                }
                swap(&x, &y)
            }
            side >>= 1
        }
        return index
    }
}
