/// What the ending of a file's name announces: the ending decides where nobody named a format, and never lies.
enum FileEnding {
    /// - Parameters:
    ///   - asked: a format that was named; nil: the ending decides.
    ///   - formats: the first is taken where neither says anything.
    /// - Throws: `outputEnding`.
    static func format(
        _ asked: String?, _ formats: [(id: String, endings: [String])], _ path: String
    ) throws(Failure) -> String {
        let ending = of(path)
        let announced = formats.first { $0.endings.contains(ending) }?.id
        if let asked {
            // An ending of nobody's is the user's own business: « bilan.2021 ».
            guard let announced, announced != asked else { return asked }
            throw wrong(path, ending, formats.first { $0.id == asked }?.endings ?? [])
        }
        guard announced == nil, !ending.isEmpty else { return announced ?? formats.first?.id ?? "" }
        throw wrong(path, ending, formats.flatMap(\.endings))
    }

    private static func wrong(_ path: String, _ ending: String, _ endings: [String]) -> Failure {
        Failure(.outputEnding, path, ending, endings.map { "." + $0 }.joined(separator: ", "))
    }

    /// Without its dot, in lower case; empty for a name without one, standard output, pipes and devices.
    private static func of(_ path: String) -> String {
        let name = FileIdentity.name(of: path)
        guard path != "-", !FileIdentity.isStream(path), let dot = name.lastIndex(of: "."), dot > name.startIndex else {
            return ""
        }
        return name[name.index(after: dot)...].lowercased()
    }
}

extension Destination {
    /// For what has one format only. - Throws: `outputEnding`.
    public func check(ending endings: [String]) throws(Failure) {
        _ = try FileEnding.format(nil, [("", endings)], path)
    }
}
