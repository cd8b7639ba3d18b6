import Testing

@testable import Panes

struct FormChoiceTests {
  private var no: FormChoice {
    var choice = FormChoice(values: ["true", "false"])
    _ = choice.select("false")
    return choice
  }

  /// What has a value now is not unset by going on from it.
  @Test(arguments: [1, -1]) func aPresentValueIsChangedForAnotherOne(_ step: Int) {
    var choice = no
    choice.move(by: step, hasPresent: true)
    #expect(choice.value == "true")
    choice.move(by: step, hasPresent: true)
    #expect(choice.value == "false")
  }

  @Test func whereThereIsNoneItMayStayOut() {
    var choice = no
    choice.move(by: 1)
    #expect(choice.value == nil)
    choice.move(by: 1)
    #expect(choice.value == "true")
  }
}
