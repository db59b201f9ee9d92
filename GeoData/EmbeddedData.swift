import Glibc

/// The data that the program carries: plain files in folders, nothing compiled in.
///
/// The folder is looked for in this order, and the first that is there answers:
/// 1. the environment's `PLANISPHERE_DATA`, which is obeyed or refused, never passed over;
/// 2. `Planisphere_GeoData.resources` beside the executable, where a build leaves it;
/// 3. the same name in `../share/planisphere` from the executable, where `make install` puts it;
/// 4. the folder of this source file: under test the executable is the toolchain's own.
///
/// Costs a handful of `stat` calls and no Foundation; nothing is read before it is asked for.
public struct EmbeddedData: Hashable, Sendable {
    /// Absolute or as given, without a slash at the end.
    public let folder: String

    /// A territory folder: communes, EPCI, boundaries, former names, places.
    public var territory: String { folder + "/territory" }
    /// `themes.csv`, `kinds.csv`, `audiences.csv`.
    public var vocabulary: String { folder + "/vocabulary" }
    /// Invented contributions; its `README.md` says what each file shows.
    public var sample: String { folder + "/sample" }
    /// The names of the communes of France, to tell what is outside.
    public var gazetteer: String { folder + "/gazetteer" }

    /// The 308 invented needs of the demonstration and the rows that must be refused.
    public var sampleNeeds: String { sample + "/besoins.csv" }

    public static let environmentVariable = "PLANISPHERE_DATA"
    static let resourcesName = "Planisphere_GeoData.resources"
    static let parts = ["territory", "vocabulary", "sample", "gazetteer"]

    /// Takes a folder for what it is said to be.
    /// - Throws: `notFound` when there is no such folder, `incomplete` when one of the four parts is absent.
    public init(folder: String) throws(GeoDataError) {
        var trimmed = Substring(folder)
        while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
        let path = String(trimmed)
        guard Self.isFolder(path) else { throw .notFound(lookedAt: [path]) }
        for part in Self.parts where !Self.isFolder(path + "/" + part) {
            throw .incomplete(folder: path, missing: part)
        }
        self.folder = path
    }

    /// The data of this program.
    /// - Throws: `notFound` with every place that was looked at, `incomplete`, `executableUnknown`.
    public static func located() throws(GeoDataError) -> EmbeddedData {
        if let value = getenv(environmentVariable) {
            let override = String(cString: value)
            if !override.isEmpty { return try EmbeddedData(folder: override) }
        }
        return try located(executable: executablePath(), source: #filePath)
    }

    static func located(executable: String, source: String) throws(GeoDataError) -> EmbeddedData {
        let program = parent(of: executable)
        let places = [
            program + "/" + resourcesName,
            parent(of: program) + "/share/planisphere/" + resourcesName,
            parent(of: source),
        ]
        guard let found = places.first(where: isFolder) else { throw .notFound(lookedAt: places) }
        return try EmbeddedData(folder: found)
    }
}

/// Why the program's own data could not be used.
public enum GeoDataError: Error, Hashable, Sendable {
    /// None of these folders exists.
    case notFound(lookedAt: [String])
    /// The folder lacks one of its parts.
    case incomplete(folder: String, missing: String)
    /// The system would not say where the running program stands. `code` is errno.
    case executableUnknown(code: Int32)
}

extension EmbeddedData {
    /// Links resolved, so that a link in a `bin` folder still finds the data beside its target.
    static func executablePath() throws(GeoDataError) -> String {
        let name = "/proc/self/exe"
        guard let resolved = realpath(name, nil) else { throw .executableUnknown(code: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// « /a » of « /a/b », « / » stays, « . » of a bare name.
    private static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "" : String(path[..<slash])
    }
}
