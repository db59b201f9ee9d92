/// How many classes a set of rates carries.
public enum ClassCount {
    /// Three below 20 values, else five: METHODS §1; never more than `most`.
    public static func usual(for values: Int, most: Int = 5) -> Int { values < 20 ? 3 : min(5, most) }
}
