extension Coverage {
    /// A coverage of these areas only, in this order; arcs that no ring uses are left out. Selecting every
    /// area once is a renumbering.
    /// - Complexity: O(vertices).
    public func selecting(_ areas: [Int]) -> Coverage {
        var flat = Flat()
        var numbers = Array(repeating: Int32(-1), count: arcCount)
        for area in areas {
            for rings in rings(of: area) {
                for ring in rings {
                    for reference in ring where numbers[Self.arcNumber(reference)] < 0 {
                        numbers[Self.arcNumber(reference)] = 0
                    }
                }
            }
        }
        var next: Int32 = 0
        for arc in numbers.indices where numbers[arc] == 0 {
            numbers[arc] = next
            next += 1
            flat.points.append(contentsOf: self.arc(arc))
            flat.arcStarts.append(Int32(flat.points.count))
        }
        for area in areas {
            for rings in rings(of: area) {
                for ring in rings {
                    flat.appendRing(ring.map { $0 >= 0 ? numbers[Int($0)] : ~numbers[Int(~$0)] })
                }
                flat.closePolygon()
            }
            flat.closeArea()
            flat.planes.append(planes[area])
        }
        return Coverage(checked: flat)
    }
}
