extension Answer {
    /// Writes the body to a file that appears whole or not at all, or to standard output.
    public func write(to destination: Destination) throws(Failure) { try write(to: try destination.open()) }
}
