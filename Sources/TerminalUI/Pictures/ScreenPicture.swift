/// A screen as a picture, for documents and for looking at what a test drew.
public enum ScreenPicture {
  /// What stands for the terminal's own two colours.
  public enum Paper: Sendable {
    /// Light on dark.
    case dark
    /// Dark on light.
    case light

    var foreground: String { self == .dark ? "#d8dee9" : "#24292f" }
    var background: String { self == .dark ? "#14171c" : "#ffffff" }
  }

  /// `screen` as an SVG document, 12 by 23 units a cell. Every stretch of words in one style
  /// is text of its own at its own place, and so is every wide character, so that columns line up whatever font
  /// the viewer has. `title` is what screen readers say of the picture.
  public static func svg(of screen: Screen, paper: Paper = .dark, title: String? = nil) -> String {
    SVGWriter(screen: screen, paper: paper).document(title: title)
  }
}
