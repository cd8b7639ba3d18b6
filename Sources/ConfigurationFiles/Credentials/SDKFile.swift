/// `~/.tencentcloud/credentials`, the file that the vendor's libraries read: sections in brackets,
/// `secret_id` and `secret_key` in `[default]`.
public struct SDKFile: Sendable {
  /// Where it is.
  public let path: String
  /// What it is called.
  public let name: String

  /// The user's own, else the one for all users.
  public init(_ directories: XDGDirectories) {
    let own = directories.home + "/.tencentcloud/credentials"
    let shared = "/etc/tencentcloud/credentials"
    let isShared = SmallFile(own).permissions == nil && SmallFile(shared).permissions != nil
    path = isShared ? shared : own
    name = isShared ? shared : "~/.tencentcloud/credentials"
  }

  /// The keys in it.
  public func read() -> VendorFiles.Answer<FoundLogin> {
    let bytes: [UInt8]
    do throws(FileError) {
      guard let content = try SmallFile(path).read() else { return .init(outcome: "no such file") }
      bytes = content
    } catch {
      let reason = "cannot be read: \(error.reason)"
      return .init(outcome: reason, refusal: reason)
    }
    var warnings: [Diagnostic] = []
    if SmallFile(path).isReadableByOthers {
      warnings.append(
        Diagnostic(file: name, message: "others can read it; chmod 600 \(name)"))
    }
    let values = values(String(decoding: bytes, as: UTF8.self), &warnings)
    guard let id = values["secret_id"], let key = values["secret_key"] else {
      let missing = values["secret_id"] == nil ? "secret_id" : "secret_key"
      let isHalf = values["secret_id"] != nil || values["secret_key"] != nil
      let outcome = "no “\(missing)” in [default]"
      return .init(outcome: outcome, warnings: warnings, refusal: isHalf ? outcome : nil)
    }
    for (name, text) in [("secret_id", id), ("secret_key", key)] {
      guard let mistake = OutsideText(text).mistake else { continue }
      let refusal = "“\(name)” \(mistake)"
      return .init(outcome: refusal, warnings: warnings, refusal: refusal)
    }
    let found = VendorCredential(secretID: id, secretKey: key)
    return .init(
      value: .keys(found, endsAt: nil), outcome: "found \(found)", warnings: warnings)
  }

  /// The values of `[default]`, their names in small letters, quotes taken off.
  /// Where it may be, the first that is there counts.
  static let names = ["~/.tencentcloud/credentials", "/etc/tencentcloud/credentials"]

  private func values(_ text: String, _ warnings: inout [Diagnostic]) -> [String: String] {
    var values: [String: String] = [:]
    var isDefault = false
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let content = OutsideText(String(line)).text
      if content.isEmpty || content.hasPrefix("#") || content.hasPrefix(";") { continue }
      if content.hasPrefix("[") {
        isDefault = content == "[default]"
        continue
      }
      guard isDefault, let equals = content.firstIndex(of: "=") else { continue }
      let key = OutsideText(String(content[..<equals])).text.lowercased()
      var value = OutsideText(String(content[content.index(after: equals)...])).text
      if value.count > 1, let quote = value.first, "\"'".contains(quote), value.last == quote {
        value = String(value.dropFirst().dropLast())
        warnings.append(
          Diagnostic(
            file: name, position: SourcePosition(line: index + 1, column: 1),
            message: "the quotes around “\(key)” are left out; the vendor’s libraries keep them"))
      }
      if !value.isEmpty { values[key] = value }
    }
    return values
  }
}
