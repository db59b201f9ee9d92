import GeoTypes
import NeedsModel
import SpatialStore

/// The area that counts a need, so that whoever groups the exported needs finds the figures of `count`.
extension PublishedPlace {
    /// SIREN: of the commune's EPCI, or of the EPCI that the need was said of.
    var epciCode: String? { level == .epci ? code : epci?.rawValue }

    /// Of the commune's department, or of the department that the need was said of.
    var departmentCode: String? { level == .department ? code : department?.rawValue }
}
