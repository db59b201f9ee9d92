import Foundation
import Synchronization

/// An HTTP server on 127.0.0.1 with a script: each connection takes the next act, the last one for ever.
///
/// One connection at a time, one request each; sockets time out after some seconds, so that no test hangs.
final class LocalServer: Sendable {
    enum Act: Sendable {
        /// Answers what the closure says.
        case reply(@Sendable (ReceivedForm) -> Reply)
        /// Reads the request, says nothing, and waits until the client has gone.
        case silence
        /// Announces more bytes than it sends.
        case cutShort(body: String)
        /// Sends a byte now and then until the client has gone.
        case trickle
        /// Sends bytes that are no HTTP.
        case noise
    }

    struct Reply: Sendable {
        var status = 200
        var headers: [String] = []
        var body: [UInt8]
    }

    let port: UInt16
    var url: String { "http://127.0.0.1:\(port)" }
    var forms: [ReceivedForm] { state.withLock { $0.forms } }

    private struct State {
        var acts: [Act]
        var forms: [ReceivedForm] = []
    }
    private let state: Mutex<State>
    private let listener: Int32

    init(_ acts: [Act]) throws {
        state = Mutex(State(acts: acts))
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        var length = size
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in serve() }
    }

    /// Closes the door; the thread ends with the connection it has.
    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func serve() {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { break }
            var patience = timeval(tv_sec: 5, tv_usec: 0)
            setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            if let form = ReceivedForm.receive(connection) {
                let act = state.withLock { state in
                    state.forms.append(form)
                    return state.acts.count > 1 ? state.acts.removeFirst() : state.acts[0]
                }
                play(act, form, connection)
            }
            close(connection)
        }
        close(listener)
    }

    private func play(_ act: Act, _ form: ReceivedForm, _ connection: Int32) {
        switch act {
        case .reply(let closure):
            let reply = closure(form)
            let head =
                ["HTTP/1.1 \(reply.status) Status", "Content-Length: \(reply.body.count)", "Connection: close"]
                + reply.headers
            say(connection, Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + reply.body)
        case .cutShort(let body):
            say(connection, Array("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n\(body)".utf8))
        case .noise:
            say(connection, Array("\u{1}\u{2} certainly not a status line\r\n\r\n".utf8))
        case .trickle:
            say(connection, Array("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".utf8))
            for _ in 0..<500 where !hasGone(connection) {
                say(connection, [65])
                usleep(10_000)
            }
        case .silence:
            var byte: UInt8 = 0
            _ = recv(connection, &byte, 1, 0)
        }
    }

    private func hasGone(_ connection: Int32) -> Bool {
        var byte: UInt8 = 0
        let got = recv(connection, &byte, 1, Int32(MSG_DONTWAIT) | Int32(MSG_PEEK))
        return got == 0 || (got < 0 && errno != EAGAIN)
    }

    private func say(_ connection: Int32, _ bytes: [UInt8]) {
        var done = 0
        while done < bytes.count {
            let got = bytes.withUnsafeBytes {
                send(connection, $0.baseAddress.map { $0 + done }, bytes.count - done, Int32(MSG_NOSIGNAL))
            }
            guard got > 0 else { return }
            done += got
        }
    }
}
