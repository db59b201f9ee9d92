/// Conventions shared by every test that counts replicates.
enum MonteCarlo {
    /// (1 + how many replicates are at least as large) / (R + 1).
    static func pValue(atLeastAsLarge: Int, of replicates: Int) -> Double {
        Double(1 + atLeastAsLarge) / Double(replicates + 1)
    }

    /// The least value that counts as « at least as large » as `value`.
    static func threshold(_ value: Double) -> Double { value - 1e-12 * max(1, abs(value)) }
}
