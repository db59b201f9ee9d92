/// SplitMix64 (Steele, Lea & Flood 2014): the inputs of every benchmark come from it and a seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// 0..<bound, by multiplication (Lemire 2019, without the rejection: a bias of 2⁻⁶⁴·bound).
    mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

    /// [0, 1).
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
