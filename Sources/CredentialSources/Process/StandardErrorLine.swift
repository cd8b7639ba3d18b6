import TencentCloud

/// What a program said on standard error, as one line that may be shown: control characters are
/// blanks; what is known as a secret, named like one, or as long and mixed as a key is masked.
struct StandardErrorLine {
  /// Nil where it said nothing.
  let text: String?

  private static let longestLine = 200

  /// - Parameters:
  ///   - isCut: Whether it said more than that: then its last word may be a part of one.
  ///   - secrets: Those that it may know.
  init(_ bytes: [UInt8], isCut: Bool = false, secrets: SecretWords = SecretWords([])) {
    let said = secrets.masked(String(decoding: bytes, as: UTF8.self))
    var parts = said.split(whereSeparator: Self.separates)
    if isCut, said.last.map(Self.separates) == false { _ = parts.popLast() }
    var masking = SecretMasking()
    var words: [String] = []
    for part in parts { words.append(masking.masked(part)) }
    let line = words.joined(separator: " ")
    text = line.isEmpty ? nil : String(line.prefix(Self.longestLine))
  }

  private static func separates(_ character: Character) -> Bool {
    character.isWhitespace
      || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

/// Masks words one after the other, as what stands before one may say that it is a secret.
private struct SecretMasking {
  /// Whether what comes next is what a name stands for.
  private var isNamed = false
  /// The name before it, where a colon or an equals sign may follow.
  private var name = ""

  private static let shortestSecret = 16

  mutating func masked(_ word: Substring) -> String {
    var masked = ""
    var run = ""
    for character in word {
      if character.isASCII, character.isLetter || character.isNumber || "+/_-.".contains(character)
      {
        run.append(character)
        continue
      }
      masked += end(&run)
      masked.append(character)
      // `SecretKey: …`, `"SecretKey": "…"`, `SecretKey=…`.
      if "=:".contains(character) {
        isNamed = SecretName.isOne(name)
      } else if !"\"'".contains(character) {
        name = ""
      }
    }
    return masked + end(&run)
  }

  private mutating func end(_ run: inout String) -> String {
    defer { run = "" }
    if run.isEmpty { return "" }
    name = run
    let hides = isNamed || Self.isLikeSecret(run)
    isNamed = false
    return hides ? JSONValue.mask : run
  }

  private static func isLikeSecret(_ run: String) -> Bool {
    run.utf8.count >= shortestSecret && run.contains(where: \.isNumber)
      && run.contains(where: \.isLetter)
  }
}
