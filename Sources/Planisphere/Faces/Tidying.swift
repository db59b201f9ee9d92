import ByteStreams

/// What a face does when it is interrupted.
public enum Tidying {
    /// Removes the files that are being written. Safe in a signal handler.
    public static func removeUnfinishedFiles() { PendingFiles.removeAll() }
}
