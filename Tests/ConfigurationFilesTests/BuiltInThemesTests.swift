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
    for name in ThemeLibrary.builtInNames {
      let theme = try #require(BuiltInThemes.theme(name))
      let bytes = try #require(try SmallFile("\(directory)/\(name).yaml").read())
      // An element that only the file has would be a mistake in it, and so no equal.
      let read = ThemeFile.read(
        bytes, name: name, fileName: "themes/\(name).yaml",
        knownElements: theme.elements.keys.sorted())
      #expect(theme == read, "run .ci/embed-themes: themes/\(name).yaml has changed")
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
