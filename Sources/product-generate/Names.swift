/// A wire name as a member's name: `InstanceId` is `instanceID`, `MsgTTL` is `msgTTL`.
func memberName(_ wireName: String) -> String {
  var letters = Array(wireName)
  let run = letters.prefix { $0.isUppercase || $0.isNumber }.count
  // The last capital of a run begins the next word, unless the name ends there.
  let lowered = run > 1 && run < letters.count ? run - 1 : run
  for index in 0..<lowered { letters[index] = Character(letters[index].lowercased()) }
  if letters.count > 2, letters.suffix(2) == ["I", "d"] { letters[letters.count - 1] = "D" }
  return String(letters)
}

/// A value as a name: `CREATE_FAILURE` is `createFailure`, `mqtt-ws` is `mqttWs`.
func caseName(_ value: String) -> String {
  let words = value.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  guard let first = words.first else { return value }
  if words.count == 1, first.contains(where: \.isLowercase) { return memberName(first) }
  return first.lowercased()
    + words.dropFirst().map { word in
      word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }.joined()
}

/// A name where it is declared: in backticks where Swift has the word for itself.
func declared(_ name: String) -> String {
  let words: Set = [
    "public", "internal", "private", "default", "in", "is", "as", "protocol", "operator", "where",
    "repeat", "extension", "init", "self", "true", "false", "nil", "case", "switch", "static",
  ]
  return words.contains(name) ? "`\(name)`" : name
}
