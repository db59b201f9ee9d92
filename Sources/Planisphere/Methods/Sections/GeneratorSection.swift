import GeoTypes
import Statistics

extension MethodSection {
    static let generator = MethodSection(prefix: "01_", lists: []) { file, _ in
        guard let seed = file["seed"]?.text.flatMap({ UInt64($0) }) else { return nil }
        var mixed = SplitMix64(state: seed)
        let streams = (file["streams"]?.elements ?? []).map { stream -> PropertyValue in
            guard case .object(let members) = stream, let number = stream["stream"]?.integer, number >= 0 else {
                return .null
            }
            var ours = Properties()
            for member in members.members {
                let count = member.value.elements?.count ?? 0
                var random = Xoshiro256(seed: seed, stream: UInt64(number))
                if member.name == "next" {
                    ours["next"] = .array((0..<count).map { _ in .string("\(random.next())") })
                } else if member.name.hasPrefix("below_"), let bound = UInt64(member.name.dropFirst(6)) {
                    ours[member.name] = .array((0..<count).map { _ in .integer(Int64(random.below(bound))) })
                }
            }
            return .object(ours)
        }
        return [
            "splitmix": .array((0..<(file["splitmix"]?.elements?.count ?? 0)).map { _ in .string("\(mixed.next())") }),
            "streams": .array(streams),
        ]
    }
}
