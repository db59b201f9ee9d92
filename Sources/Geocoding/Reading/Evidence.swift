/// What stands beside the name and narrows it: codes in the text, columns of the row, the workshop.
struct Evidence: Sendable {
    /// A five-digit code, 0 for none.
    var postal: UInt32 = 0
    /// A second code that differs from the first.
    var otherPostal: UInt32 = 0
    /// CEDEX: only the department counts.
    var isCedex = false
    /// Number of a department that was written with its marks: « (90) », « Doubs », a column.
    var department: UInt16 = 0
    /// Two bare digits that may be a department or not: « Héricourt 62 ».
    var bareDepartment: UInt16 = 0
    /// An area of the territory named beside the place: « Villars (Sud Territoire) ».
    var area: PlaceReference?
    /// A country named beside the place: « Montreux (Suisse) »; row of the foreign list.
    var country: PlaceReference?
    /// EPCI row of the workshop, −1 for none.
    var workshop: Int32 = -1

    /// Department that everything hard points to, 0 for none.
    var statedDepartment: UInt16 {
        if department != 0 { return department }
        return postal == 0 ? 0 : FrenchDepartments.number(ofPostalCode: postal)
    }
}
