import ActionLiterals
import ModelViewUpdate
import Simulator
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// What the API's data names is there in every layer, the keyboard included.
@Suite(.serialized) struct ReachTests {
  private let data = Set(APICatalog.trocket2024.actions.map(\.id))

  @Test func typesAndHandlersAndDataNameTheSameActions() {
    #expect(Set(TRocketActions.all.map { $0.id }).isSuperset(of: data))
    #expect(Set(Simulator.handledActions(in: .may2024)) == data)
    #expect(data.count == 46)
  }

  /// The panes read with every reading action, and each changing one has its form: what neither
  /// reaches would be left to `:call`, which takes any name.
  @Test func everyActionIsReachedByKeysWithoutItsName() async {
    var reached = Set(ActionForms.all.map(\.action))
    for script in KeyScript.all where !script.keys.contains(": text:describe") {
      let driver = ConsoleDriver()
      await driver.start(at: script.start)
      await driver.play(script.keys)
      reached.formUnion(driver.client.statistics.byAction.keys)
    }
    #expect(data.subtracting(reached).isEmpty)
  }

  @Test func everyActionHasAFormByItsName() async {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    for action in data.sorted() {
      await driver.play(": text:\(action.name.lowercased()) enter")
      #expect(driver.runtime.model.top?.form?.action.id == action)
      await driver.play("esc")
    }
  }
}
