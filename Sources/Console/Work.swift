import Catalog
import ModelViewUpdate

/// What an update works with besides the model: the world outside, and what time it is.
struct Work: Sendable {
  let environment: ConsoleEnvironment
  let moment: Moment

  func effects(_ model: ConsoleModel) -> ListEffects {
    ListEffects(environment: environment, region: model.session.region)
  }
}
