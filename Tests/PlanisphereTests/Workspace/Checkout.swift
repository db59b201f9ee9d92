import ByteStreams
import Foundation

/// Files of the checkout, found from this source file.
enum Checkout {
    static let root =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        .joined(separator: "/") + "/../.."

    static var sampleNeeds: String { root + "/GeoData/sample/besoins.csv" }

    static func path(_ name: String) -> String { root + "/" + name }

    static func text(_ name: String) throws -> String {
        String(decoding: try FileSource.contents(of: path(name)), as: UTF8.self)
    }

    static func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// Every Swift source below a folder, joined.
    static func sources(below folder: String) throws -> String {
        let whole = URL(fileURLWithPath: path(folder)).resolvingSymlinksInPath().path
        let names = FileManager.default.enumerator(atPath: whole)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { try text("\(folder)/\($0)") }.joined()
    }
}
