import TencentCloud

/// Parameters as a query or a form carries them.
enum FormText {
  /// By name, decoded. A plus sign stands for a blank, as forms have it.
  /// - Throws: `ServiceFault` `InvalidParameter` where it is broken or says a name twice.
  static func parameters(of text: some StringProtocol) throws(ServiceFault) -> [String: String] {
    var parameters: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(parts[0]), let value = parts.count == 2 ? decoded(parts[1]) : "",
        parameters.updateValue(value, forKey: name) == nil
      else { throw ServiceFault("InvalidParameter", "The form is broken or repeats a name.") }
    }
    return parameters
  }

  private static func decoded(_ text: some StringProtocol) -> String? {
    String(text.map { $0 == "+" ? " " : $0 }).percentDecoded
  }
}
