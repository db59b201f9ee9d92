/// The version of this program.
public enum Release {
    public static let version = "0.1.0"
}
