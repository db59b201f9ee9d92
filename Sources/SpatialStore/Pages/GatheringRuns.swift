/// Which combinations each gathering met. Rows come in any order and are put in order of their gathering once, by
/// counting.
struct GatheringRuns {
    private struct Meeting {
        var gathering: UInt32
        var number: UInt32
    }

    /// Rows by number of the gathering; 0 has those that came alone or that the file does not have.
    private(set) var rows: [UInt32]
    private var meetings: [Meeting] = []

    /// - Parameter needs: about how many there are: growing step by step would copy them again and again.
    init(gatherings: Int, needs: Int) {
        rows = Array(repeating: 0, count: gatherings + 1)
        meetings.reserveCapacity(needs)
    }

    /// - Parameters:
    ///   - numbers: of the combination of each row.
    ///   - slots: of each row.
    mutating func add(
        _ numbers: UnsafeMutableBufferPointer<UInt32>, _ gatherings: UnsafeMutablePointer<UInt32>,
        _ slots: UnsafeBufferPointer<UInt16>
    ) {
        let known = UInt32(truncatingIfNeeded: rows.count)
        withUnsafeTemporaryAllocation(of: Meeting.self, capacity: slots.count) { page in
            rows.withUnsafeMutableBufferPointer { rows in
                for row in 0..<slots.count {
                    let said = gatherings[Int(slots[row])]
                    let gathering = said < known ? said : 0
                    rows[Int(gathering)] &+= 1
                    page.initializeElement(at: row, to: Meeting(gathering: gathering, number: numbers[row]))
                }
            }
            meetings.append(contentsOf: page)
        }
    }

    /// The numbers in order of the gathering, as many of each as `rows` says.
    func inOrder() -> [UInt32] {
        var places = [UInt32](repeating: 0, count: rows.count)
        var sum: UInt32 = 0
        for gathering in rows.indices {
            places[gathering] = sum
            sum += rows[gathering]
        }
        return [UInt32](unsafeUninitializedCapacity: meetings.count) { ordered, count in
            places.withUnsafeMutableBufferPointer { places in
                for meeting in meetings {
                    let place = places[Int(meeting.gathering)]
                    places[Int(meeting.gathering)] = place + 1
                    ordered.initializeElement(at: Int(place), to: meeting.number)
                }
            }
            count = meetings.count
        }
    }
}
