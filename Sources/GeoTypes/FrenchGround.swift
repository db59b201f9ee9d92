/// Where France lies, to tell which of two numbers is the longitude. No point of it lies there with its numbers
/// exchanged.
public enum FrenchGround {
    public static func contains(_ point: Coordinate) -> Bool {
        boxes.contains {
            point.longitude >= $0.0 && point.longitude <= $0.1 && point.latitude >= $0.2 && point.latitude <= $0.3
        }
    }

    /// West, east, south, north, degrees, generously: the mainland with Corsica; Guadeloupe with Saint-Martin;
    /// Martinique; Guyane; La Réunion; Mayotte; Saint-Pierre-et-Miquelon; New Caledonia; Polynesia;
    /// Wallis-et-Futuna.
    private static let boxes: [(Double, Double, Double, Double)] = [
        (-5.5, 10, 41, 51.5), (-63.5, -60.5, 15.5, 18.5), (-61.5, -60.5, 14, 15.2), (-55, -51, 2, 6.2),
        (55, 56, -21.6, -20.6), (44.8, 45.5, -13.2, -12.4), (-56.7, -55.9, 46.6, 47.3), (163, 169, -23.5, -18.5),
        (-156, -133, -29, -7), (-178.5, -175.5, -14.6, -12.9),
    ]
}
