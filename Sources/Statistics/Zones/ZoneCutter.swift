/// Cuts a connected set of areas into as many zones as it can hold, from spanning trees.
/// Source: Kundu & Misra 1977, SIAM Journal on Computing 6, on each of several trees.
struct ZoneCutter {
    let problem: ZoneProblem

    /// How a spanning tree grows from its root.
    private enum Growth: CaseIterable { case nearestToTree, longestBorder, nearestToRoot }

    /// A way to cut, better with more parts, then with more border inside them.
    struct Cut {
        var parts: [[Int]]
        var innerBorder: Int

        func isBetter(than other: Cut) -> Bool {
            (parts.count, innerBorder) > (other.parts.count, other.innerBorder)
        }
    }

    /// The best cut over every root and growth; nil when the set is not connected.
    func cut(_ members: [Int]) -> Cut? {
        var best: Cut?
        for root in members {
            for growth in Growth.allCases {
                guard let tree = tree(members, from: root, growth) else { return nil }
                let parts = parts(of: tree)
                let cut = Cut(parts: parts, innerBorder: parts.reduce(0) { $0 + problem.innerBorder($1) })
                if best.map(cut.isBetter) ?? true { best = cut }
            }
        }
        return best
    }

    /// Areas in the order in which they joined, each with its parent.
    private func tree(_ members: [Int], from root: Int, _ growth: Growth) -> [(area: Int, parent: Int)]? {
        let inside = Set(members)
        var tree = [(area: root, parent: root)]
        // For each area that touches the tree, the link by which it would join.
        var open: [Int: (cost: Double, parent: Int)] = [:]
        var joined: Set<Int> = [root]
        var last = root
        while tree.count < members.count {
            for link in problem.neighbourhood.links[last]
            where inside.contains(link.area) && !joined.contains(link.area) {
                let cost: Double =
                    switch growth {
                    case .nearestToTree: problem.centres[last].distance(to: problem.centres[link.area])
                    case .longestBorder: -Double(link.borderMillimetres)
                    case .nearestToRoot: problem.centres[root].distance(to: problem.centres[link.area])
                    }
                if let known = open[link.area], known.cost <= cost { continue }
                open[link.area] = (cost, last)
            }
            guard let next = open.min(by: { ($0.value.cost, $0.key) < ($1.value.cost, $1.key) }) else { return nil }
            tree.append((next.key, next.value.parent))
            joined.insert(next.key)
            open[next.key] = nil
            last = next.key
        }
        return tree
    }

    /// From the leaves up, a subtree that holds enough is a part; what is left at the root joins the part with which it
    /// shares most border.
    private func parts(of tree: [(area: Int, parent: Int)]) -> [[Int]] {
        var held: [Int: [Int]] = [:]
        var parts: [[Int]] = []
        for (area, parent) in tree.reversed() {
            let subtree = (held.removeValue(forKey: area) ?? []) + [area]
            if problem.count(of: subtree) >= problem.least {
                parts.append(subtree)
            } else if area == parent {
                join(subtree, to: &parts)
            } else {
                held[parent, default: []] += subtree
            }
        }
        return parts
    }

    private func join(_ remainder: [Int], to parts: inout [[Int]]) {
        let own = Set(remainder)
        let borders = parts.map { problem.border($0, own) }
        guard let most = borders.indices.max(by: { (borders[$0], -parts[$0][0]) < (borders[$1], -parts[$1][0]) }) else {
            parts.append(remainder)
            return
        }
        parts[most] += remainder
    }
}
