import Glibc

/// Why data could not be written.
struct OutputFailure: Error, Equatable {
  /// The system's error number.
  var code: Int32

  /// Whether whoever read it went away, as `head` does once it has enough: nothing to tell.
  var isReaderGone: Bool { code == EPIPE }

  /// How the process ends for it.
  var status: ExitStatus { isReaderGone ? .readerGone : .unwritable }

  /// A sentence without an end, in English.
  var reason: String {
    switch code {
    case EBADF: "standard output is closed"
    case EPIPE: "standard output was closed by its reader"
    default: "standard output cannot be written: \(String(cString: strerror(code)))"
    }
  }
}
