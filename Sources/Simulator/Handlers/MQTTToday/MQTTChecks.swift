/// - Throws: `InvalidParameterValue` for what is not 3 to 64 letters, digits, - and _.
func checkName(_ name: String?) throws(ServiceFault) {
  if let name { try checkLetters(name, 3...64, parameter: "Name") }
}

/// - Throws: `InvalidParameterValue` for what is not 3 to 64 letters of any script, digits, - and _.
func checkTitle(_ title: String, parameter: String) throws(ServiceFault) {
  let isAllowed = title.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  guard !isAllowed || !(3...64).contains(title.count) else { return }
  throw .invalidValue("\(parameter) must have 3 to 64 letters, digits, - and _.")
}

/// - Throws: `InvalidParameterValue` for more than 128 characters.
func checkRemark(_ remark: String?) throws(ServiceFault) {
  guard let remark, remark.count > 128 else { return }
  throw .invalidValue("Remark must have at most 128 characters.")
}

/// - Throws: `InvalidParameterValue` for other signs than letters, digits, - and _, or too many.
func checkLetters(
  _ name: String, _ lengths: ClosedRange<Int>, parameter: String
) throws(ServiceFault) {
  let isAllowed = name.allSatisfy { $0.isPlainLetterOrDigit || $0 == "-" || $0 == "_" }
  guard !isAllowed || !lengths.contains(name.count) else { return }
  throw .invalidValue(
    "\(parameter) must have \(lengths.lowerBound) to \(lengths.upperBound) letters, digits, - "
      + "and _.")
}

/// - Throws: `InvalidParameterValue` for a rule that names no network, refuses one, or has a remark
///   of more characters.
func check(_ rules: [AccessRuleWords], remarkLimit: Int) throws(ServiceFault) {
  for rule in rules {
    guard (rule.remark ?? "").count <= remarkLimit else {
      throw .invalidValue("Remark of a rule must have at most \(remarkLimit) characters.")
    }
    guard NetworkAddress.isValid(rule.ip ?? "") else {
      throw .invalidValue("\(rule.ip ?? "") is no address or network.")
    }
    guard rule.allows != false else { throw .invalidValue("A rule can only allow.") }
  }
}

extension Character {
  /// Whether it is one of a to z, A to Z and 0 to 9, which names are made of.
  var isPlainLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
