import NeedsModel
import SVGMap
public import TerritoryFiles

extension MapFurniture {
    /// The names that a territory folder places. An EPCI name aligned in its middle is placed by rule
    /// instead: names of EPCI begin or end at the map.
    public init(_ labels: [LabelAnchor]) {
        self.init()
        for label in labels {
            switch label.kind {
            case .neighbour: neighbours.append(Neighbour(name: label.name, position: label.position))
            case .epci:
                guard let siren = SirenCode(label.code), label.alignment != .middle else { continue }
                epciNames[siren] = NameAnchor(
                    position: label.position, side: label.alignment == .start ? .right : .left)
            }
        }
    }
}
