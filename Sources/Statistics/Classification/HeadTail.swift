extension ClassMethod {
    /// A break at the mean, then again among what is above, until one or none is left: for values
    /// with a heavy tail. Source: Jiang 2013, Professional Geographer 65, without the 40 % rule.
    static let headTail = ClassMethod(id: "head-tail", takesClassCount: false) { sample, _ in
        var head = sample.values[...]
        var breaks: [Double] = []
        while head.count > 1 {
            let mean = head.reduce(0, +) / Double(head.count)
            let next = head.drop { $0 <= mean }
            // Rounding may put the mean of equal values below them.
            guard next.count < head.count else { break }
            breaks.append(mean)
            head = next
        }
        return .success(breaks)
    }
}
