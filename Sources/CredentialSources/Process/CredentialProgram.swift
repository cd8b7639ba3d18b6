import FoundationEssentials
public import TencentCloud

/// A program of the user's that prints keys as JSON: `{"SecretId", "SecretKey", "Token",
/// "Expiration"}`.
public struct CredentialProgram: CredentialSource {
  private let words: [String]
  private let environment: [String: String]
  private let longestMilliseconds: Int

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
    guard run.status == 0 else {
      throw CredentialFailure(
        "\(name) \(run.problem)" + run.said.map { ": \($0)" }.orEmpty,
        "\(name) \(run.problem)" + run.said.map { "：\($0)" }.orEmpty)
    }
    guard let json = try? JSONValue(parsing: Data(run.output)),
      let credential = json.credential("SecretId", "SecretKey", "Token")
    else {
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
}

extension String? {
  fileprivate var orEmpty: String { self ?? "" }
}
