import Foundation

/// The folder of reference values beside the checkout, or nil: tests that need it are then skipped.
enum ReferenceValues {
    static let folder: URL? = {
        let shared =
            ProcessInfo.processInfo.environment["PLANISPHERE_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
            .appendingPathComponent("../../../shared").standardizedFileURL
        let folder = shared.appendingPathComponent("methods")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static var areAbsent: Bool { folder == nil }

    static func decode<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value? {
        guard let folder else { return nil }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: Data(contentsOf: folder.appendingPathComponent(name)))
    }
}

/// 1e-9 relative, 1e-12 absolute near 0.
func agrees(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= max(1e-12, 1e-9 * abs(expected))
}
