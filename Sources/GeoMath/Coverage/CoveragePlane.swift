extension Coverage {
    /// The official projected system in which an area's grid is counted (decree 2000-1276 of 26
    /// December 2000 as amended: legal references of France). The raw value is the EPSG code.
    ///
    /// The grids share no coordinates, so areas of several planes can stand in one coverage.
    public enum Plane: Int, Sendable, CaseIterable {
        /// RGF93 v1 / Lambert-93: metropolitan France.
        case lambert93 = 2154
        /// RGAF09 / UTM 20N: Guadeloupe, Martinique, Saint-Barthélemy, Saint-Martin.
        case antilles = 5490
        /// RGFG95 / UTM 22N: French Guiana.
        case guyane = 2972
        /// RGR92 / UTM 40S: Réunion.
        case reunion = 2975
        /// RGM04 / UTM 38S: Mayotte.
        case mayotte = 4471
        /// RGSPM06 / UTM 21N: Saint-Pierre-et-Miquelon.
        case saintPierre = 4467

        /// « EPSG:2154 ».
        public var authorityCode: String { "EPSG:\(rawValue)" }
    }
}
