/// What covers an area: a flat colour, or a pattern of one ink that stays right in a photocopy.
public enum Fill: Hashable, Sendable {
    /// « #2C9893 ».
    case flat(String)
    case pattern(Pattern)

    /// Lines or dots on a ground, repeated every `tile` millimetres.
    public struct Pattern: Hashable, Sendable {
        public var tile: Double
        /// « #FFFFFF ».
        public var ground: String
        public var isTurned: Bool
        public var mark: Mark
        public var ink: String

        public enum Mark: Hashable, Sendable {
            /// Parallel lines of this width, mm.
            case lines(Double)
            /// Two sets of lines of this width, mm.
            case crossHatch(Double)
            /// Dots of this radius, mm.
            case dots(Double)
            /// Dashes of this length and width, mm.
            case dashes(Double, Double)
            /// Little crosses of this arm and width, mm.
            case crosses(Double, Double)
        }

        public init(tile: Double, ground: String = "#FFFFFF", isTurned: Bool, mark: Mark, ink: String) {
            self.tile = tile
            self.ground = ground
            self.isTurned = isTurned
            self.mark = mark
            self.ink = ink
        }
    }
}
