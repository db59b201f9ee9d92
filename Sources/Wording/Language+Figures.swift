extension Language {
    /// « 299 264 » with narrow no-break spaces, “299,264”.
    public func integer(_ value: Int) -> String {
        let french = FrenchTypography.integer(value)
        return self == .french
            ? french : french.split(separator: FrenchTypography.narrowNoBreakSpace).joined(separator: ",")
    }

    /// Fixed decimals, halves away from zero: « 1,0 », “1.0”.
    public func decimal(_ value: Double, places: Int) -> String {
        let french = FrenchTypography.decimal(value, places: places)
        guard self == .english else { return french }
        return french.split(separator: ",").map {
            $0.split(separator: FrenchTypography.narrowNoBreakSpace).joined(separator: ",")
        }
        .joined(separator: ".")
    }

    /// A figure that is not zero never reads as zero: it gets the decimals that show its first digit, six at the most.
    public func rate(_ value: Double, places: Int) -> String {
        var places = places
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        while value != 0, (value.magnitude * scale).rounded(.toNearestOrAwayFromZero) == 0, places < 6 {
            places += 1
            scale *= 10
        }
        return decimal(value, places: places)
    }

    /// « 35 % » with a no-break space, “35%”; a share of 1 is 100 %.
    public func percent(_ share: Double) -> String {
        decimal(100 * share, places: 0) + (self == .french ? FrenchTypography.noBreakSpace + "%" : "%")
    }

    /// « 2,2 ‰ » with a no-break space, “2.2‰”.
    public func perThousand(_ value: Double, places: Int = 1) -> String {
        decimal(value, places: places) + (self == .french ? FrenchTypography.noBreakSpace + "‰" : "‰")
    }
}
