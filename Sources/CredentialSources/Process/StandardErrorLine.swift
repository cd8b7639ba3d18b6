import TencentCloud

/// What a program said on standard error, as one line that may be shown: control characters are
/// blanks, and what is as long and mixed as a key is masked.
struct StandardErrorLine {
  /// Nil where it said nothing.
  let text: String?

  private static let longestLine = 200
  private static let shortestSecret = 16

  init(_ bytes: [UInt8]) {
    var words: [String] = []
    let text = String(decoding: bytes, as: UTF8.self)
    let separators: (Character) -> Bool = { character in
      character.isWhitespace
        || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    for word in text.split(whereSeparator: separators) { words.append(Self.masked(word)) }
    let line = words.joined(separator: " ")
    self.text = line.isEmpty ? nil : String(line.prefix(Self.longestLine))
  }

  private static func masked(_ word: Substring) -> String {
    var masked = ""
    var run = ""
    func endRun() {
      masked += isLikeSecret(run) ? JSONValue.mask : run
      run = ""
    }
    for character in word {
      if character.isASCII, character.isLetter || character.isNumber || "+/=_-.".contains(character)
      {
        run.append(character)
      } else {
        endRun()
        masked.append(character)
      }
    }
    endRun()
    return masked
  }

  private static func isLikeSecret(_ run: String) -> Bool {
    // `SecretKey=…` is one run, and a name may be in it: then all of it is masked.
    run.utf8.count >= shortestSecret && run.contains(where: \.isNumber)
      && run.contains(where: \.isLetter)
  }
}
