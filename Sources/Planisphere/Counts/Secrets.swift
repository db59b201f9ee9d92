import NeedsModel

/// The audience of a need leaves by no table, file or map on demand: circles, days and words difference any rule
/// away (METHODS §11). Tables of audiences are a matter of dated releases.
enum Secrets {
    static func refuse(_ dimension: CountDimension) throws(Failure) {
        guard dimension == .audience else { return }
        throw Failure(.audienceIsSecret, Parameter.named("by"), dimension.rawValue)
    }

    static func refuse(_ filter: OwnerFilter, _ request: FilterRequest<OwnerFilter>) throws(Failure) {
        guard filter.audiences != nil else { return }
        throw Failure(
            .audienceIsSecret, Parameter.named("audience"), request["audience"].joined(separator: ", "))
    }
}
