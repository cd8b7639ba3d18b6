import Catalog
import Glibc

/// Why data could not be written.
struct OutputFailure: Error, Equatable {
  /// The system's error number.
  var code: Int32

  /// Whether whoever read it went away, as `head` does once it has enough: nothing to tell.
  var isReaderGone: Bool { code == EPIPE }

  /// How the process ends for it.
  var status: ExitStatus { isReaderGone ? .readerGone : .unwritable }

  /// A sentence without an end; the system's own words are in English.
  var reason: Phrase {
    switch code {
    case EBADF: Phrase("standard output is closed", "标准输出已关闭")
    case EPIPE: Phrase("standard output was closed by its reader", "标准输出已被读取方关闭")
    default:
      Phrase(
        "standard output cannot be written: \(String(cString: strerror(code)))",
        "标准输出无法写入：\(String(cString: strerror(code)))")
    }
  }
}
