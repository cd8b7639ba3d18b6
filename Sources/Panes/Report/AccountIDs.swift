/// Ids by which an account is known: AppId and Uin, which are long numbers, and SecretIds.
enum AccountIDs {
  /// Numbers of accounts have so many digits.
  private static let digits = 8...14
  private static let shownCount = 4

  /// A text with each of them cut to its last four characters.
  static func shortened(_ text: String) -> String {
    var shortened = ""
    var word = ""
    for character in text {
      if character.isASCII, character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      shortened += cut(word)
      shortened.append(character)
      word = ""
    }
    return shortened + cut(word)
  }

  private static func cut(_ word: String) -> String {
    let isNumber = digits.contains(word.utf8.count) && word.allSatisfy(\.isNumber)
    let isSecretID = word.hasPrefix("AKID") && word.utf8.count > 12
    return isNumber || isSecretID ? "…" + word.suffix(shownCount) : word
  }
}
