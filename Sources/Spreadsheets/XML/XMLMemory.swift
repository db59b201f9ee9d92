import CExpat
import Glibc

/// The memory of one parser, counted: expat keeps every different name and every open element, so that a document made
/// for it could ask for more than a machine has.
final class XMLMemory {
    /// What sheets need is some hundred kilobytes.
    static let limit = 32 << 20
    /// Before each block: who pays for it, and its size.
    private static let header = 16

    private var used = 0

    /// Runs calls of expat on the account of the receiver.
    func pay<Result>(_ body: () -> Result) -> Result {
        let before = pthread_getspecific(XMLMemory.key)
        pthread_setspecific(XMLMemory.key, Unmanaged.passUnretained(self).toOpaque())
        defer { pthread_setspecific(XMLMemory.key, before) }
        return body()
    }

    static let functions = XML_Memory_Handling_Suite(
        malloc_fcn: { size in XMLMemory.allocate(size) },
        realloc_fcn: { block, size in XMLMemory.reallocate(block, size) },
        free_fcn: { block in XMLMemory.free(block) })

    /// The account that pays on this thread.
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    private static var account: XMLMemory? {
        pthread_getspecific(key).map { Unmanaged<XMLMemory>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        guard let account, size >= 0, size <= limit - account.used, let block = malloc(size + header) else {
            return nil
        }
        account.used += size
        block.storeBytes(of: size, as: Int.self)
        return block + header
    }

    private static func reallocate(_ block: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
        guard let block else { return allocate(size) }
        let start = block - header
        let former = start.load(as: Int.self)
        guard let account, size >= 0, size - former <= limit - account.used, let moved = realloc(start, size + header)
        else { return nil }
        account.used += size - former
        moved.storeBytes(of: size, as: Int.self)
        return moved + header
    }

    private static func free(_ block: UnsafeMutableRawPointer?) {
        guard let block else { return }
        let start = block - header
        account?.used -= start.load(as: Int.self)
        Glibc.free(start)
    }
}
