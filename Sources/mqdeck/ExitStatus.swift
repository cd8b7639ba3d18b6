import CProcess
import Catalog
import Glibc
import TencentCloud

/// How the process ends: part of what scripts rely on.
struct ExitStatus: RawRepresentable, Equatable, Sendable {
  var rawValue: Int32

  init(rawValue: Int32) { self.rawValue = rawValue }

  /// By a signal, as shells count it: 128 and its number.
  init(signal: Int32) { rawValue = 128 + signal }

  /// All was done.
  static let done = ExitStatus(rawValue: 0)
  /// The service or a threshold said no.
  static let refused = ExitStatus(rawValue: 1)
  /// The arguments or the settings make no sense.
  static let wrongUsage = ExitStatus(rawValue: 2)
  /// There are no credentials.
  static let noCredentials = ExitStatus(rawValue: 3)
  /// By what became of a call: there are no credentials where the place that they come from has none,
  /// too.
  init(_ error: CloudError) {
    if case .noCredential = error.kind { self = .noCredentials } else { self = .refused }
  }

  /// The output could not be written.
  static let unwritable = ExitStatus(rawValue: 4)
  /// Whoever read the output went away: 141, as for every program in a pipe.
  static let readerGone = ExitStatus(signal: SIGPIPE)
  /// The terminal is gone.
  static let hungUp = ExitStatus(signal: SIGHUP)
  /// By Ctrl-C: 130.
  static let interrupted = ExitStatus(signal: SIGINT)
}

/// Ends the process at once: everything that was to be written is written, and what still runs on
/// other threads holds nothing that must be put away. A program that prints keys ends with it.
func exitProcess(_ status: ExitStatus) -> Never {
  mqdeck_end_groups()
  _exit(status.rawValue)
}

/// A command that cannot go on: what to say and how to end.
struct CommandFailure: Error {
  var status: ExitStatus
  var message: Phrase

  init(_ status: ExitStatus, _ message: Phrase) {
    self.status = status
    self.message = message
  }

  /// What is the same in every language: a name, or the words of the system.
  init(_ status: ExitStatus, _ message: String) {
    self.init(status, Phrase(name: message))
  }

  /// - Parameter chinese: The same in Chinese.
  init(_ status: ExitStatus, _ english: String, _ chinese: String) {
    self.init(status, Phrase(english, chinese))
  }
}
