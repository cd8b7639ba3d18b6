import Console

/// What makes a whole session read-only.
enum ReadOnlySource: Equatable, Sendable, CustomStringConvertible {
  /// `--read-only`.
  case flag
  /// `read_only` in the settings.
  case setting(file: String)
  /// Settings that could not be read to their end.
  case unreadable(file: String)

  var description: String { phrase.english }

  /// For the screens.
  var phrase: Phrase {
    switch self {
    case .flag: Phrase(name: "--read-only")
    case .setting(let file): Phrase("read_only in \(file)", "\(file) 中的 read_only")
    case .unreadable(let file):
      Phrase("\(file) could not be read to its end", "\(file) 未能完整读取")
    }
  }
}
