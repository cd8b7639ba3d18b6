import Catalog
import ModelViewUpdate
import TencentCloud

/// What an update works with besides the model: the world outside, and what time it is.
struct Work: Sendable {
  let environment: ConsoleEnvironment
  let moment: Moment
  /// Every command, for what lists or performs them by name.
  var commands: [Command] { Commands.all }

  func effects(_ model: ConsoleModel) -> ListEffects {
    ListEffects(
      environment: environment, region: model.session.region,
      dialects: model.dialects)
  }
}
