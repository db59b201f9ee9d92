/// Members of a JSON object in the order in which they were written.
///
/// Look-up is linear: features have some dozens of members at the most. A name that stands twice
/// keeps its last value at its first place.
public struct Properties: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: PropertyValue

        public init(name: String, value: PropertyValue) {
            self.name = name
            self.value = value
        }
    }

    public private(set) var members: [Member]

    /// - Complexity: linear, also for objects of thousands of members.
    public init(_ members: [Member] = []) {
        self.members = []
        self.members.reserveCapacity(members.count)
        guard members.count > 32 else {
            for member in members { self[member.name] = member.value }
            return
        }
        var places: [String: Int] = [:]
        for member in members {
            if let place = places[member.name] {
                self.members[place].value = member.value
            } else {
                places[member.name] = self.members.count
                self.members.append(member)
            }
        }
    }

    public subscript(name: String) -> PropertyValue? {
        get { members.first { $0.name == name }?.value }
        set {
            let place = members.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    public var isEmpty: Bool { members.isEmpty }
}

extension Properties: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, PropertyValue)...) {
        self.init(elements.map { Member(name: $0.0, value: $0.1) })
    }
}
