import Glibc

/// A port of this machine that nobody listens on, held so that no one else gets it meanwhile: a
/// connection is refused, whatever other tests do at the same time.
final class DeafPort {
  let number: Int
  private let descriptor: Int32

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(socket, generic, length) == 0 && getsockname(socket, generic, &length) == 0
      }
    }
    guard isBound else { throw PortError() }
    number = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit { close(descriptor) }

  private struct PortError: Error {}
}
