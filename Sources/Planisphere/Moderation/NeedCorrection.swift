/// What is wrong with a need, and what is right, as people write it; nil leaves a thing as it is, and `none` says that
/// there is none.
public struct NeedCorrection: Hashable, Sendable {
    public static let none = "none"

    /// The main one first; empty: left as they are.
    public var themes: [String] = []
    public var kind: String?
    /// A code or a name; several communes apart by commas.
    public var concerns: String?
    public var lives: String?
    public var heard: String?
    public var date: String?
    public var voices: Int?
    public var audience: String?
    public var workshop: String?
    /// `yes` or `no`: what the person said.
    public var consent: String?

    public init() {}
}
