import GeoTypes

extension Coverage {
    /// Proves what a coverage promises, or says where it fails: every arc has at most one area on each
    /// side, edges meet in vertices only, rings are simple, exteriors counter-clockwise and holes
    /// clockwise, no part of the plane belongs to two areas. Enclosed parts that belong to none are listed.
    ///
    /// With one part and no hole in `dissolve(_:)` of all areas, no findings mean that the areas tile
    /// their union without gap or overlap. Exact: integers throughout.
    /// - Returns: in order of the kinds above; empty for a sound coverage without holes.
    /// - Complexity: O(n log n).
    public func findings() -> [CoverageFinding] {
        var findings = useFindings() + ringFindings()
        let edges = ringEdges()
        let crossings = EdgeNoder.meetings(edges).map { CoverageFinding.crossing(at: $0.position) }
        findings += crossings
        // The faces of crossing edges mean nothing.
        return crossings.isEmpty ? findings + faceFindings(edges) : findings
    }

    private func useFindings() -> [CoverageFinding] {
        var forward = Array(repeating: 0, count: arcCount)
        var backward = forward
        for reference in references {
            if reference >= 0 { forward[Int(reference)] += 1 } else { backward[Int(~reference)] += 1 }
        }
        return (0..<arcCount).compactMap { arc in
            if forward[arc] > 1 || backward[arc] > 1 { return .repeatedUse(arc: arc) }
            return forward[arc] + backward[arc] == 0 ? .unusedArc(arc) : nil
        }
    }

    private func ringFindings() -> [CoverageFinding] {
        var findings: [CoverageFinding] = []
        for area in 0..<areaCount {
            for rings in rings(of: area) {
                for (index, ring) in rings.enumerated() {
                    let vertices = gridRing(ring)
                    guard let first = vertices.first else { continue }
                    let doubleArea = GridRing.doubleArea(vertices)
                    let distinct = PointIndex(vertices).count
                    if distinct < 3 || doubleArea == 0 {
                        findings.append(.flatRing(area: area, at: first.position))
                    } else if distinct != vertices.count - 1 {
                        findings.append(.ringNotSimple(area: area, at: first.position))
                    }
                    if (doubleArea > 0) != (index == 0) {
                        findings.append(.wrongWinding(area: area, at: first.position))
                    }
                }
            }
        }
        return findings
    }

    private func ringEdges() -> SharedEdges {
        let vertices = PointIndex(points)
        var loose: [SharedEdges.LooseUse] = []
        loose.reserveCapacity(2 * points.count)
        for area in 0..<areaCount {
            for ring in rings(of: area).joined() {
                var previous: Int32?
                for point in gridRing(ring) {
                    let vertex = vertices.number(of: point)
                    if let previous, previous != vertex {
                        loose.append(SharedEdges.loose(previous, vertex, area: Int32(area)))
                    }
                    previous = vertex
                }
            }
        }
        return SharedEdges(vertices: vertices, loose: loose)
    }

    private func faceFindings(_ edges: SharedEdges) -> [CoverageFinding] {
        let graph = FaceGraph(edges)
        var findings: [CoverageFinding] = []
        for cycle in 0..<graph.cycleCount where graph.doubleAreas[cycle] > 0 {
            let covers = graph.covers[cycle]
            let isClaimedOnce = covers.count == 1 && covers[0].winding == 1
            if isClaimedOnce { continue }
            let size = Double(graph.doubleAreas[cycle]) / 2
            let place = graph.leastPoint(ofCycle: cycle).position
            if covers.isEmpty {
                let around = graph.halves(ofCycle: cycle).flatMap { graph.covers[Int(graph.cycleOf[Int($0 ^ 1)])] }
                let areas = Set(around.map { Int($0.area) }).sorted()
                findings.append(.hole(areas: areas, squareMetres: size, at: place))
            } else {
                findings.append(.overlap(areas: covers.map { Int($0.area) }, squareMetres: size, at: place))
            }
        }
        return findings
    }
}
