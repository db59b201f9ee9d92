/// The manifest of an OpenDocument package, which says whether a password is needed.
final class Manifest: XMLConsumer {
    private var isEncrypted = false

    static func check(_ archive: ZipArchive) throws(SpreadsheetError) {
        guard archive.has("META-INF/manifest.xml") else { return }
        let manifest = Manifest()
        try XMLReader(archive.open("META-INF/manifest.xml"), for: manifest).finish()
        if manifest.isEncrypted { throw .encrypted }
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.local == "encryption-data" { isEncrypted = true }
    }
}
