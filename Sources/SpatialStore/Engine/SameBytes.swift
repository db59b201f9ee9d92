#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Texts are the same when their bytes are, as the database sees it. Comparing element by element, or by letters what
/// is not ASCII, costs more than everything else of a look-up.
extension String {
    func hasSameBytes(as other: String) -> Bool {
        let answer: Bool? = other.utf8.withContiguousStorageIfAvailable { hasSameBytes(as: UnsafeRawBufferPointer($0)) }
        return answer ?? utf8.elementsEqual(other.utf8)
    }

    func hasSameBytes(as bytes: UnsafeRawBufferPointer) -> Bool {
        let answer: Bool? = utf8.withContiguousStorageIfAvailable { own in
            guard own.count == bytes.count else { return false }
            guard let left = own.baseAddress, let right = bytes.baseAddress else { return true }
            return memcmp(left, right, own.count) == 0
        }
        return answer ?? utf8.elementsEqual(bytes)
    }
}
