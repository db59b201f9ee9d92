/// The colours of everything that is not a class.
enum Ink {
    static let text = "#1D2429"
    static let subtitle = "#3A4248"
    static let muted = "#5E666D"
    static let line = "#23292E"
    static let neighbours = "#6C7379"
    static let rule = "#C9CDD0"
    static let swatchBorder = "#7B838A"
    static let grid = "#E3E2DE"
    static let undecided = "#8A9299"
    static let white = "#FFFFFF"
    /// From the outside in.
    static let glow = ["#F6F4F0", "#EFECE6", "#E6E2DA"]
}
