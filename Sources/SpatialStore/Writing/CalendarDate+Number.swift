import NeedsModel

extension CalendarDate {
    /// Year × 10,000 + month × 100 + day, as stored: 20210918.
    var number: Int64 { Int64(year * 10_000 + month * 100 + day) }

    init?(number: Int64) {
        let number = Int(number)
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
