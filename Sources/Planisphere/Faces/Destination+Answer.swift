extension Answer {
    /// Writes the body to a file that appears whole or not at all, or to standard output.
    @discardableResult
    public func write(to destination: Destination) throws(Failure) -> Ending {
        try write(to: try destination.open())
    }
}
