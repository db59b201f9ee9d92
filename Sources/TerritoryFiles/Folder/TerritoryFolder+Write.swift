import ByteStreams
import Glibc

extension TerritoryFolder {
    /// Writes a territory into a folder, which is made when it is absent (its parent is not). Optional
    /// files that the territory does not have are removed, so that none of an older one is left.
    ///
    /// - Returns: bytes written.
    /// - Throws: `notWritable` with `exists` when a file is there and `overwriting` is false: then nothing
    ///   was written.
    @discardableResult
    public static func write(
        _ loaded: LoadedTerritory, to path: String, overwriting: Bool = false
    ) throws(TerritoryError) -> Int {
        let files = files(of: loaded)
        if !overwriting {
            for file in File.allCases where access("\(path)/\(file.rawValue)", F_OK) == 0 {
                throw .notWritable(file: file.rawValue, .exists(path: "\(path)/\(file.rawValue)"))
            }
        }
        if mkdir(path, 0o755) != 0, errno != EEXIST {
            throw .notWritable(file: path, .notWritable(path: path, code: errno))
        }
        var total = 0
        for (file, bytes) in files {
            do throws(ByteStreamError) {
                let sink = try FileSink(path: "\(path)/\(file.rawValue)", overwriting: overwriting)
                try sink.write(bytes)
                try sink.finish()
            } catch {
                throw .notWritable(file: file.rawValue, error)
            }
            total += bytes.count
        }
        for file in File.allCases where !files.contains(where: { $0.file == file }) {
            unlink("\(path)/\(file.rawValue)")
        }
        return total
    }
}
