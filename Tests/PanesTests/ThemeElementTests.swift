import Testing

@testable import Panes

struct ThemeElementTests {
  @Test func everyElementIsNamedAsItIsCalled() {
    for element in ThemeElement.allCases {
      #expect(element.name == String(describing: element))
      #expect(ThemeElement(name: element.name) == element)
    }
    #expect(ThemeElement(name: "colour") == nil)
  }
}
