/// A colour as it is written in a file.
public enum ColorSpecification: Hashable, Sendable {
  /// The terminal's own (`default`).
  case terminalDefault
  /// An entry of the terminal's palette, 0–255.
  case indexed(UInt8)
  /// Red, green and blue.
  case rgb(UInt8, UInt8, UInt8)

  /// Why something is no colour.
  public struct Mistake: Error, Hashable, Sendable {
    /// What is wrong and what is expected.
    public var message: String
  }

  /// The names of the first sixteen entries of a terminal's palette, in their order.
  public static let basicNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
    "bright-white",
  ]

  /// Reads a colour.
  /// - Parameters:
  ///   - text: `#rrggbb`, `#rgb`, 0–255, `default`, a basic name, or a name of `palette`.
  ///   - palette: the file's own names.
  public static func read(
    _ text: String, palette: [String: ColorSpecification]
  ) -> Result<ColorSpecification, Mistake> {
    if let color = palette[text] { return .success(color) }
    if text == "default" { return .success(.terminalDefault) }
    if let index = basicNames.firstIndex(of: text) { return .success(.indexed(UInt8(index))) }
    if text == "gray" || text == "grey" { return .success(.indexed(8)) }
    if text.hasPrefix("#") { return hexadecimal(text) }
    if let number = Int(text) {
      guard let index = UInt8(exactly: number) else {
        return .failure(Mistake(message: "a colour’s number must be 0 to 255, found \(number)"))
      }
      return .success(.indexed(index))
    }
    var message = "“\(text.prefix(40))” is no colour"
    let names = palette.keys.sorted() + basicNames + ["default"]
    if let meant = EditDistance.nearest(to: text, among: names) {
      message += "; did you mean “\(meant)”?"
    }
    message += " (“#rrggbb”, 0 to 255, default, "
    message += palette.isEmpty ? "or a basic colour’s name)" : "a basic or a palette’s name)"
    return .failure(Mistake(message: message))
  }

  /// Reads a colour from a node.
  static func read(
    _ node: YAMLNode, palette: [String: ColorSpecification]
  ) -> Result<ColorSpecification, Mistake> {
    if node.isNull {
      return .failure(Mistake(message: "no colour stands here; “#rrggbb” needs quotes"))
    }
    guard case .scalar(let text, _) = node.content else {
      return .failure(Mistake(message: "a colour must be text, found \(node.kindDescription)"))
    }
    return read(text, palette: palette)
  }

  private static func hexadecimal(_ text: String) -> Result<ColorSpecification, Mistake> {
    var digits = text.dropFirst().compactMap { $0.isASCII ? $0.hexDigitValue : nil }
    guard digits.count == text.count - 1, digits.count == 6 || digits.count == 3 else {
      let message = "“\(text.prefix(40))” must be # and six (or three) hexadecimal digits"
      return .failure(Mistake(message: message))
    }
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let parts = stride(from: 0, to: 6, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    return .success(.rgb(parts[0], parts[1], parts[2]))
  }
}
