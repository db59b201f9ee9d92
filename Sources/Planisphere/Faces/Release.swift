/// The version of this program.
public enum Release {
    public static let version = "0.1.0"
    /// As logs name it.
    static let written = "planisphere \(version)"
}
