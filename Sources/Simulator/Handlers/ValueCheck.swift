/// Refuses a name that is blank or longer than any console shows. The API documents no rule for
/// names, so this one lets through whatever a service might take.
/// - Throws: `InvalidParameterValue`
func check(name: String, parameter: String) throws(ServiceFault) {
  let isBlank = name.allSatisfy(\.isWhitespace)
  guard isBlank || name.utf8.count > 255 else { return }
  throw .invalidValue("\(parameter) must have from 1 to 255 bytes that are not all blank.")
}

/// Refuses a number that is out of its range.
/// - Throws: `InvalidParameterValue`
func check(_ value: Int, within range: ClosedRange<Int>, parameter: String) throws(ServiceFault) {
  guard !range.contains(value) else { return }
  throw .invalidValue("\(parameter) must be from \(range.lowerBound) to \(range.upperBound).")
}
