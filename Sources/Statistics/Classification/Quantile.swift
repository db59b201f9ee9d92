extension ClassMethod {
    /// As many values in each class: type 7 of Hyndman & Fan 1996 at i/k.
    public static let quantile = ClassMethod(id: "quantile", takesClassCount: true) { sample, classes in
        let values = sample.values
        guard values.count > 1 else { return .success([]) }
        return .success(
            (1..<max(classes, 2)).prefix(classes - 1).map { step in
                let position = Double(values.count - 1) * Double(step) / Double(classes)
                let below = Int(position)
                let above = min(below + 1, values.count - 1)
                return values[below] + (position - Double(below)) * (values[above] - values[below])
            })
    }
}
