/// A sum of doubles without rounding: an expansion of non-overlapping parts, least first.
///
/// Source: Shewchuk 1997, theorem 10 (GROW-EXPANSION) and Knuth's TWO-SUM.
struct ExactSum {
    private var parts: [Double] = []

    /// Adds `left * right` exactly, as the rounded product and its rounding error.
    mutating func addProduct(_ left: Double, _ right: Double) {
        let product = left * right
        add((-product).addingProduct(left, right))
        add(product)
    }

    mutating func add(_ value: Double) {
        var carry = value
        var kept = 0
        for part in parts {
            let sum = carry + part
            let virtual = sum - carry
            let error = (carry - (sum - virtual)) + (part - virtual)
            carry = sum
            if error != 0 {
                parts[kept] = error
                kept += 1
            }
        }
        parts.removeSubrange(kept...)
        if carry != 0 { parts.append(carry) }
    }

    /// The greatest part: it has the sign of the whole sum; 0 when the sum is 0.
    var leading: Double { parts.last ?? 0 }
}
