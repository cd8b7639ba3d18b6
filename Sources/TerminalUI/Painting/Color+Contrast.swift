extension Color {
  /// How well one is read on the other, from 1 to 21; nil where it is not known how they look.
  public func contrast(with other: Color) -> Double? {
    guard let own = lightness, let others = other.lightness else { return nil }
    return (max(own, others) + 0.05) / (min(own, others) + 0.05)
  }

  /// From 0 to 1. Screens darken by about the square.
  private var lightness: Double? {
    guard case .rgb(let red, let green, let blue) = self else { return nil }
    func part(_ value: UInt8) -> Double {
      let share = Double(value) / 255
      return share * share
    }
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
  }
}
