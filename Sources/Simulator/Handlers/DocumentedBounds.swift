import TRocket
import TencentCloud

/// What today's document bounds. That of May 2024 says nothing of it, so nothing is refused there.
struct DocumentedBounds {
  private let isBounding: Bool

  init(_ dialect: Dialect) { isBounding = dialect == .today }

  /// - Throws: `InvalidParameterValue` for more than 128 characters.
  func checkRemark(_ remark: String?) throws(ServiceFault) {
    guard isBounding, let remark, remark.count > 128 else { return }
    throw .invalidValue("Remark must have at most 128 characters.")
  }

  /// - Throws: `InvalidParameterValue` for less than 0 or more than 1000.
  func checkRetries(_ retries: Int?) throws(ServiceFault) {
    guard let retries else { return }
    if isBounding { return try check(retries, within: 0...1000, parameter: "MaxRetryTimes") }
    guard retries < 0 else { return }
    throw .invalidValue("MaxRetryTimes must not be negative.")
  }

  /// - Throws: `InvalidParameterValue` for what is not 3 to 64 letters, digits, - and _.
  func checkInstanceName(_ name: String?) throws(ServiceFault) {
    guard let name else { return }
    try check(name: name, parameter: "Name")
    if isBounding { try checkLetters(name, 3...64, parameter: "Name") }
  }

  /// - Throws: `InvalidParameterValue` for what is not 1 to 32 letters, digits, - and _.
  func checkRole(_ name: String) throws(ServiceFault) {
    try check(name: name, parameter: "Role")
    if isBounding { try checkLetters(name, 1...32, parameter: "Role") }
  }

  /// - Throws: `MissingParameter` for a role by topic and group that names none.
  func checkDetails(
    _ details: [DetailedRolePerm]?, of type: PermType?
  ) throws(ServiceFault) {
    guard isBounding, type == .topicAndGroup, details == nil else { return }
    throw .missing("DetailedPerms")
  }

  private func checkLetters(
    _ name: String, _ lengths: ClosedRange<Int>, parameter: String
  ) throws(ServiceFault) {
    let isAllowed = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    guard !isAllowed || !lengths.contains(name.count) else { return }
    throw .invalidValue(
      "\(parameter) must have \(lengths.lowerBound) to \(lengths.upperBound) letters, digits, - "
        + "and _.")
  }
}

extension Moment {
  var bounds: DocumentedBounds { DocumentedBounds(dialect) }
}
