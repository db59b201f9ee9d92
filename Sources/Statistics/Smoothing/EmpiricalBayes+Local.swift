extension EmpiricalBayes {
    /// A rate drawn towards that of its surroundings.
    public struct LocalEstimate: Hashable, Sendable {
        /// Per inhabitant; nil where nobody lives.
        public var value: Double?
        /// The neighbourhood holds too few contributions to say anything: the global estimate stands in its place.
        public var isGlobal: Bool
    }

    /// Below this many contributions in a neighbourhood the global estimate is used.
    public static let leastOfNeighbourhood = 5
    /// Below this many contributions in all, the local map is made on request only.
    public static let leastForLocalMap = 1000

    /// Each area towards the mean of itself and its neighbours, negative variances taken as 0. O(areas + links).
    ///
    /// - Parameter least: contributions below which a neighbourhood gives way to the global estimate; 0 never does.
    /// - Source: Marshall 1991, §3.
    public static func local(
        _ areas: AreaCounts, _ neighbourhood: Neighbourhood, least: Int = leastOfNeighbourhood
    ) -> Result<[LocalEstimate], Refusal> {
        guard neighbourhood.count == areas.areas else {
            return .failure(
                Refusal(.tooFewAreas, have: Double(neighbourhood.count), need: Double(areas.areas)))
        }
        return global(areas).map { whole in
            areas.counts.indices.map { area in
                let members = [area] + neighbourhood.links[area].map(\.area)
                guard members.reduce(0, { $0 + areas.counts[$1] }) >= least else {
                    return LocalEstimate(value: whole.estimates[area], isGlobal: true)
                }
                return LocalEstimate(value: Prior(of: members, areas).estimate(area, areas), isGlobal: false)
            }
        }
    }
}
