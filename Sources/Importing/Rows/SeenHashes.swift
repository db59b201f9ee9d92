/// Hashes that came before, each with a small number. Sixteen bytes a place, some two places a hash: a file of
/// a million rows costs 32 megabytes.
///
/// Two different contents with one hash would be taken for equal: one chance in 37 million for a million rows.
struct SeenHashes {
    private struct Place {
        /// Zero is « free ».
        var hash: UInt64 = 0
        var number: UInt32 = 0
    }

    private var places = [Place](repeating: Place(), count: 1024)
    private var count = 0

    /// How many times the hash came, this time included.
    mutating func occurrence(of hash: UInt64) -> Int {
        let place = place(of: hash)
        places[place].number &+= 1
        return Int(places[place].number)
    }

    /// The number that came with the hash before; nil, and `number` is kept, the first time.
    mutating func first(_ hash: UInt64, number: Int) -> Int? {
        let before = count
        let place = place(of: hash)
        if count == before { return Int(places[place].number) }
        places[place].number = UInt32(clamping: number)
        return nil
    }

    /// Where the hash is; it is put in when it is new.
    private mutating func place(of hash: UInt64) -> Int {
        if count * 4 >= places.count * 3 { grow() }
        let hash = max(1, hash)
        let place = SeenHashes.search(hash, in: places)
        if places[place].hash == 0 {
            places[place].hash = hash
            count += 1
        }
        return place
    }

    private static func search(_ hash: UInt64, in places: [Place]) -> Int {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while places[place].hash != 0, places[place].hash != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        var larger = [Place](repeating: Place(), count: 2 * places.count)
        for place in places where place.hash != 0 { larger[SeenHashes.search(place.hash, in: larger)] = place }
        places = larger
    }
}
