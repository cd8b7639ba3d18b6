/// Names that secrets go by, in variables, options and what programs print.
enum SecretName {
  private static let parts = ["secret", "passw", "passphrase", "token", "credential"]

  /// A path or a sentence may hold such a word and is no name.
  static func isOne(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    let isWord = name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || "-_.".utf8.contains(byte)
    }
    if !isWord { return false }
    return name.hasSuffix("key") || parts.contains { name.contains($0) }
  }
}
