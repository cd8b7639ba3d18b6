import FoundationEssentials
public import TencentCloud

/// A program of the user's that prints keys as JSON: `{"SecretId", "SecretKey", "Token",
/// "Expiration"}`.
public struct CredentialProgram: CredentialSource {
  private let words: [String]
  private let environment: [String: String]
  private let longestMilliseconds: Int
  /// What is shorter is a switch or a number.
  private static let shortestSecret = 4

  /// - Parameters:
  ///   - words: The program and its arguments. No shell looks at them.
  ///   - environment: The variables of this process.
  public init(
    _ words: [String], environment: [String: String], longestMilliseconds: Int = 10_000
  ) {
    self.words = words
    self.longestMilliseconds = longestMilliseconds
    // Other keys would make it act in another name. It keeps the proxy: it may have to ask somebody.
    self.environment = environment.filter { name, _ in
      !name.hasPrefix("TENCENTCLOUD_") && !name.hasPrefix("TKE_")
    }
  }

  /// Runs it to its end.
  public func issue() async throws(CredentialFailure) -> IssuedCredential {
    let name = words.first ?? ""
    let run = try await ProgramRun(words, environment).result(within: longestMilliseconds)
    // A line end within a key, as `cat` of a file gives one, is none of JSON's.
    let output = run.output.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    let json = try? JSONValue(parsing: Data(output))
    let credential = json?.credential("SecretId", "SecretKey", "Token")
    guard run.status == 0 else {
      let line = StandardErrorLine(
        run.said, isCut: run.isSaidCut, secrets: secrets(of: credential))
      throw CredentialFailure(
        "\(name) \(run.problem.english)" + line.text.map { ": \($0)" }.orEmpty,
        "\(name) \(run.problem.chinese)" + line.text.map { "：\($0)" }.orEmpty)
    }
    guard let json, let credential else {
      throw CredentialFailure(
        "\(name) printed no SecretId and SecretKey as JSON",
        "\(name) 没有以 JSON 输出 SecretId 与 SecretKey")
    }
    guard let text = json["Expiration"]?.text else { return IssuedCredential(credential) }
    guard let end = Timestamp(text) else {
      throw CredentialFailure(
        "\(name) printed an Expiration that is no time: 2026-01-31T12:00:00Z",
        "\(name) 输出的 Expiration 不是时间：2026-01-31T12:00:00Z")
    }
    return IssuedCredential(credential, endsAt: end.unixSeconds)
  }

  /// What it may know and repeat: what it printed, what its variables and words give it.
  private func secrets(of credential: Credential?) -> SecretWords {
    var secrets = [credential?.secretKey, credential?.token].compactMap { $0 }
    for (name, value) in environment {
      if SecretName.isOne(name), value.count >= Self.shortestSecret { secrets.append(value) }
      if name.uppercased().hasSuffix("_PROXY"), let password = Self.password(in: value) {
        secrets.append(password)
      }
    }
    for (option, word) in zip(words, words.dropFirst()) where SecretName.isOne(option) {
      secrets.append(word)
    }
    for word in words.dropFirst() {
      guard let equals = word.firstIndex(of: "="), SecretName.isOne(word[..<equals])
      else { continue }
      secrets.append(String(word[word.index(after: equals)...]))
    }
    return SecretWords(secrets)
  }

  /// That of an address such as `http://user:password@host`.
  private static func password(in address: String) -> String? {
    guard let at = address.lastIndex(of: "@") else { return nil }
    let start = address.firstRange(of: "://")?.upperBound ?? address.startIndex
    guard start < at, let colon = address[start..<at].firstIndex(of: ":") else { return nil }
    return String(address[address.index(after: colon)..<at])
  }
}

extension String? {
  fileprivate var orEmpty: String { self ?? "" }
}
