import ByteStreams
import Glibc

extension TerritoryFolder {
    /// Writes a territory into a folder, which is made when it is absent (its parent is not). Optional
    /// files that the territory does not have are removed, so that none of an older one is left.
    ///
    /// - Parameter overwriting: replace what an earlier build wrote there, and nothing else: `written.csv` says which
    ///   files these are.
    /// - Returns: bytes written.
    /// - Throws: `notWritable` with `exists` when a file is there and `overwriting` is false; `foreignFile` when one is
    ///   there that no build wrote, or that was changed since. Then nothing was written.
    @discardableResult
    public static func write(
        _ loaded: LoadedTerritory, to path: String, overwriting: Bool = false
    ) throws(TerritoryError) -> Int {
        let files = files(of: loaded)
        let before = try checked(path, overwriting: overwriting)
        if mkdir(path, 0o755) != 0, errno != EEXIST {
            throw .notWritable(file: path, .notWritable(path: path, code: errno))
        }
        let after = WrittenFiles(files)
        // A build that is cut off leaves files of both: the next one knows them all.
        try write(before.united(with: after).bytes, WrittenFiles.name, path, overwriting: true)
        var total = 0
        for (file, bytes) in files {
            try write(bytes, file.rawValue, path, overwriting: overwriting)
            total += bytes.count
        }
        for file in File.allCases where !files.contains(where: { $0.file == file }) {
            unlink("\(path)/\(file.rawValue)")
        }
        try write(after.bytes, WrittenFiles.name, path, overwriting: true)
        return total
    }

    /// What an earlier build wrote into the folder, when all that is there and would be replaced or removed is of it.
    private static func checked(_ path: String, overwriting: Bool) throws(TerritoryError) -> WrittenFiles {
        let written = try WrittenFiles(folder: path)
        for file in File.allCases where access("\(path)/\(file.rawValue)", F_OK) == 0 {
            let place = "\(path)/\(file.rawValue)"
            if !overwriting { throw .notWritable(file: file.rawValue, .exists(path: place)) }
            if try !written.own(file, in: path) { throw .foreignFile(file: place) }
        }
        return written
    }

    private static func write(
        _ bytes: [UInt8], _ name: String, _ folder: String, overwriting: Bool
    ) throws(TerritoryError) {
        do throws(ByteStreamError) {
            let sink = try FileSink(path: "\(folder)/\(name)", overwriting: overwriting)
            try sink.write(bytes)
            try sink.finish()
        } catch {
            throw .notWritable(file: name, error)
        }
    }
}
