/// Type of the names of communes, by population.
enum CommuneType {
    static func style(population: Int?, in format: PageFormat) -> TextStyle {
        let inhabitants = population ?? 0
        switch format.kind {
        case .sheet:
            let size: Double =
                switch inhabitants {
                case 20_000...: 3.35
                case 10_000...: 2.85
                case 4_500...: 2.5
                case 1_800...: 2.25
                default: 2
                }
            return TextStyle(size: size * format.typeScale, isBold: inhabitants >= 10_000)
        case .square:
            let size: Double =
                switch inhabitants {
                case 40_000...: 32
                case 20_000...: 30
                case 10_000...: 27
                case 3_000...: 26
                default: 24
                }
            return TextStyle(size: size, isBold: inhabitants >= 10_000)
        }
    }
}
