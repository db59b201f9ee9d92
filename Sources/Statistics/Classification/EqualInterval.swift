extension ClassMethod {
    /// Classes of equal width from the minimum to the maximum.
    static let equalInterval = ClassMethod(id: "equal-interval", takesClassCount: true) { sample, classes in
        let width = sample.maximum - sample.minimum
        return .success(
            (1..<max(classes, 2)).prefix(classes - 1).map { step in
                sample.minimum + width * Double(step) / Double(classes)
            })
    }
}
