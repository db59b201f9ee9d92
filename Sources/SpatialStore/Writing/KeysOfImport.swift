import PlainText

/// Which keys a first import has brought: eight bytes a place, some two places a need. A mark only says where to look;
/// whether the key is the same is seen in the table.
struct KeysOfImport {
    private struct Place {
        var mark: UInt32 = 0
        /// 0 is « free ».
        var need: UInt32 = 0
    }

    private var places = [Place](repeating: Place(), count: 1 << 12)
    private var count = 0

    static func mark(source: Int64, key: String) -> UInt32 {
        var hash = ContentHash()
        hash.combine(UInt64(bitPattern: source))
        hash.combine(key)
        return UInt32(truncatingIfNeeded: hash.value)
    }

    /// What `look` finds for a need under this mark.
    func find<Found>(_ mark: UInt32, _ look: (Int64) throws -> Found?) rethrows -> Found? {
        var place = Int(mark) & (places.count - 1)
        while places[place].need != 0 {
            if places[place].mark == mark, let found = try look(Int64(places[place].need)) { return found }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    mutating func insert(_ mark: UInt32, need: Int64) {
        if (count + 1) * 4 > places.count * 3 { grow() }
        put(Place(mark: mark, need: UInt32(truncatingIfNeeded: need)))
        count += 1
    }

    private mutating func put(_ new: Place) {
        var place = Int(new.mark) & (places.count - 1)
        while places[place].need != 0 { place = (place + 1) & (places.count - 1) }
        places[place] = new
    }

    private mutating func grow() {
        let old = places
        places = Array(repeating: Place(), count: old.count * 2)
        for place in old where place.need != 0 { put(place) }
    }
}
