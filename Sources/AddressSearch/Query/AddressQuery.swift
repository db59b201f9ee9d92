/// One address to be searched, as somebody wrote it.
public struct AddressQuery: Hashable, Sendable {
    /// « 12 rue de la République, Belfort ». White space and control characters are made single spaces, and
    /// what lies beyond 200 characters (Unicode scalars) is cut: addok refuses a whole batch for one longer row.
    public let text: String
    /// Five digits: the server then answers inside this postal code alone.
    public let postalCode: String?
    /// INSEE code: the server then answers inside this commune alone.
    public let cityCode: String?

    /// A code that is not made of five ASCII letters or digits is left out: it would make servers find nothing.
    public init(text: String, postalCode: String? = nil, cityCode: String? = nil) {
        self.text = AddressText.oneLine(text, limit: 200)
        self.postalCode = AddressText.code(postalCode)
        self.cityCode = AddressText.code(cityCode)
    }
}
