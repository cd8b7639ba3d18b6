import TerminalUI

/// Cutting a sentence so that no number in it loses its last digits: `22,000,000 behind, +1,2…`
/// says less than `22,000,000 behind, …`.
package enum NumberCut {
  /// The text, cut where it takes more cells. A name is cut like any other text: in one that has no
  /// blanks digits are no number.
  package static func fitted(_ text: String, columns: Int, ellipsis: Character) -> String {
    guard TextWidth.columns(of: text) > columns, text.contains(" ") else { return text }
    let kept = TextWidth.prefix(of: text, columns: columns - 1).text
    guard text.hasPrefix(kept) else { return text }
    let rest = text.dropFirst(kept.count)
    guard let next = rest.first, isPart(next) else { return text }
    let token = kept.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let digits = token.drop { "+-<>~".contains($0) }
    guard let first = digits.first, first.isASCII, first.isNumber, digits.allSatisfy(isPart)
    else { return text }
    return kept.dropLast(token.count) + String(ellipsis)
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || ",.:%/smhdkMGTPE".contains(character))
  }
}
