import ByteStreams

extension Destination {
    /// Writes what is no answer of a use case: a page of help.
    public func write(_ text: String) throws(Failure) {
        let sink = try open()
        try Failure.translating {
            try sink.write(text)
            try sink.finish()
        }
    }
}
