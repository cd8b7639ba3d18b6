import Testing

@testable import ConfigurationFiles

struct BuiltInThemesTests {
  /// `themes/` beside `Sources/`.
  private var directory: String {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/themes"
  }

  @Test func theBinaryHoldsTheFiles() throws {
    let library = ThemeLibrary(directory: directory, knownElements: [])
    #expect(library.ownNames == ThemeLibrary.builtInNames.sorted())
    for theme in BuiltInThemes.all {
      let bytes = try #require(try SmallFile("\(directory)/\(theme.name).yaml").read())
      #expect(
        theme.text == String(decoding: bytes, as: UTF8.self),
        "run .ci/embed-themes: themes/\(theme.name).yaml has changed")
    }
  }

  @Test func theDefaultIsThere() {
    #expect(ThemeLibrary.builtInNames.first == Settings.defaultTheme)
    #expect(ThemeLibrary.builtInNames.count >= 6)
  }

  @Test func eachIsDescribedInBothLanguages() throws {
    let library = ThemeLibrary(directory: "/nonexistent", knownElements: [])
    for name in library.names {
      let theme = try #require(library.theme(name))
      #expect(theme.description.english != nil && theme.description.chinese != nil, "\(name)")
    }
  }
}
